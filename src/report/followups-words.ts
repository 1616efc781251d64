import type { FollowUp, FollowUpList, FollowUpState } from '#domain/library/follow-up-list';
import type { Language } from '#domain/text/localised';
import { BOOKS } from '#locales/books';

/** `2026-03-20, 247 days ago`, the day alone, or a dash. */
export function dueText({ dueDate, overdueDays }: FollowUp, language: Language): string {
	if (dueDate === undefined) return '–';
	if (overdueDays === undefined) return dueDate;
	return BOOKS[language].followUps.overdue(dueDate, overdueDays);
}

/** The id of what is to be done: `2026-03-14-outage#fix`, or of a postmortem that is owed. */
export function writePlace({ postmortem, countermeasure }: FollowUp): string {
	return countermeasure === undefined ? postmortem : `${postmortem}#${countermeasure}`;
}

/** The status as it is written in files, and what else is to be said: `proposed, choice live-window undecided`. */
export function statusText({ status, states, choice, cameBack }: FollowUp, language: Language): string {
	const undecided = states.includes('undecided') ? [BOOKS[language].followUps.choice(choice ?? '')] : [];
	const questioned = cameBack.length > 0 ? [BOOKS[language].followUps.questioned(cameBack.length)] : [];
	return [status, ...undecided, ...questioned].join(', ');
}

/** `2 overdue, 5 open, 1 without an owner, 2 undecided, 1 not verified on 2026-11-22.` */
export function totalLine({ counts, today }: FollowUpList, language: Language): string {
	return BOOKS[language].followUps.total(counts, today);
}

/** Follow-ups under the most pressing of their states, each once. Only states that have any. */
export function groupByState({ followUps }: FollowUpList): Map<FollowUpState, FollowUp[]> {
	const groups = new Map<FollowUpState, FollowUp[]>();
	for (const state of ORDER) {
		const own = followUps.filter(({ states }) => ORDER.find((each) => states.includes(each)) === state);
		if (own.length > 0) groups.set(state, own);
	}
	return groups;
}

/** From the most pressing to the least; `open` holds what nothing else can be said of. */
const ORDER: readonly FollowUpState[] = ['overdue', 'owed', 'unowned', 'undecided', 'open', 'unverified'];
