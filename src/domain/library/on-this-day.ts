import type { Postmortem } from '#domain/postmortem';
import { daysBetween, isRealDay } from '#domain/time/calendar';
import type { Anniversary } from './library.ts';
import { compareNewestFirst } from './order.ts';

const WINDOW_DAYS = 3;

/**
 * Incidents of earlier years that happened on this day of the year, or up to three days before or after. Only
 * days that are known exactly. 29 February is kept on 28 February in common years.
 */
export function findAnniversaries(postmortems: readonly Postmortem[], today: string): Anniversary[] {
	return postmortems
		.flatMap((postmortem) => toAnniversary(postmortem, today) ?? [])
		.sort(
			(first, second) =>
				Math.abs(first.daysAgo) - Math.abs(second.daysAgo) ||
				compareNewestFirst(first.postmortem, second.postmortem),
		);
}

function toAnniversary(postmortem: Postmortem, today: string): Anniversary | undefined {
	const { date } = postmortem;
	if (date.approximate || date.precision !== 'day') return undefined;
	const year = Number(today.slice(0, 4));
	for (const anniversaryYear of [year, year - 1, year + 1]) {
		const years = anniversaryYear - Number(date.earliest.slice(0, 4));
		const daysAgo = daysBetween(inYear(date.earliest, anniversaryYear), today);
		if (years > 0 && Math.abs(daysAgo) <= WINDOW_DAYS) return { postmortem, years, daysAgo };
	}
	return undefined;
}

function inYear(date: string, year: number): string {
	const moved = `${String(year).padStart(4, '0')}${date.slice(4)}`;
	return isRealDay(moved) ? moved : `${moved.slice(0, 8)}28`;
}
