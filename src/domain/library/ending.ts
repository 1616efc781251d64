import type { Postmortem, TimelineItem } from '#domain/postmortem';
import type { CountermeasureEntry, Library } from './library.ts';
import { isDone } from './life.ts';

/** What ended an incident, and what was done so that it does not come back. */
export interface Ending {
	/** The lines of the timeline that say when it was mitigated and when it was repaired. */
	readonly lines: readonly TimelineItem[];
	/** The countermeasures that are done or verified. */
	readonly done: readonly CountermeasureEntry[];
}

/** The milestones that end an incident. */
export const ENDING_MILESTONES = ['mitigated', 'repaired'] as const;

export function endingOf({ id, timeline }: Postmortem, { facts }: Pick<Library, 'facts'>): Ending {
	return {
		lines: timeline.filter((item) => endingMilestones(item).length > 0),
		done: (facts.get(id)?.countermeasures ?? []).filter(({ countermeasure }) => isDone(countermeasure)),
	};
}

/** Those of a line's milestones that end an incident. */
export function endingMilestones({ milestones }: Pick<TimelineItem, 'milestones'>): string[] {
	return ENDING_MILESTONES.filter((milestone) => milestones.includes(milestone));
}
