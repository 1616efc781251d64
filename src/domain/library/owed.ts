import type { KnowledgeBase } from '#domain/knowledge-base';
import type { Postmortem } from '#domain/postmortem';
import { addDays, daysBetween } from '#domain/time/calendar';
import type { DateText } from '#domain/time/types';
import { compareOldestFirst, compareText } from './order.ts';

/** A postmortem that is not final although its day is past. */
export interface OwedPostmortem {
	readonly postmortem: Postmortem;
	readonly dueDate: DateText;
	/** Days since then. */
	readonly overdueDays: number;
}

/**
 * The day by which a postmortem is to be final: its own `reviewBy`, else by severity from the last day the incident can
 * have begun. One that is final has none, and one that was imported never: what it lacks may not be known to anyone.
 */
export function finalByOf(postmortem: Postmortem, knowledgeBase: KnowledgeBase): DateText | undefined {
	const { status, imported, reviewBy, date, severity } = postmortem;
	if (status === 'final' || imported !== undefined) return undefined;
	const days = knowledgeBase.severities.find(({ id }) => id === severity)?.postmortemDays;
	return reviewBy ?? (days === undefined ? undefined : addDays(date.latest, days));
}

/** What is owed on a day, the longest first. */
export function listOwed(
	postmortems: readonly Postmortem[],
	knowledgeBase: KnowledgeBase,
	today: DateText,
): OwedPostmortem[] {
	return postmortems
		.flatMap((postmortem) => {
			const dueDate = finalByOf(postmortem, knowledgeBase);
			if (dueDate === undefined || dueDate >= today) return [];
			return [{ postmortem, dueDate, overdueDays: daysBetween(dueDate, today) }];
		})
		.sort(
			(first, second) =>
				compareText(first.dueDate, second.dueDate) || compareOldestFirst(first.postmortem, second.postmortem),
		);
}
