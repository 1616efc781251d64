import type { CalendarDate, DateText } from '#domain/time/types';
import type { Moment } from './chain.ts';
import { localTime, startOfDay } from './zone.ts';

/**
 * The day that a bare clock is on: one day; two, where the item above may lie on either side of midnight;
 * or a midnight that is itself uncertain, where the incident's date is.
 */
export type CurrentDay =
	| { readonly kind: 'days'; readonly days: readonly DateText[]; readonly fromHeading: boolean }
	| { readonly kind: 'uncertain'; readonly midnight: Moment };

export function dayOfDate({ earliest, latest }: CalendarDate, timezone: string): CurrentDay {
	if (earliest === latest) return { kind: 'days', days: [earliest], fromHeading: false };
	const instant = { earliest: startOfDay(earliest, timezone), latest: startOfDay(latest, timezone) };
	return { kind: 'uncertain', midnight: { instant, precisionSeconds: 60 } };
}

export function dayOfHeading(date: DateText): CurrentDay {
	return { kind: 'days', days: [date], fromHeading: true };
}

/** The day for the items below one that has just been resolved. */
export function dayAfter(
	before: CurrentDay,
	{ moment, day }: { readonly moment: Moment; readonly day?: DateText },
	timezone: string,
): CurrentDay {
	if (day !== undefined) return { kind: 'days', days: [day], fromHeading: false };
	const { earliest, latest } = moment.instant;
	const isCounted = moment.after !== undefined && earliest !== null && latest !== null;
	if (!isCounted || before.kind === 'uncertain') return before;
	const days = [localTime(earliest, timezone).date, localTime(latest, timezone).date];
	return { kind: 'days', days: [...new Set(days)], fromHeading: false };
}
