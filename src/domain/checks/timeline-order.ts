import type { Postmortem, TimelineItem } from '#domain/postmortem';
import { korean } from '#domain/text/particle';
import { quoted } from '#domain/text/wording';
import { certainlyBeforeBy, floorInstant } from '#domain/time/interval';
import { formatDuration } from '#domain/time/show/format-duration';
import type { CheckFinding, FileCheck } from './check.ts';
import { MITIGATED, NOTICED, STARTED, timelineExample } from './timeline-example.ts';

export const timelineOrder: FileCheck = {
	id: 'timeline-order',
	family: 'time',
	severity: 'warning',
	scope: 'file',
	summary: {
		en: 'A timeline runs from early to late.',
		ko: '타임라인은 이른 일부터 늦은 일 순서로 적는다.',
	},
	why: {
		en: 'An item that lies before the one above it is usually a slip of the keyboard or a day that nobody wrote. A warning only: the times may be right and the list in another order on purpose. Milestones may come in any order, and about one incident in five recovers before anyone mitigates it.',
		ko: '위 항목보다 앞선 항목은 대개 오타이거나 날짜를 빠뜨린 것입니다. 시각이 맞고 일부러 다른 순서로 적었을 수도 있어 경고만 합니다. 마일스톤의 순서는 따지지 않습니다. 장애 다섯 건 가운데 한 건쯤은 누가 손쓰기 전에 저절로 회복됩니다.',
	},
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
		message: {
			en: `Unexpected ${written}, ${formatDuration(by, 'en', precision)} before the item above it (${writtenAbove}), expected the order of time.`,
			ko: korean`${written}은(는) 바로 위 항목(${writtenAbove})보다 ${formatDuration(by, 'ko', precision)} 앞섭니다. 시간 순서로 적혀 있어야 합니다.`,
		},
		fix: {
			en: 'Correct the time, write its date, or move the item up.',
			ko: '시각을 바로잡거나, 날짜를 쓰거나, 항목을 위로 옮기세요.',
		},
		related: [
			{ path, range: aboveRange, message: { en: 'This is the item above.', ko: '바로 위 항목입니다.' } },
		],
	};
}
