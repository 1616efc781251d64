import type { CountermeasureEntry, Library } from '#domain/library/library';
import type { ListColumns } from '#site/columns';
import type { Site } from '#site/site';
import { boardOrder } from './board-pages.ts';
import { type CountermeasureRow, countermeasureRow } from './countermeasure-row.ts';
import { columnGroup, facetColumn } from './list-columns.ts';
import { countermeasureKinds, otherLanguages, statusesInUse } from './row-choices.ts';

/** Every countermeasure, those of the board first, for the lists that hold some of them: see `CountermeasureRow.astro`. */
export function countermeasureColumns(site: Site): ListColumns {
	const rows = inOrder(site.library).map((entry) => countermeasureRow(entry, site));
	const facet = (name: keyof CountermeasureRow['facets'], known: readonly string[] = []) =>
		facetColumn(rows, { valuesOf: ({ facets }) => facets[name] ?? [], known });
	return {
		count: rows.length,
		groups: [
			columnGroup(rows, ['postmortem', 'date', 'title', 'lang', 'language'], (row) => [
				row.postmortem,
				row.date,
				row.title,
				row.lang ?? null,
				row.lang ? otherLanguages(site).indexOf(row.lang) : null,
			]),
			columnGroup(rows, ['anchor'], ({ anchor }) => [anchor]),
			columnGroup(rows, ['text'], ({ text }) => [text]),
			columnGroup(rows, ['statusDate'], ({ statusDate = null }) => [statusDate]),
			columnGroup(rows, ['cameBack'], ({ cameBack }) => [cameBack ? 0 : null]),
			columnGroup(rows, ['owners', 'nobody'], ({ owners, nobody }) =>
				owners ? [owners, null] : [null, nobody],
			),
			columnGroup(rows, ['due', 'noDue', 'overdue', 'dueKey'], ({ due, noDue, overdue = null }) =>
				due === undefined ? [null, noDue, null, '9999'] : [due, null, overdue, due],
			),
		],
		facets: {
			status: facet('status', statusesInUse(site)),
			kind: facet('kind', countermeasureKinds(site)),
			owner: facet('owner'),
			cause: facet('cause'),
			service: facet('service'),
			tag: facet('tag'),
			origin: facet('origin'),
			state: facet('state'),
		},
	};
}

function inOrder(library: Library): CountermeasureEntry[] {
	const board = boardOrder(library);
	const open = new Set(board);
	return [...board, ...library.countermeasures.filter((entry) => !open.has(entry))];
}
