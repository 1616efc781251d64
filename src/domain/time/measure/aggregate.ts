import type { DurationInterval, MetricId, MetricValue } from '#domain/time/types';
import { SIGNED_METRICS } from './metric-definitions.ts';

/** What may be said of one metric over many incidents: never a lone mean, always of how many. */
export interface MetricSummary {
	/** Incidents in which the question arises: the N of "known n of N". */
	readonly asked: number;
	readonly known: number;
	/** Negative for certain, as noticed before any harm; counted apart and left out of median and 90th percentile. */
	readonly early: number;
	/** Absent where nothing is known. */
	readonly median?: DurationInterval;
	readonly p90?: DurationInterval;
}

/** Of fewer, the middle one is as good as any. */
const FEWEST_FOR_MEDIAN = 5;
/** Of fewer, the 90th percentile is but the longest. */
const FEWEST_FOR_P90 = 10;

/** The summary without what its numbers do not carry. */
export function carriedMetric<Summary extends MetricSummary>({ median, p90, ...rest }: Summary) {
	const counted = rest.known - rest.early;
	return {
		...rest,
		...(median && counted >= FEWEST_FOR_MEDIAN ? { median } : {}),
		...(p90 && counted >= FEWEST_FOR_P90 ? { p90 } : {}),
	};
}

/** Sums up one metric's answers. */
export function summariseMetric(id: MetricId, values: readonly MetricValue[]): MetricSummary {
	const asked = values.filter(({ state }) => state !== 'not-applicable');
	const known = asked.filter((value) => value.state === 'known');
	const isBefore = ({ mostSeconds }: DurationInterval) =>
		SIGNED_METRICS.has(id) && mostSeconds !== null && mostSeconds < 0;
	const durations = known.filter((value) => !isBefore(value));
	const [middle, high] = [median(durations), p90(durations)];
	return {
		asked: asked.length,
		known: known.length,
		early: known.length - durations.length,
		...(middle ? { median: middle } : {}),
		...(high ? { p90: high } : {}),
	};
}

/** Everything that the median of uncertain durations may be. Undefined where there are none. */
export function median(durations: readonly DurationInterval[]): DurationInterval | undefined {
	return orderStatistic(durations, (sorted) => {
		const middle = (sorted.length - 1) / 2;
		return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
	});
}

/** Everything that the 90th percentile may be, by nearest rank: nine of ten take no longer. */
export function p90(durations: readonly DurationInterval[]): DurationInterval | undefined {
	return orderStatistic(durations, (sorted) => sorted[Math.ceil(sorted.length * 0.9) - 1] ?? 0);
}

/** Order statistics grow with each value, so their bounds are those of the bounds. */
function orderStatistic(
	durations: readonly DurationInterval[],
	pick: (sorted: readonly number[]) => number,
): DurationInterval | undefined {
	if (durations.length === 0) return undefined;
	const least = durations.map(({ leastSeconds }) => leastSeconds).toSorted(byNumber);
	const most = durations.map(({ mostSeconds }) => mostSeconds ?? Infinity).toSorted(byNumber);
	const highest = pick(most);
	return { leastSeconds: pick(least), mostSeconds: highest === Infinity ? null : highest };
}

function byNumber(one: number, other: number): number {
	return one < other ? -1 : one > other ? 1 : 0;
}
