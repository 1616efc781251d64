import { type Phrase, phrase } from '#domain/text/phrase';
import { unexpected } from '#domain/text/unexpected';
import { addDays, daysInMonth, isRealDay, padded, realDay, unrealDay } from '#domain/time/calendar';
import type { CalendarDate, DateText, NearDay } from '#domain/time/types';
import { fault, spellingFault, type TimeFault } from './fault.ts';
import { ENGLISH_DAYS, readLooseDate } from './loose-date.ts';
import { meaningOf } from './loose-meaning.ts';
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

/** The day that a heading sets, and what is wrong with how it is written. */
export interface HeadingDay {
	readonly date?: DateText;
	readonly fault?: TimeFault;
	/** Told by another day, or only roughly: a fault where a clock below has no date of its own. */
	readonly isNotOne?: true;
	/** Where the day ends in the heading. */
	readonly end: number;
}

/**
 * The day at the head of a sub-heading of the timeline, which sets the day of the items below it. Undefined where it begins
 * with none.
 * @param near The day that the surroundings speak of, if they do: a year that nobody wrote is the year of it.
 */
export function parseHeadingDay(heading: string, near?: NearDay): HeadingDay | undefined {
	const iso = /^\d{4}-\d{2}-\d{2}(?![\d-])/.exec(heading)?.[0];
	if (iso !== undefined && isRealDay(iso)) return notOneDay(heading) ?? { date: iso, end: iso.length };
	const start = DAY_LEAD.exec(heading)?.[0].length ?? 0;
	const loose = readLooseDate(heading, start);
	if (!loose || /^[\p{L}\p{N}]/u.test(heading.slice(loose.end))) return notOneDay(heading);
	const { end, value } = loose;
	if (value.mayBeSwapped && value.year === undefined) return undefined;
	const written = heading.slice(start, end);
	const meaning = meaningOf({ end, written, approximate: false, date: value }, start, near);
	if ('fault' in meaning) return { fault: meaning.fault, end };
	// `Day 2 (2026-03-05)`: the bracket closes with the day.
	const isClosed = heading.slice(0, start).endsWith('(') && heading[end] === ')';
	const span = { start: 0, end: isClosed ? end + 1 : end };
	return { date: meaning.text, fault: spellingFault(heading.slice(0, span.end), span, meaning.text), end };
}

/** A day that a heading tells by another one, or only roughly: a clock below it would be taken for the day above. */
function notOneDay(heading: string): HeadingDay | undefined {
	const written = NOT_ONE_DAY.exec(heading)?.[0];
	if (written === undefined) return undefined;
	const end = written.length;
	const [expected, fix] = [phrase('calendarDate.day'), phrase('calendarDate.writeYearMonth')];
	return {
		fault: fault('time-format', { start: 0, end }, unexpected(written, expected), fix),
		end,
		isNotOne: true,
	};
}

const NOT_ONE_DAY = (() => {
	const date = String.raw`\d{4}-\d{2}-\d{2}`;
	const part = '(?:morning|noon|afternoon|evening|night)';
	const korean = String.raw`(?:다음\s?날|이튿날|익일|(?:그\s?)?전날|어제|오늘|내일|[첫둘셋넷]째\s?날|\d{1,2}일\s?차|[월화수목금토일]요일)`;
	const forms = [
		String.raw`~\s?${date}`,
		String.raw`${date}\s?(?:\.\.|~|to|[–—-])\s?${date}`,
		String.raw`(?:(?:on|the)\s+)*(?:next|following|previous)\s+(?:day|${part})`,
		String.raw`(?:day\s+(?:\d{1,2}|one|two|three|four|five)|yesterday|today|tomorrow|(?:on\s+)?${ENGLISH_DAYS})(?:\s+${part})?`,
		String.raw`${korean}(?:\s?(?:새벽|아침|오전|오후|낮|저녁|밤))?`,
	];
	return new RegExp(String.raw`^(?:${forms.join('|')})(?=\s*(?:$|[,:(–—-]))`, 'iu');
})();

/** Weekdays and signs before a date: `Thursday, March 5`, `📅 3월 5일`, `(목) 3월 5일`. */
const DAY_LEAD = new RegExp(
	String.raw`^(?:[^\p{L}\p{N}~]+|(?:on|day\s+\d{1,2})[\s,:(–—-]+|${ENGLISH_DAYS}[\s,.]+|[월화수목금토일]요일[\s,]+)*`,
	'iu',
);

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
