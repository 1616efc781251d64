import { addDays, daysBetween } from '#domain/time/calendar';
import type { CalendarDate, DateText } from '#domain/time/types';
import { localTime, startOfDay } from '#domain/time/zone';
import { differenceOf, type Moment } from './chain.ts';

/**
 * The day that a bare clock is on: one day; the day whose midnight is itself uncertain, where the incident's date is;
 * or none, where the item above may lie on more than one, which are named where they are few.
 */
export type CurrentDay =
	| { readonly kind: 'day'; readonly day: DateText; readonly fromHeading: boolean }
	| { readonly kind: 'uncertain'; readonly date: CalendarDate; readonly midnight: Moment }
	| { readonly kind: 'open'; readonly days: readonly DateText[] };

export function dayOfDate(date: CalendarDate, timezone: string): CurrentDay {
	const { earliest, latest } = date;
	if (earliest === latest) return { kind: 'day', day: earliest, fromHeading: false };
	const instant = { earliest: startOfDay(earliest, timezone), latest: startOfDay(latest, timezone) };
	return { kind: 'uncertain', date, midnight: { instant, precisionSeconds: 60 } };
}

export function dayOfHeading(day: DateText | 'open'): CurrentDay {
	return day === 'open' ? { kind: 'open', days: [] } : { kind: 'day', day, fromHeading: true };
}

/** The day below an item that says its own, from the first to the last that it may be. */
export function dayWithin(first: DateText, last: DateText): CurrentDay {
	const count = daysBetween(first, last);
	if (count === 0) return { kind: 'day', day: first, fromHeading: false };
	return { kind: 'open', days: count < 3 ? daysFrom(first, count + 1) : [] };
}

function daysFrom(first: DateText, count: number): DateText[] {
	return Array.from({ length: count }, (_, index) => addDays(first, index));
}

/** The day below an item that is counted from the one above it. */
export function dayOfCounted(before: CurrentDay, { instant, ...rest }: Moment, timezone: string): CurrentDay {
	const { earliest, latest } = instant;
	if (earliest === null || latest === null) return { kind: 'open', days: [] };
	if (before.kind !== 'uncertain')
		return dayWithin(localTime(earliest, timezone).date, localTime(latest, timezone).date);
	const { least, most } = differenceOf({ instant, ...rest }, before.midnight);
	const isSameDay = least !== null && most !== null && least >= 0 && most < 86_400;
	return isSameDay ? before : { kind: 'open', days: [] };
}
