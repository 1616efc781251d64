import type { Term } from '#domain/knowledge-base';
import type { CoverageMatrix } from './library.ts';

/** Causes of a category to which nobody has yet answered by one kind of countermeasure. */
export interface CoverageGap {
	readonly category: Term;
	readonly kind: Term;
	readonly causes: number;
	/** In how many postmortems they are. */
	readonly postmortems: number;
}

/** Of fewer, the lack of a kind says nothing yet. */
const FEWEST_CAUSES = 5;
const FEWEST_POSTMORTEMS = 3;
/** It finds out, it stops nothing. */
const NO_BARRIER = 'investigate';

/**
 * The lack behind which most causes stand. A kind that nobody uses anywhere is no lack of a category. Undefined where
 * there are too few causes to speak of one.
 */
export function largestGap({ kinds, rows }: CoverageMatrix): CoverageGap | undefined {
	const used = kinds.filter(
		({ id }, at) =>
			id !== NO_BARRIER && rows.some(({ cells }) => (cells[at]?.countermeasures.length ?? 0) > 0),
	);
	const gaps = rows.flatMap(({ category, causes, cells }) =>
		used
			.filter(({ id }) =>
				cells.some(({ kind, countermeasures }) => kind.id === id && countermeasures.length === 0),
			)
			.map((kind): CoverageGap => {
				const postmortems = new Set(causes.map(({ postmortem }) => postmortem.id)).size;
				return { category, kind, causes: causes.length, postmortems };
			}),
	);
	return gaps
		.filter(({ causes, postmortems }) => causes >= FEWEST_CAUSES && postmortems >= FEWEST_POSTMORTEMS)
		.toSorted((one, other) => other.causes - one.causes || other.postmortems - one.postmortems)[0];
}
