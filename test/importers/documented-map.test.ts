import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseKnowledgeBase } from '#domain/parse/parse-knowledge-base';
import { readImportMap } from '#importers/import-map';

test.each(['import.md', 'import.ko.md'])('the map in docs/%s is one', (name) => {
	const page = readFileSync(join(import.meta.dirname, '../../docs', name), 'utf8');
	const map = readImportMap(/```yaml\n([\s\S]*?)```/.exec(page)?.[1] ?? '');
	if ('problem' in map) throw new Error(map.problem);
	const { categories, severities } = parseKnowledgeBase('').knowledgeBase;
	expect(Object.keys(map).every((key) => Object.keys(map[key as keyof typeof map]).length > 0)).toBe(true);
	expect(categories.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.values(map.categories)));
	expect(severities.map(({ id }) => id)).toEqual(expect.arrayContaining(Object.values(map.severities)));
});
