import { addDays, daysBetween, realDay } from '#domain/time/calendar';
import { type LooseDate, readLooseDate } from '#domain/time/read/loose-date';

/** A day as a row names it beside its clock: a date, a weekday, or so many days from another. */
export type NamedDay =
	| { readonly kind: 'date'; readonly date: LooseDate }
	/** From Sunday, 0, to Saturday. */
	| { readonly kind: 'weekday'; readonly weekday: number }
	/** `next day`: counted from the last row that names its day by itself, or none. */
	| { readonly kind: 'from-above'; readonly days: number }
	/** `Day 2`, `D+1`: counted from the day of the incident. */
	| { readonly kind: 'from-incident'; readonly days: number };

interface ReadDay {
	readonly day: NamedDay;
	readonly end: number;
}

const WEEKDAY =
	/^(?:(?<english>sun|mon|tue|wed|thu|fri|sat)(?:s|nes|rs|ur)?(?:day)?(?![\p{L}])|(?<korean>[일월화수목금토])(?:요일(?![\p{L}])|(?=\))))\.?/iu;
const ENGLISH = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const FROM_ABOVE: readonly (readonly [RegExp, number])[] = [
	[
		/^(?:(?:on )?(?:the )?(?:next|following) (?:day|morning)|the day after|다음\s?날|이튿날|익일)(?!\p{L})/iu,
		1,
	],
	[/^(?:(?:on )?(?:the )?same day|same|당일|같은\s?날)(?!\p{L})/iu, 0],
	[/^(?:(?:on )?(?:the )?(?:previous day|day before)|전날|전일)(?!\p{L})/iu, -1],
];

/** The day at the beginning of a text, in any of the ways in which rows name one. */
export function readNamedDay(text: string): ReadDay | undefined {
	const lead = /^(?:on\s+)?(?:the\s+)?/i.exec(text)?.[0].length ?? 0;
	const date = readLooseDate(text, lead) ?? dateBehindWeekday(text, lead);
	if (date !== undefined) return { day: { kind: 'date', date: date.value }, end: date.end };
	for (const [pattern, days] of FROM_ABOVE) {
		const found = pattern.exec(text)?.[0];
		if (found !== undefined) return { day: { kind: 'from-above', days }, end: found.length };
	}
	return readCounted(text) ?? readWeekday(text);
}

/** `Tuesday, December 3` is that date, and no other Tuesday; where it can be read in two ways, the weekday says more. */
function dateBehindWeekday(text: string, start: number): ReturnType<typeof readLooseDate> {
	const weekday = WEEKDAY.exec(text.slice(start))?.[0].length ?? 0;
	const join = /^[\s,]+/.exec(text.slice(start + weekday))?.[0].length ?? 0;
	const date = weekday > 0 && join > 0 ? readLooseDate(text, start + weekday + join) : undefined;
	return date?.value.mayBeSwapped ? undefined : date;
}

function readCounted(text: string): ReadDay | undefined {
	const plus = /^(?:D\s?\+\s?|\+)(\d{1,2})(?:\s?d(?:ays?)?|일)?(?=[\s)\],:]|$)/i.exec(text);
	if (plus) {
		const days = Number(plus[1]);
		return {
			day: { kind: plus[0].startsWith('+') ? 'from-above' : 'from-incident', days },
			end: plus[0].length,
		};
	}
	const counted = /^(?:day\s+(\d{1,2})|(\d{1,2})일\s?차)(?![\p{L}\d])/iu.exec(text);
	if (counted === null) return undefined;
	const days = Number(counted[1] ?? counted[2]) - 1;
	return days < 0 ? undefined : { day: { kind: 'from-incident', days }, end: counted[0].length };
}

function readWeekday(text: string): ReadDay | undefined {
	const lead = /^on\s+/i.exec(text)?.[0] ?? '';
	const match = WEEKDAY.exec(text.slice(lead.length));
	if (match === null) return undefined;
	const { english, korean } = match.groups ?? {};
	const weekday =
		english === undefined ? '일월화수목금토'.indexOf(korean ?? '') : ENGLISH.indexOf(english.toLowerCase());
	return { day: { kind: 'weekday', weekday }, end: lead.length + match[0].length };
}

/** What is known of the days around a row. */
export interface DaysAround {
	readonly incident: string;
	/** Of the row above. */
	readonly current: string;
	/** Of the last row that names its day by itself, or names none. */
	readonly base: string;
	/** Whether dates of this source have the month or the day first, where one of them says it. */
	readonly order?: 'month-first' | 'day-first';
}

