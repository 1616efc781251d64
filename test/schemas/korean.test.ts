import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { TRANSLATED } from '#locales/ko/schema';

test('whatever a schema says of a key that an author writes has its Korean sentence, and none is left over', () => {
	const said = new Set(
		['front-matter', 'kb'].flatMap((name) => [
			...descriptionsIn(JSON.parse(readFileSync(`schemas/json/${name}.schema.json`, 'utf8'))),
		]),
	);
	expect([...TRANSLATED].toSorted()).toEqual([...said].toSorted());
});

/** Those of `texts`, words of the site itself, are in both languages already. */
function* descriptionsIn(schema: unknown): Generator<string> {
	if (typeof schema !== 'object' || schema === null) return;
	for (const [key, value] of Object.entries(schema)) {
		if (key === 'description' && typeof value === 'string') yield value;
		else if (key !== 'texts') yield* descriptionsIn(value);
	}
}
