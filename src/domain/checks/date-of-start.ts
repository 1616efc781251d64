import type { Postmortem, TimelineItem } from '#domain/postmortem';
import { korean } from '#domain/text/particle';
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
	summary: {
		en: '`date` is the day on which harm started, else the day it was first noticed.',
		ko: '`date`는 피해가 시작된 날이고, 그것이 없으면 처음 알아차린 날이다.',
	},
	why: {
		en: 'Lists, quarters and "came back" are all counted from `date`. Where the fault came in a day earlier, that item carries its own date.',
		ko: '목록, 분기, “재발”은 모두 `date`를 기준으로 셉니다. 결함이 하루 먼저 들어왔다면 그 항목에 날짜를 따로 씁니다.',
	},
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
			message: {
				en: `Unexpected ${quoted(date.text)}, expected ${quoted(days.first)}, the day of \`${milestone}\`.`,
				ko: korean`${quoted(date.text)} 자리에는 \`${milestone}\`의 날짜인 ${quoted(days.first)}이(가) 와야 합니다.`,
			},
			fix: {
				en: `Write \`date: ${days.first}\`, and a date in front of bare times of other days; or correct the timeline.`,
				ko: korean`\`date: ${days.first}\`(으)로 쓰고 다른 날의 시각 앞에는 날짜를 쓰세요. 타임라인이 틀렸다면 그쪽을 바로잡으세요.`,
			},
			related: [
				{
					path,
					range: item.whenRange ?? item.range,
					message: { en: `It is \`${milestone}\` here.`, ko: `여기가 \`${milestone}\`입니다.` },
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
