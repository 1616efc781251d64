import type { Postmortem, TimelineItem } from '#domain/postmortem';
import { phrase } from '#domain/text/phrase';
import { quoted } from '#domain/text/wording';
import { certainlyBeforeBy, floorInstant } from '#domain/time/interval';
import type { CheckFinding, FileCheck } from './check.ts';
import { MITIGATED, NOTICED, STARTED, timelineExample } from './timeline-example.ts';

export const timelineOrder: FileCheck = {
	id: 'timeline-order',
	family: 'time',
	severity: 'warning',
	scope: 'file',
	examples: {
		good: { text: timelineExample([STARTED, NOTICED, MITIGATED]) },
		bad: { text: timelineExample([STARTED, MITIGATED, NOTICED]) },
	},
	*run({ postmortem }) {
		let above: TimelineItem | undefined;
		for (const item of postmortem.timeline) {
			if (item.instant.earliest === null && item.instant.latest === null) continue;
			const seconds = above ? beforeBy(item, above) : 0;
			if (above && seconds > 0) yield outOfOrder(postmortem, item, above, seconds);
			above = item;
		}
	},
};

/** By how much an item lies before the one above it, at the coarser precision of the two; 0 where it may not. */
function beforeBy(item: TimelineItem, above: TimelineItem): number {
	const precision = Math.max(item.precisionSeconds, above.precisionSeconds);
	if (precision > 60) return certainlyBeforeBy(item.instant, above.instant);
	return certainlyBeforeBy(floorInstant(item.instant, precision), floorInstant(above.instant, precision));
}

function outOfOrder(
	{ path }: Postmortem,
	item: TimelineItem,
	above: TimelineItem,
	seconds: number,
): CheckFinding {
	const by = { leastSeconds: seconds, mostSeconds: seconds };
	const precision = { precisionSeconds: Math.max(item.precisionSeconds, above.precisionSeconds) };
	const [written, writtenAbove] = [quoted(item.whenText ?? ''), quoted(above.whenText ?? '')];
	const aboveRange = above.whenRange ?? above.range;
	return {
		range: item.whenRange ?? item.range,
		message: phrase(
			'timelineOrder.outOfOrder',
			written,
			phrase('common.duration', by, precision),
			writtenAbove,
		),
		fix: phrase('timelineOrder.outOfOrderFix'),
		related: [{ path, range: aboveRange, message: phrase('timelineOrder.itemAbove') }],
	};
}
