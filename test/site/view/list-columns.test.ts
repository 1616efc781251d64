import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readColumns } from '#site/columns';
import { readSite } from '#site/site';
import { countermeasureColumns } from '#site/view/countermeasure-columns';
import { indexesOf } from '#site/view/index-lists';
import { columnGroup, facetColumn } from '#site/view/list-columns';
import { postmortemColumns } from '#site/view/postmortem-columns';
import { buildPostmortem } from '#test/build-postmortem';
import { followThroughLibrary } from '#test/follow-through';
import { provide } from '#test/site/provide';

/** What the pages of an index are picked by in the columns. */
const FACETS: Readonly<Record<string, string>> = {
	causes: 'cause',
	countermeasures: 'measure',
	services: 'service',
	tags: 'tag',
	severities: 'severity',
	noticed: 'noticed',
	years: 'year',
};

test('what is written as columns is read back row by row', () => {
	const row = fc.record({
		text: fc.constantFrom('a', 'b', 'ㄱ', ''),
		number: fc.option(fc.nat(3)),
		tags: fc.uniqueArray(fc.constantFrom('x', 'y', 'z')),
	});
	fc.assert(
		fc.property(fc.array(row), (rows) => {
			const columns = readColumns({
				count: rows.length,
				groups: [columnGroup(rows, ['text', 'number'], ({ text, number }) => [text, number])],
				facets: { tag: facetColumn(rows, { valuesOf: ({ tags }) => tags, labelOf: (tag) => `<${tag}>` }) },
			});
			rows.forEach(({ text, number, tags }, at) => {
				expect([columns.value('text', at), columns.value('number', at)]).toEqual([text, number]);
				expect(columns.labels('tag', at)).toBe(tags.map((tag) => `<${tag}>`).join(', '));
				for (const tag of ['x', 'y', 'z', 'none'])
					expect(columns.has('tag', tag)(at)).toBe((tags as string[]).includes(tag));
			});
		}),
	);
});

test('a facet picks from the columns what the page of its term lists', () => {
	provide([...followThroughLibrary().postmortems]);
	const site = readSite();
	const postmortems = readColumns(postmortemColumns(site));
	const countermeasures = readColumns(countermeasureColumns(site));
	const all = site.library.countermeasures;
	const picked = (columns: typeof postmortems, count: number, name: string, facet: string, value: string) =>
		Array.from({ length: count }, (_, row) => row)
			.filter(columns.has(facet, value))
			.map((row) => columns.value(name, row));
	for (const { index, entries } of indexesOf(site)) {
		const facet = FACETS[index] ?? '';
		for (const { term, ...entry } of entries) {
			const ids = picked(postmortems, site.library.postmortems.length, 'id', facet, term.id);
			expect(ids.sort(), `${index} ${term.id}`).toEqual(entry.postmortems.map(({ id }) => id).sort());
			if (!['causes', 'countermeasures', 'services', 'tags'].includes(index)) continue;
			const own = facet === 'measure' ? 'kind' : facet;
			const texts = picked(countermeasures, all.length, 'text', own, term.id);
			expect(texts.sort(), `${index} ${term.id}`).toEqual(
				entry.countermeasures.map(({ countermeasure }) => countermeasure.prose.text).sort(),
			);
		}
	}
	const open = picked(countermeasures, all.length, 'anchor', 'state', 'open');
	expect(open).toHaveLength(site.library.followUps.open.length);
});

test('a row of a thousand takes a few bytes beside its words', () => {
	provide(
		Array.from({ length: 1000 }, (_, at) =>
			buildPostmortem(`2024-03-05-x-${at}`, { services: [`service-${at % 40}`], severity: `sev${at % 4}` }),
		),
	);
	const columns = postmortemColumns(readSite());
	const words = JSON.stringify(columns.groups.find(({ names }) => names.includes('title')));
	expect((JSON.stringify(columns).length - words.length) / 1000).toBeLessThan(40);
});
