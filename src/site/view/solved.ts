import type { CountermeasureEntry } from '#domain/library/library';
import type { Site } from '#site/site';

/**
 * The mark in the notebook. `circle`: solved again, everything that was to be done is done and nothing has come
 * back. `slash`: something is still open or in question. `none`: nothing was decided that could be done.
 */
export interface SolvedMark {
	readonly mark: 'circle' | 'slash' | 'none';
	readonly done: number;
	/** Of those that live: rejected and superseded ones, and those of unknown state, are not counted. */
	readonly total: number;
	readonly cameBack: boolean;
}

export function markSolved(countermeasures: readonly CountermeasureEntry[]): SolvedMark {
	const live = countermeasures.filter(({ countermeasure }) => !DROPPED.has(countermeasure.status));
	const done = live.filter((entry) => !entry.isOpen).length;
	const cameBack = live.some((entry) => entry.cameBack.total > 0);
	const isSolved = done === live.length && !cameBack;
	return {
		mark: live.length === 0 ? 'none' : isSolved ? 'circle' : 'slash',
		done,
		total: live.length,
		cameBack,
	};
}

/** What is not counted, either way: dropped on purpose, or imported and never heard of again. */
const DROPPED = new Set(['rejected', 'superseded', 'unknown']);

/** A mark's count for the eye, and as a sentence for who hears it. */
export function solvedText(
	{ done, total, cameBack }: SolvedMark,
	{ t, format }: Pick<Site, 't' | 'format'>,
): [count: string, words: string] {
	const [first, second] = [format.number(done), format.number(total)];
	return [`${first}/${second}`, t.solved.text(first, second, cameBack)];
}
