import { afterAll, beforeAll, expect, test } from 'vitest';
import { BUILT_IN_SYNONYMS } from '#search/analysis/built-in-synonyms';
import { libraryOf, type OpenSearch, openSearch } from '#test/search/open-search';

/** Every eighth group, and beside each postmortem that has its first spelling others that have none of it. */
const groups = BUILT_IN_SYNONYMS.filter((_, index) => index % 8 === 0);
const idOf = (index: number) => `2024-01-01-group-${index}`;

let search: OpenSearch;
beforeAll(async () => {
	const texts = groups.map(([first = ''], index) => [idOf(index), `${index}\n\n“${first}” ${index}.`]);
	search = await openSearch(libraryOf(Object.fromEntries(texts)));
});
afterAll(() => search.close());

test('there are groups for what the field speaks of', () => {
	expect(BUILT_IN_SYNONYMS.length).toBeGreaterThanOrEqual(300);
});

test('what has one spelling of a name is found by every other', async () => {
	const failed: string[] = [];
	for (const [index, [, ...others]] of groups.entries()) {
		for (const spelling of others) {
			const found = await search.find(`${spelling} `);
			const whole = found.filter(({ leftOut }) => leftOut.length === 0).map(({ address }) => address);
			if (!whole.includes(`/postmortems/${idOf(index)}/`)) failed.push(`${spelling}: ${whole.join(' ')}`);
		}
	}
	expect(failed).toEqual([]);
});
