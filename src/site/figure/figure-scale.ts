/** A stretch of time that the scale shows in a fixed length, because nothing happened in it. */
export interface Break {
	/** Seconds since 1970. */
	readonly from: number;
	readonly to: number;
	/** Pixels along the axis. */
	readonly start: number;
	readonly end: number;
}

/** Time along an axis: true to scale but for its breaks. */
export interface FigureScale {
	readonly length: number;
	readonly breaks: readonly Break[];
	/** Pixels from the start of the axis. */
	position(instant: number): number;
}

/** At most so many breaks: a figure of more is a list. */
const MOST_BREAKS = 6;
/** Breaks take at most this part of the axis. */
const MOST_BREAK_SHARE = 0.6;
/** Half of the gaps should each have at least this part of what is shown. */
const LEAST_SHARE = 0.05;
/** So many times as long as the usual gap is a silence. */
const STANDS_OUT = 6;
/** A silence shorter than this is never cut. */
const SHORTEST_BREAK_SECONDS = 10 * 60;

/**
 * Fits instants onto an axis of `length` pixels. Silences that would leave too little room for the rest are cut
 * to `breakLength` pixels each, or less where that would leave nothing for the rest.
 */
export function figureScale(instants: readonly number[], length: number, breakLength: number): FigureScale {
	const sorted = [...new Set(instants)].toSorted((one, other) => one - other);
	const gaps = sorted.slice(1).map((to, index) => ({ from: sorted[index] ?? to, to }));
	const cut = new Set(longSilences(gaps));
	const shownSeconds = gaps.filter((gap) => !cut.has(gap)).reduce((sum, gap) => sum + gap.to - gap.from, 0);
	const cutLength = Math.min(breakLength, (length * MOST_BREAK_SHARE) / Math.max(1, cut.size));
	const pixelsPerSecond = shownSeconds === 0 ? 0 : (length - cut.size * cutLength) / shownSeconds;
	const knots = [{ instant: sorted[0] ?? 0, at: 0 }];
	const breaks: Break[] = [];
	for (const gap of gaps) {
		const start = knots.at(-1)?.at ?? 0;
		const end = start + (cut.has(gap) ? cutLength : (gap.to - gap.from) * pixelsPerSecond);
		if (cut.has(gap)) breaks.push({ ...gap, start, end });
		knots.push({ instant: gap.to, at: end });
	}
	return { length, breaks, position: (instant) => interpolate(knots, instant) };
}

interface Gap {
	readonly from: number;
	readonly to: number;
}

/** The longest gap is cut for as long as it stands out, and leaves the usual ones no room to be told apart. */
function longSilences(gaps: readonly Gap[]): Gap[] {
	const remaining = gaps.toSorted((one, other) => lengthOf(other) - lengthOf(one));
	const cut: Gap[] = [];
	while (cut.length < MOST_BREAKS && remaining.length > 1) {
		const [longest, ...rest] = remaining;
		if (!longest || !isSilence(lengthOf(longest), rest.map(lengthOf))) break;
		cut.push(longest);
		remaining.shift();
	}
	return cut;
}

/** Lengths in seconds; the others are sorted. */
function isSilence(seconds: number, others: readonly number[]): boolean {
	const [usual, sum] = [others[Math.floor(others.length / 2)] ?? seconds, total(others)];
	const standsOut = seconds > 0.4 * (seconds + sum) || seconds > (STANDS_OUT * sum) / others.length;
	const leavesNoRoom = usual < LEAST_SHARE * (seconds + sum);
	return seconds >= SHORTEST_BREAK_SECONDS && standsOut && seconds >= STANDS_OUT * usual && leavesNoRoom;
}

function total(values: readonly number[]): number {
	return values.reduce((sum, value) => sum + value, 0);
}

function lengthOf({ from, to }: Gap): number {
	return to - from;
}

function interpolate(knots: readonly { instant: number; at: number }[], instant: number): number {
	const index = knots.findIndex((knot) => knot.instant >= instant);
	const after = knots[index];
	const before = knots[index - 1];
	if (!after) return knots.at(-1)?.at ?? 0;
	if (!before) return after.at;
	const share = (instant - before.instant) / (after.instant - before.instant);
	return before.at + share * (after.at - before.at);
}
