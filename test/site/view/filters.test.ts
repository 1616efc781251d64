import { expect, test } from 'vitest';
import { readSite } from '#site/site';
import { postmortemFilters } from '#site/view/filters';
import { postmortemFacets, tokensOf } from '#site/view/tokens';
import { buildPostmortem } from '#test/build-postmortem';
import { provide } from '#test/site/provide';

const OWN = buildPostmortem('2024-03-01-x');
const IMPORTED = buildPostmortem('2023-03-05-x', { imported: { from: 'Confluence', on: '2026-11-29' } });

function originsOf(...postmortems: Parameters<typeof provide>[0]) {
	provide(postmortems);
	return postmortemFilters(readSite()).find(({ facet }) => facet === 'origin')?.options;
}

test('imported postmortems can be left out of a list, where there are any beside others', () => {
	expect(originsOf(OWN, IMPORTED)).toEqual([
		{ value: 'here', label: 'Written here', count: 1 },
		{ value: 'imported', label: 'Imported', count: 1 },
	]);
	expect(originsOf(OWN)).toBeUndefined();
	expect(originsOf(IMPORTED)).toBeUndefined();
	expect(tokensOf(postmortemFacets(OWN)).split('\t')).toContain('origin:here');
	expect(tokensOf(postmortemFacets(IMPORTED)).split('\t')).toContain('origin:imported');
});
