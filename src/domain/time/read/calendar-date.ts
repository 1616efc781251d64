import { type Phrase, phrase } from '#domain/text/phrase';
import { unexpected } from '#domain/text/unexpected';
import { addDays, daysInMonth, isRealDay, padded, realDay, unrealDay } from '#domain/time/calendar';
import type { CalendarDate, DateText } from '#domain/time/types';
import { fault, spellingFault, type TimeFault } from './fault.ts';
import { readLoosePoint } from './loose-point.ts';

/** `~` before a day means three days either way. */
export const APPROXIMATE_DAYS = 3;

/** Reads a date of the front matter: `2017-09-04`, `~2017-08-28`, `2017-08`. */
export function parseCalendarDate(text: string): CalendarDate | TimeFault {
	const match = /^(~?)(\d{4}-\d{2})(-\d{2})?$/.exec(text);
	if (!match) return dateFault(text, phrase('calendarDate.date'));
	const [, tilde, month = '', day] = match;
	if (day === undefined) return monthDate(text, month, tilde === '~');
	const date = month + day;
	if (!isRealDay(date)) return unreal(text, date);
	const width = tilde ? APPROXIMATE_DAYS : 0;
	return {
		text,
		approximate: width > 0,
		precision: 'day',
		earliest: addDays(date, -width),
		latest: addDays(date, width),
	};
}

/** Reads a single day, as `due` and the dates of statuses are written: `2017-10-01`. */
export function parseDay(text: string): DateText | TimeFault {
	if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return dateFault(text, phrase('calendarDate.day'));
	return isRealDay(text) ? text : unreal(text, text);
}

function monthDate(text: string, month: string, approximate: boolean): CalendarDate | TimeFault {
	const [year = 0, number = 0] = month.split('-').map(Number);
	if (year < 1 || number < 1 || number > 12) return unreal(text, `${month}-01`);
	if (approximate) {
		return fault(
			'date-format',
			whole(text),
			unexpected(text, phrase('calendarDate.monthWithout')),
			phrase('calendarDate.writeMonthRough', month),
		);
	}
	return {
		text,
		approximate: false,
		precision: 'month',
		earliest: `${month}-01`,
		latest: `${month}-${padded(daysInMonth(year, number), 2)}`,
	};
}

function dateFault(text: string, expected: Phrase): TimeFault {
	const certain = certainDate(text);
	if (certain) return spellingFault(text, whole(text), certain, 'date-format');
	const long = /^~?\d{5,}-/.test(text);
	return fault(
		'date-format',
		whole(text),
		unexpected(text, long ? phrase('calendarDate.yearFourDigits') : expected),
		phrase('calendarDate.writeYearMonth'),
	);
}

/** The day that another spelling says for certain: `2017. 9. 4.`, `2017년 9월 4일`, `Sep 4, 2017`. */
function certainDate(written: string): string | undefined {
	const text = written.trim();
	if (text !== written && !('check' in parseCalendarDate(text))) return text;
	const loose = readLoosePoint(text, 0);
	if (!loose?.date?.year || loose.clock || loose.end !== text.length) return undefined;
	if (loose.date.mayBeSwapped) return undefined;
	const day = realDay(loose.date.year, loose.date.month, loose.date.day);
	return day && (loose.approximate ? undefined : day);
}

function unreal(text: string, date: string): TimeFault {
	const { message, fix } = unrealDay(date);
	return fault('date-format', whole(text), message, fix);
}

function whole(text: string) {
	return { start: 0, end: text.length };
}
