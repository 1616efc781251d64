import type { TrendFacet, TrendPeriod } from '#domain/time/measure/trends';

/** One term of a facet over the periods: a row of small columns, all rows to one scale. */
export interface TrendRow {
	readonly term: string;
	readonly counts: readonly number[];
	readonly total: number;
	readonly columns: readonly TrendColumn[];
}

/** In percent of the row: `x` and `width` along it, `height` of its full height. */
export interface TrendColumn {
	readonly x: number;
	readonly width: number;
	readonly height: number;
}

/** All incidents of the periods, as one row. */
export function incidentRow(periods: readonly TrendPeriod[]): TrendRow {
	const counts = periods.map(({ incidents }) => incidents);
	return rowOf('', counts, Math.max(1, ...counts));
}

/**
 * A facet's terms that were used in the periods, in the order of the vocabulary and unknown ones behind. The
 * highest column of all rows is full.
 */
export function facetRows(
	periods: readonly TrendPeriod[],
	facet: TrendFacet,
	vocabulary: readonly string[],
): TrendRow[] {
	const used = new Set(periods.flatMap(({ counts }) => [...counts[facet].keys()]));
	const known = vocabulary.filter((term) => used.has(term));
	const others = [...used].filter((term) => !known.includes(term)).toSorted();
	const highest = Math.max(1, ...periods.flatMap(({ counts }) => [...counts[facet].values()]));
	return [...known, ...others].map((term) =>
		rowOf(
			term,
			periods.map(({ counts }) => counts[facet].get(term) ?? 0),
			highest,
		),
	);
}

function rowOf(term: string, counts: readonly number[], highest: number): TrendRow {
	const step = 100 / Math.max(1, counts.length);
	return {
		term,
		counts,
		total: counts.reduce((sum, count) => sum + count, 0),
		columns: counts.map((count, index) => ({
			x: percent(index * step + step * 0.12),
			width: percent(step * 0.76),
			height: percent((count / highest) * 100),
		})),
	};
}

export function percent(value: number): number {
	return Math.round(value * 100) / 100;
}
