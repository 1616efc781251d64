import { afterAll, beforeAll, expect, test } from 'vitest';
import { decodeVocabulary } from '#search/analysis/vocabulary';
import { FILTERS } from '#search/fact';
import { FacetIndex } from '#search/query/facet-index';
import { findPages } from '#search/query/find-pages';
import { planQuery } from '#search/query/plan-query';
import { libraryOf, type OpenSearch, openSearch } from '#test/search/open-search';

let search: OpenSearch;
beforeAll(async () => {
	search = await openSearch(
		libraryOf({
			'2021-01-01-pool': 'Connection pool exhausted\n\nThe pool of the database.',
			'2021-02-02-disk': 'Disk full\n\nThe database stopped.',
			'2022-03-03-queue': 'Queue of the database blocked\n\nNothing moved.',
		}),
	);
});
afterAll(() => search.close());

test.each(['database', 'connection pool', 'pool queue', '"database stopped"', 'zebra'])(
	'what a filter is said to leave of “%s” is what it leaves',
	async (query) => {
		const facets = new FacetIndex(search.engine);
		const { pages } = await findPages(planQuery(query, decodeVocabulary('')), search.engine);
		for (const choice of [{}, { year: ['2021'] }, { year: ['2021'], service: ['checkout-api'] }]) {
			const counts = await facets.count(pages, choice);
			for (const name of FILTERS)
				for (const [value, count] of Object.entries(counts[name] ?? {}))
					expect(await facets.narrow(pages, { ...choice, [name]: [value] })).toHaveLength(count);
		}
	},
);

test('a value that no page has leaves nothing', async () => {
	const { pages } = await findPages(planQuery('database', decodeVocabulary('')), search.engine);
	expect(await new FacetIndex(search.engine).narrow(pages, { year: ['1999'] })).toEqual([]);
});
