import type { Postmortem, TimelineItem } from '#domain/postmortem';
import { certainlyBeforeBy } from '#domain/time/interval';
import { formatDuration } from '#domain/time/show/format-duration';
import type { FileCheck } from './check.ts';
import { MITIGATED, NOTICED, STARTED, timelineExample } from './timeline-example.ts';

/** Longer than this between two outages, and they may be two incidents. */
const FAR_APART_SECONDS = 86_400;

export const episodesFarApart: FileCheck = {
	id: 'episodes-far-apart',
	family: 'time',
	severity: 'note',
	scope: 'file',
	summary: {
		en: 'More than a day between two outages may be two incidents.',
		ko: '장애 사이가 하루 넘게 벌어졌다면 서로 다른 장애일 수 있다.',
	},
	why: {
		en: 'A flare-up of the same incident belongs in one file, and its outages add up. After a quiet day it is often a new incident with the same cause: a file of its own, `related` as `recurrence-of`, makes the return visible everywhere.',
		ko: '같은 장애가 다시 도진 것이라면 한 파일에 적고 피해 시간을 더합니다. 하루 넘게 조용했다면 같은 원인의 새 장애일 때가 많습니다. 파일을 나누고 `related`에 `recurrence-of`로 이으면 되돌아왔다는 사실이 곳곳에 드러납니다.',
	},
	examples: {
		good: {
			text: timelineExample([
				STARTED,
				NOTICED,
				MITIGATED,
				'17:10 `started` It fails again',
				'17:25 `mitigated` The cache is emptied too',
			]),
		},
		bad: {
			text: timelineExample([
				STARTED,
				NOTICED,
				MITIGATED,
				'2026-03-17 09:00 `started` It fails again',
				'09:20 `mitigated` The cache is emptied too',
			]),
		},
	},
	*run({ postmortem }) {
		for (const [before, after] of pairsOf(postmortem)) {
			const seconds = certainlyBeforeBy(before.instant, after.instant);
			if (seconds <= FAR_APART_SECONDS) continue;
			const gap = { leastSeconds: seconds, mostSeconds: seconds };
			yield {
				range: after.whenRange ?? after.range,
				message: {
					en: `Unexpected \`started\` ${formatDuration(gap, 'en')} after the last \`mitigated\`, expected less than a day between two outages of one incident.`,
					ko: `마지막 \`mitigated\`에서 ${formatDuration(gap, 'ko')} 뒤에 다시 \`started\`가 있습니다. 한 장애 안의 피해 사이는 하루를 넘지 않아야 합니다.`,
				},
				fix: {
					en: 'Give the second one a file of its own and relate it as `recurrence-of`, or leave it where it is one incident after all.',
					ko: '두 번째를 다른 파일로 나누어 `recurrence-of`로 잇거나, 그래도 한 장애라면 그대로 두세요.',
				},
			};
		}
	},
};

/** The end of each episode with the start of the next. */
function pairsOf({ episodes, timeline }: Postmortem): [TimelineItem, TimelineItem][] {
	return episodes.slice(1).flatMap((episode, index): [TimelineItem, TimelineItem][] => {
		const end = timeline[episodes[index]?.mitigated ?? -1];
		const start = timeline[episode.started];
		return end && start ? [[end, start]] : [];
	});
}
