import type { Postmortem, TimelineItem } from '#domain/postmortem';
import { phrase } from '#domain/text/phrase';
import { certainlyBeforeBy } from '#domain/time/interval';
import type { FileCheck } from './check.ts';
import { MITIGATED, NOTICED, STARTED, timelineExample } from './timeline-example.ts';

/** Longer than this between two outages, and they may be two incidents. */
const FAR_APART_SECONDS = 86_400;

export const episodesFarApart: FileCheck = {
	id: 'episodes-far-apart',
	family: 'time',
	severity: 'note',
	scope: 'file',
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
				message: phrase('episodesFarApart.message', phrase('common.duration', gap)),
				fix: phrase('episodesFarApart.fix'),
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
