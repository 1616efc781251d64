import type { CoverageMatrix, CoverageRow, PostmortemCoverage } from '#domain/library/library';
import { urls } from '#site/url';
import { type ListPage, listPages } from './list-pages.ts';

/** The rows that have a cause, those with most of them first, and the categories that have none. */
export function splitRows({ rows }: CoverageMatrix): {
	used: readonly CoverageRow[];
	unused: readonly CoverageRow[];
} {
	return {
		used: rows
			.filter(({ causes }) => causes.length > 0)
			.toSorted((one, other) => other.causes.length - one.causes.length),
		unused: rows.filter(({ causes }) => causes.length === 0),
	};
}

/** Every postmortem that has causes, newest first, page by page. */
export function coveragePages({ postmortems }: CoverageMatrix): ListPage<PostmortemCoverage>[] {
	return listPages(postmortems, { home: urls.coverage(), path: 'postmortems/' });
}

/** What may be said of all causes together: of those that were imported nobody has said what answers them. */
export function countCoverage({ postmortems, causeCount, gapCount }: CoverageMatrix) {
	const causes = postmortems.flatMap((row) => row.causes);
	const unknown = causes.filter(({ coverage }) => coverage === 'unknown').length;
	return { causes: causeCount, gaps: gapCount, unknown, covered: causeCount - gapCount - unknown };
}

const SHADES = 4;

/** How dark a cell is: 0 where nothing is counted, 4 for the highest numbers of its table. */
export function shadeOf(count: number, highest: number): number {
	return count === 0 ? 0 : Math.ceil((SHADES * count) / Math.max(1, highest));
}

/** The highest number that a cell of these rows counts. */
export function highestOf(rows: readonly Pick<CoverageRow, 'cells'>[]): number {
	return Math.max(
		0,
		...rows.flatMap(({ cells }) => cells.map(({ countermeasures }) => countermeasures.length)),
	);
}

/** Where the cells of a category lead: to its causes, and to what answers them where anything does. */
export function categoryLinks({ category, cells }: CoverageRow) {
	const causes = urls.category(category.id, 'odap-causes');
	const answers = urls.category(category.id, 'odap-countermeasures');
	return {
		head: urls.category(category.id),
		causes,
		gaps: causes,
		cells: cells.map(({ countermeasures }) => (countermeasures.length > 0 ? answers : causes)),
	};
}

/** Where the cells of a postmortem lead: to the first of what they count, else to its first cause. */
export function postmortemLinks({ postmortem: { id }, causes, gaps, cells }: PostmortemCoverage) {
	const first = urls.postmortem(id, causes[0]?.cause.anchor);
	return {
		head: urls.postmortem(id),
		causes: first,
		gaps: gaps[0] ? urls.postmortem(id, gaps[0].cause.anchor) : first,
		cells: cells.map(({ countermeasures: [answer] }) =>
			answer ? urls.postmortem(id, answer.countermeasure.anchor) : first,
		),
	};
}
