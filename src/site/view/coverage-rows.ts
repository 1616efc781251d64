import type { CoverageMatrix, CoverageRow, PostmortemCoverage } from '#domain/library/library';
import { urls } from '#site/url';
import { type ListPage, listPages } from './list-pages.ts';

/** The rows that have a cause, and the categories that have none. */
export function splitRows({ rows }: CoverageMatrix): {
	used: readonly CoverageRow[];
	unused: readonly CoverageRow[];
} {
	return {
		used: rows.filter(({ causes }) => causes.length > 0),
		unused: rows.filter(({ causes }) => causes.length === 0),
	};
}

/** Every postmortem that has causes, newest first, page by page. */
export function coveragePages({ postmortems }: CoverageMatrix): ListPage<PostmortemCoverage>[] {
	return listPages(postmortems, { home: urls.coverage(), path: 'postmortems/' });
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
