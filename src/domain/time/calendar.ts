import type { Phrase } from '#domain/text/phrase';
import { phrase } from '#domain/text/phrase';
import { unexpected } from '#domain/text/unexpected';
import type { DateText } from './types.ts';

/** The real day `YYYY-MM-DD`, or undefined where the calendar has no such day. */
export function realDay(year: number, month: number, day: number): DateText | undefined {
	if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return undefined;
	return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

/** Days of a month of the Gregorian calendar; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
	if (month === 2) return isLeapYear(year) ? 29 : 28;
	return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Whether `YYYY-MM-DD` names a real day. */
export function isRealDay(text: DateText): boolean {
	const [year = 0, month = 0, day = 0] = text.split('-').map(Number);
	return year > 0 && realDay(year, month, day) === text;
}

/** The day `days` after another; behind the year 9999 in the long form `+010000-01-01` of ISO 8601. */
export function addDays(date: DateText, days: number): DateText {
	return isoDay(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000);
}

/** The day that UTC has at a time in milliseconds. */
export function isoDay(milliseconds: number): DateText {
	return new Date(milliseconds).toISOString().slice(0, -'T00:00:00.000Z'.length);
}

/** Days from one day to another; negative where `to` is before `from`. */
export function daysBetween(from: DateText, to: DateText): number {
	return dayNumber(to) - dayNumber(from);
}

/** Days since 1970 by day: facts across postmortems compare the same few days again and again. */
const dayNumbers = new Map<DateText, number>();

function dayNumber(date: DateText): number {
	const known = dayNumbers.get(date);
	if (known !== undefined) return known;
	const number = Math.round(Date.parse(`${date}T00:00:00Z`) / 86_400_000);
	dayNumbers.set(date, number);
	return number;
}

/** The message and fix for a day that the calendar does not have. */
export function unrealDay(text: string): { message: Phrase; fix: Phrase } {
	const [year = 0, month = 0] = text.split('-').map(Number);
	if (month < 1 || month > 12) {
		return {
			message: unexpected(text, phrase('calendar.monthFrom')),
			fix: phrase('calendar.unrealDayFix'),
		};
	}
	const last = daysInMonth(year, month);
	return {
		message: unexpected(text, phrase('calendar.dayFromHas', last, text.slice(0, 7))),
		fix: phrase('calendar.unrealDayFix'),
	};
}

function isLeapYear(year: number): boolean {
	return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function padded(value: number, width: number): string {
	return String(value).padStart(width, '0');
}
