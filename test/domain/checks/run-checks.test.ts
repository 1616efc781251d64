import { expect, test } from 'vitest';
import { EXAMPLE_NAME, exampleText } from '#domain/checks/example';
import { checks } from '#domain/checks/registry';
import { checkLibrary } from '#domain/checks/run-checks';
import { resolveKnowledgeBase } from '#domain/knowledge-base/resolve-knowledge-base';
import { parseTexts, TODAY } from '#test/check-text';

const knowledgeBase = resolveKnowledgeBase({});

test('without notes all else is told, of every check', () => {
	for (const { id, examples } of checks) {
		const { bad } = examples;
		const files = parseTexts({ ...bad.beside, [bad.name ?? EXAMPLE_NAME]: exampleText(bad) });
		const all = checkLibrary(files, knowledgeBase, TODAY);
		const told = checkLibrary(files, knowledgeBase, TODAY, { notes: false });
		expect(told, id).toEqual(all.filter(({ severity }) => severity !== 'note'));
	}
});

test('what is asked of one file is what would be told of it among all', () => {
	for (const { id, examples } of checks) {
		const { bad } = examples;
		const files = parseTexts({ ...bad.beside, [bad.name ?? EXAMPLE_NAME]: exampleText(bad) });
		const all = checkLibrary(files, knowledgeBase, TODAY);
		for (const { path } of files) {
			const told = checkLibrary(files, knowledgeBase, TODAY, { isAsked: (other) => other === path });
			expect(told, id).toEqual(all.filter((found) => found.path === path));
		}
	}
});
