import type { DurationInterval, InstantInterval } from './types.ts';

/** Differences that are possible, in seconds, both ends included; `null` is unbounded on that side. */
export interface Difference {
	readonly least: number | null;
	readonly most: number | null;
}

/** Everything that `later - earlier` may be, whichever instants of the two intervals are the real ones. */
export function subtractInstants(later: InstantInterval, earlier: InstantInterval): Difference {
	return {
		least: subtract(later.earliest, earlier.latest),
		most: subtract(later.latest, earlier.earliest),
	};
}

/** Everything that the sum of two differences may be. */
export function addDifferences(one: Difference, other: Difference): Difference {
	return { least: add(one.least, other.least), most: add(one.most, other.most) };
}

/** Everything that `one - other` may be, for two differences that do not depend on each other. */
export function subtractDifferences(one: Difference, other: Difference): Difference {
	return { least: subtract(one.least, other.most), most: subtract(one.most, other.least) };
}

/** The instant that lies so much behind another. */
export function shiftInstant(instant: InstantInterval, by: Difference): InstantInterval {
	return { earliest: add(instant.earliest, by.least), latest: add(instant.latest, by.most) };
}

/** Instants rounded down to whole minutes or seconds, so that `16:05` and `16:05:30` can be compared. */
export function floorInstant({ earliest, latest }: InstantInterval, seconds: number): InstantInterval {
	return { earliest: floor(earliest, seconds), latest: floor(latest, seconds) };
}

/** The durations that two intervals share, or undefined where they contradict each other. */
export function meetingOf(one: DurationInterval, other: DurationInterval): DurationInterval | undefined {
	const leastSeconds = Math.max(one.leastSeconds, other.leastSeconds);
	const mostSeconds = Math.min(one.mostSeconds ?? Infinity, other.mostSeconds ?? Infinity);
	if (leastSeconds > mostSeconds) return undefined;
	return { leastSeconds, mostSeconds: mostSeconds === Infinity ? null : mostSeconds };
}

export const ANY_INSTANT: InstantInterval = { earliest: null, latest: null };

/** Whether nothing at all is known of when it was. */
export function isUnbounded({ earliest, latest }: InstantInterval): boolean {
	return earliest === null && latest === null;
}

/** By how many seconds `one` lies before `other` for certain; 0 where it may not. */
export function certainlyBeforeBy(one: InstantInterval, other: InstantInterval): number {
	if (one.latest === null || other.earliest === null) return 0;
	return Math.max(0, other.earliest - one.latest);
}

function add(one: number | null, other: number | null): number | null {
	return one === null || other === null ? null : rounded(one + other);
}

function subtract(one: number | null, other: number | null): number | null {
	return one === null || other === null ? null : rounded(one - other);
}

function floor(value: number | null, seconds: number): number | null {
	return value === null ? null : rounded(Math.floor(value / seconds + 1e-9) * seconds);
}

/** Milliseconds are the finest that the grammar writes: anything finer is noise of the arithmetic. */
function rounded(seconds: number): number {
	return Math.round(seconds * 1000) / 1000;
}