/** The day that is meant (`YYYY-MM-DD`); undefined where it may be another. */
export function placeDay(named: NamedDay, around: DaysAround): string | undefined {
	switch (named.kind) {
		case 'date':
			return placeDate(named.date, around);
		case 'weekday':
			return [0, 1, 2, 3, 4, 5, 6].map((days) => addDays(around.current, days)).find(isOn(named.weekday));
		case 'from-above':
			return addDays(around.base, named.days);
		case 'from-incident':
			return addDays(around.incident, named.days);
	}
}

function isOn(weekday: number) {
	return (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay() === weekday;
}

/** Write-ups are about days within this many of their own: another reading of a date is another day. */
const NEAR_DAYS = 31;

/**
 * A date without its year is in the year that brings it nearest to the incident. One that could be read in two ways is
 * read as the source reads others, else as the one that is near the incident.
 */
export function placeDate(
	date: LooseDate,
	{ incident, order }: Pick<DaysAround, 'incident' | 'order'>,
): string | undefined {
	const usual = nearestYear(date, incident);
	if (!date.mayBeSwapped) return usual;
	const swapped = nearestYear({ ...date, month: date.day, day: date.month }, incident);
	if (order !== undefined) return order === 'month-first' ? usual : swapped;
	const near = [usual, swapped].filter((day) => isNear(day, incident));
	return near.length === 1 ? near[0] : undefined;
}

function isNear(day: string | undefined, incident: string): boolean {
	return day !== undefined && Math.abs(daysBetween(incident, day)) <= NEAR_DAYS;
}

/** Which of month and day comes first, where dates that only one reading brings near the incident agree on it. */
export function orderNear(dates: readonly LooseDate[], incident: string): DaysAround['order'] {
	const orders = new Set(
		dates.flatMap((date) => {
			if (!date.mayBeSwapped) return [];
			const usual = isNear(nearestYear(date, incident), incident);
			const swapped = isNear(nearestYear({ ...date, month: date.day, day: date.month }, incident), incident);
			return usual === swapped ? [] : [usual ? ('month-first' as const) : ('day-first' as const)];
		}),
	);
	return orders.size === 1 ? [...orders][0] : undefined;
}

function nearestYear({ year, month, day }: LooseDate, incident: string): string | undefined {
	if (year !== undefined) return realDay(year, month, day);
	const own = Number(incident.slice(0, 4));
	const far = (each: string) => Math.abs(daysBetween(incident, each));
	return [own - 1, own, own + 1]
		.flatMap((each) => realDay(each, month, day) ?? [])
		.sort((one, other) => far(one) - far(other))[0];
}

/** Which of month and day comes first in the dates of a source, where those that say it agree. */
export function dayOrder(dates: readonly LooseDateText[]): 'month-first' | 'day-first' | undefined {
	const orders = new Set(
		dates.flatMap(({ first, second }) =>
			first > 12 && second <= 12
				? ['day-first' as const]
				: second > 12 && first <= 12
					? ['month-first' as const]
					: [],
		),
	);
	return orders.size === 1 ? [...orders][0] : undefined;
}

/** A date that may be read with the month or the day first, and is another then. */
export function twoWays({ first, second, written }: LooseDateText): string[] {
	return first <= 12 && second <= 12 && first !== second ? [written] : [];
}

interface LooseDateText {
	readonly written: string;
	readonly first: number;
	readonly second: number;
}

/** The dates of a text that are two numbers, which may stand either way round, and a year. */
export function numberDates(text: string): LooseDateText[] {
	return [...text.matchAll(/(?<![\d./-])(\d{1,2})([/.-])(\d{1,2})(?:\2(?:\d{4}|\d{2}))(?![\d/-])/g)].map(
		([written, first, , second]) => ({ written, first: Number(first), second: Number(second) }),
	);
}

/** The dates within a text, in the order in which they stand. */
export function datesWithin(text: string): LooseDate[] {
	const dates: LooseDate[] = [];
	for (let at = 0; at < text.length; at += 1) {
		const isInside = /[\p{L}\d/.-]/u.test(text[at - 1] ?? '');
		const found = isInside ? undefined : readLooseDate(text, at);
		if (found === undefined) continue;
		dates.push(found.value);
		at = found.end;
	}
	return dates;
}
