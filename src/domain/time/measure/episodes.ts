import type { Episode, TimelineItem } from '#domain/postmortem';
import type { Difference } from '#domain/time/interval';
import type { ResolvedTimeline } from '#domain/time/place/resolve-timeline';
import type { DurationInterval } from '#domain/time/types';

type Milestones = Pick<TimelineItem, 'milestones'>;

/** From each `started` to the last `mitigated` before the next `started`, in the order of the list. */
export function deriveEpisodes(
	items: readonly Milestones[],
	{ difference }: Pick<ResolvedTimeline, 'difference'>,
): Episode[] {
	const starts = items.flatMap(({ milestones }, index) => (milestones.includes('started') ? [index] : []));
	return starts.map((started, order) => {
		const next = starts[order + 1] ?? items.length;
		const mitigated = items.findLastIndex(
			({ milestones }, index) => index >= started && index < next && milestones.includes('mitigated'),
		);
		if (mitigated < 0) return { started, exposure: OPEN };
		return { started, mitigated, exposure: toDuration(difference(mitigated, started), true) ?? OPEN };
	});
}

const OPEN: DurationInterval = { leastSeconds: 0, mostSeconds: null };

/**
 * A difference as a duration. Items that are listed in order are taken to be in order, unless their times
 * contradict it: of `started` at 16:00..16:30 and then `mitigated` at 16:20, only 0 to 20 minutes are possible.
 * Undefined where nothing bounds it from below.
 */
export function toDuration(
	{ least, most }: Difference,
	isListedInOrder: boolean,
): DurationInterval | undefined {
	const mayBePositive = most === null || most >= 0;
	if (isListedInOrder && mayBePositive) {
		if (least === null && most === null) return undefined;
		return { leastSeconds: Math.max(0, least ?? 0), mostSeconds: most };
	}
	return least === null ? undefined : { leastSeconds: least, mostSeconds: most };
}

/** The sum of durations that do not depend on each other. */
export function sumDurations(durations: readonly DurationInterval[]): DurationInterval {
	return durations.reduce(
		(sum, each) => ({
			leastSeconds: sum.leastSeconds + each.leastSeconds,
			mostSeconds:
				sum.mostSeconds === null || each.mostSeconds === null ? null : sum.mostSeconds + each.mostSeconds,
		}),
		{ leastSeconds: 0, mostSeconds: 0 },
	);
}
