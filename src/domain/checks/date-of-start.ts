import type { Postmortem, TimelineItem } from '#domain/postmortem';
import { phrase } from '#domain/text/phrase';
import { quoted } from '#domain/text/wording';
import type { DateText } from '#domain/time/types';
import { localTime } from '#domain/time/zone';
import type { FileCheck } from './check.ts';
import { MITIGATED, NOTICED, STARTED, timelineExample } from './timeline-example.ts';

export const dateOfStart: FileCheck = {
	id: 'date-of-start',
	family: 'time',
	severity: 'warning',
	scope: 'file',
	examples: {
		good: {
			text: timelineExample([
				'2026-03-13 23:50 `introduced` The release goes out',
				`2026-03-14 ${STARTED}`,
				NOTICED,
				MITIGATED,
			]),
		},
		bad: {
			text: timelineExample(
				['2026-03-13 23:50 `introduced` The release goes out', `2026-03-14 ${STARTED}`, NOTICED, MITIGATED],
				{ date: '2026-03-13' },
			),
		},
	},
	*run({ postmortem }) {
		const item = anchorItem(postmortem);
		const days = item && daysOf(item, postmortem.timezone);
		const { date, places, path } = postmortem;
		if (!item || !days || (days.first <= date.latest && days.last >= date.earliest)) return;
		const milestone = item.milestones.includes('started') ? 'started' : 'noticed';
		yield {
			range: places['date']?.value ?? postmortem.frontMatterRange,
			message: phrase('dateOfStart.message', quoted(date.text), quoted(days.first), milestone),
			fix: phrase('dateOfStart.fix', days.first),
			related: [
				{
					path,
					range: item.whenRange ?? item.range,
					message: phrase('dateOfStart.here', milestone),
				},
			],
		};
	},
};

function anchorItem({ timeline }: Postmortem): TimelineItem | undefined {
	return (
		timeline.find(({ milestones }) => milestones.includes('started')) ??
		timeline.find(({ milestones }) => milestones.includes('noticed'))
	);
}

function daysOf(
	{ instant }: TimelineItem,
	timezone: string,
): { first: DateText; last: DateText } | undefined {
	const { earliest, latest } = instant;
	if (earliest === null || latest === null) return undefined;
	const end = latest > earliest ? latest - 0.001 : latest;
	return { first: localTime(earliest, timezone).date, last: localTime(end, timezone).date };
}
