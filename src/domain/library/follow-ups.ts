import type { KnowledgeBase } from '#domain/knowledge-base';
import type { Countermeasure, Postmortem } from '#domain/postmortem';
import { addDays, isRealDay } from '#domain/time/calendar';
import type { DateText } from '#domain/time/types';
import type { CountermeasureEntry, FollowUps, Library } from './library.ts';
import { isPromised } from './life.ts';
import { lazily } from './once.ts';
import { compareOldestFirst, compareText } from './order.ts';

/** Sorts what somebody has to act on into its lists. */
export function listFollowUps(
	{ countermeasures, choices }: Pick<Library, 'countermeasures' | 'choices'>,
	owed: FollowUps['owed'],
): FollowUps {
	const sorted = [...countermeasures].sort(compareByDueDay);
	const open = sorted.filter((entry) => entry.isOpen);
	return lazily<FollowUps>({
		open: () => open,
		overdue: () => open.filter((entry) => entry.isOverdue),
		unowned: () =>
			open.filter(({ countermeasure }) => isPromised(countermeasure) && countermeasure.owners.length === 0),
		unverified: () => sorted.filter((entry) => entry.countermeasure.status === 'done'),
		questioned: () => sorted.filter((entry) => entry.cameBack.total > 0),
		undecided: () => choices.filter((choice) => !choice.isDecided),
		owed: () => owed,
		openLongest: () => [...open].sort(compareByAge),
	});
}

/**
 * The day a promised countermeasure is due: its own, else by severity from the last day the incident can have
 * begun. A proposal has none: nobody has promised it yet.
 */
export function dueDateOf(
	postmortem: Postmortem,
	countermeasure: Countermeasure,
	knowledgeBase: KnowledgeBase,
): DateText | undefined {
	if (!isPromised(countermeasure)) return undefined;
	if (countermeasure.due !== undefined) return isRealDay(countermeasure.due) ? countermeasure.due : undefined;
	const severity = knowledgeBase.severities.find((each) => each.id === postmortem.severity);
	if (severity?.followUpDays === undefined) return undefined;
	return addDays(postmortem.date.latest, severity.followUpDays);
}

function compareByDueDay(first: CountermeasureEntry, second: CountermeasureEntry): number {
	return compareText(first.dueDate ?? '9999', second.dueDate ?? '9999') || compareByAge(first, second);
}

function compareByAge(first: CountermeasureEntry, second: CountermeasureEntry): number {
	return compareOldestFirst(first.postmortem, second.postmortem);
}
