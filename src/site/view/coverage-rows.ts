import type { CoverageMatrix, CoverageRow, PostmortemCoverage } from '#domain/library/library';

/** Postmortems of one year with what covers their causes. */
export interface CoverageYear {
	readonly year: string;
	readonly postmortems: readonly PostmortemCoverage[];
	readonly gapCount: number;
}

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

/** Newest year first, as the postmortems stand. */
export function coverageYears({ postmortems }: CoverageMatrix): CoverageYear[] {
	const years = Map.groupBy(postmortems, ({ postmortem }) => postmortem.date.earliest.slice(0, 4));
	return [...years].map(([year, own]) => ({
		year,
		postmortems: own,
		gapCount: own.reduce((count, { gaps }) => count + gaps.length, 0),
	}));
}
