import { phrase } from '#domain/text/phrase';
import { unexpected } from '#domain/text/unexpected';
import { isRealDay } from '#domain/time/calendar';
import type { DateText, NearDay } from '#domain/time/types';
import { fault, spellingFault, type TimeFault } from './fault.ts';
import { dayInOtherLanguage } from './foreign-days.ts';
import { ENGLISH_DAYS, type LooseDate, readLooseDate } from './loose-date.ts';
import { meaningOf } from './loose-meaning.ts';
import { daysInWords, isFirstDay } from './words-of-days.ts';

export { isFirstDay } from './words-of-days.ts';

/** The day that a heading names, and what is wrong with how it is written. */
export interface NamedDay {
	readonly date?: DateText;
	readonly fault?: TimeFault;
	/** Told by another day, only roughly, or behind other words: a fault where a clock below has no date of its own. */
	readonly isNotOne?: true;
	/** Where the day ends in the heading. */
	readonly end: number;
}

/**
 * The day at the head of a sub-heading of the timeline, which sets the day of the items below it. Undefined where it begins
 * with none.
 * @param near The day that the surroundings speak of, if they do: a year that nobody wrote is the year of it.
 */
export function parseHeadingDay(heading: string, near?: NearDay): NamedDay | undefined {
	const iso = /^\d{4}-\d{2}-\d{2}(?![\d-])/.exec(heading)?.[0];
	if (iso !== undefined && isRealDay(iso))
		return severalDays(heading, iso.length) ?? { date: iso, end: iso.length };
	const start = DAY_LEAD.exec(heading)?.[0].length ?? 0;
	const loose = readLooseDate(heading, start);
	if (!loose || /^[\p{L}\p{N}]/u.test(heading.slice(loose.end))) return notOneDay(heading);
	const { end, value } = loose;
	if (value.mayBeSwapped && value.year === undefined) return notOneDay(heading);
	const several = severalDays(heading, end);
	if (several) return several;
	const meaning = meaningOfDay(heading, start, end, value, near);
	if ('fault' in meaning) return { fault: meaning.fault, end };
	// `Day 2 (2026-03-05)`: the bracket closes with the day.
	const isClosed = heading.slice(0, start).endsWith('(') && heading[end] === ')';
	const span = { start: 0, end: isClosed ? end + 1 : end };
	return { date: meaning.text, fault: spellingFault(heading.slice(0, span.end), span, meaning.text), end };
}

/**
 * A day that is set off behind other words, as in `Second outage (March 5)`: it may be that of the items below.
 * @param isAnywhere Behind any word, as long as the text ends with it.
 */
export function dayBehindWords(heading: string, near?: NearDay, isAnywhere = false): NamedDay | undefined {
	for (const { 0: lead, index } of heading.matchAll(isAnywhere ? BLANKS : SET_OFF)) {
		const start = index + lead.length;
		const date = readLooseDate(heading, start);
		if (!date || !CLOSING.test(heading.slice(date.end))) continue;
		if (date.value.mayBeSwapped && date.value.year === undefined) continue;
		const meaning = meaningOfDay(heading, start, date.end, date.value, near);
		const span = { start, end: date.end };
		const written = heading.slice(start, date.end);
		const known = 'text' in meaning ? meaning.text : undefined;
		return {
			...(known === undefined ? {} : { date: known }),
			fault: fault('time-format', span, unexpected(written, FIRST), phrase('namedDay.dayFirstFix', known)),
			isNotOne: true,
			end: date.end,
		};
	}
	return undefined;
}

/**
 * A day that words behind others tell by another one, as in `Recovery (next day)`, `Second outage: Thursday`, `장애 2일차`
 * and `금요일 재발`, unless it is the day that the surroundings speak of.
 */
export function dayAmongWords(heading: string, near?: NearDay): NamedDay | undefined {
	const led = WEEKDAY_OF.exec(heading);
	const end = endOfWords(heading);
	const told = [...heading.matchAll(SET_OFF), ...heading.matchAll(BEFORE_NEXT)].flatMap(
		({ 0: lead, index }) => {
			const start = index + lead.length;
			if (end - start > LONGEST_WORDS) return [];
			const words = daysInWords(heading.slice(start, end));
			const isWhole = words !== undefined && start + words.length === end;
			return isWhole && (!/^\d+[-./]/u.test(words) || isSoonAfter(words, near)) ? [{ start, words }] : [];
		},
	);
	const found = [...(led ? [{ start: 0, words: led[0] }] : []), ...told].find(
		({ words }) => !isFirstDay(words, near),
	);
	return found && namedOnly(found.words, found.start);
}

/** Before the signs that close a heading: brackets, a colon. */
function endOfWords(heading: string): number {
	let end = heading.length;
	while (end > 0 && ' )].:'.includes(heading.charAt(end - 1))) end -= 1;
	return end;
}

/** In letters: what is longer tells more than a day. */
const LONGEST_WORDS = 60;

/** `3/5` behind words may as well be three of five. */
function isSoonAfter(words: string, near: NearDay | undefined): boolean {
	const date = readLooseDate(words, 0)?.value;
	if (!date || near === undefined) return false;
	const day = Date.UTC(Number(near.date.slice(0, 4)), date.month - 1, date.day);
	const days = (day - Date.parse(near.date)) / 86_400_000;
	return days > 0 && days <= MOST_DAYS_LATER;
}

const MOST_DAYS_LATER = 14;
/** A weekday that something is of, at the head of a heading. */
const WEEKDAY_OF = new RegExp(
	String.raw`^(?:[월화수목금토일]요일(?=\s+[가-힣])|${ENGLISH_DAYS}['’]s(?=\s))`,
	'iu',
);
/** What leads to the day after, or to a day of several, without a sign between. */
const BEFORE_NEXT =
	/(?<!\s)\s+(?=(?:the\s+)?(?:next|following)\s+(?:day|morning)|(?:그\s?)?다음\s?날|이튿날|익일|\d{1,2}일\s?차|[둘셋넷]째\s?날)/giu;

const BLANKS = /[\s(]+/gu;
const FIRST = phrase('namedDay.dayFirst');
const SET_OFF =
	/(?:[([–—:,.·|/]|\s-|(?<![\p{L}])on|(?:morning|noon|afternoon|evening|night|eve)\s+of(?:\s+the)?)\s*|(?<=[가-힣])\s+(?=(?:\d{4}\s?년\s*)?\d{1,2}\s?월)/giu;
/** What may stand behind a day that closes a heading: a bracket, a weekday, a part of the day. */
const CLOSING = new RegExp(
	String.raw`^\s*(?:\(?(?:${ENGLISH_DAYS}|[월화수목금토일](?:요일)?)\)?)?\s*(?:새벽|아침|오전|오후|낮|저녁|밤|morning|afternoon|evening|night)?\s*[)\].:]*$`,
	'iu',
);

function meaningOfDay(text: string, start: number, end: number, date: LooseDate, near: NearDay | undefined) {
	return meaningOf({ end, written: text.slice(start, end), approximate: false, date }, start, near);
}

/** A first day with a last one behind it. */
function severalDays(heading: string, end: number): NamedDay | undefined {
	const more =
		/^\s?(?:\.{2,3}|\\?~|[–—-]|to|until|through|and|&|\/|부터|에서)\s?(?:\d{1,2}(?:st|nd|rd|th)?(?=\s*(?:$|[,;.(–—|)]|:(?!\d)))|\d{1,4}\s?[-./년월일]\s?\d*\S*|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s\d{1,2}\S*)/iu.exec(
			heading.slice(end),
		)?.[0];
	return more === undefined ? undefined : namedOnly(heading.slice(0, end + more.length));
}

function notOneDay(heading: string): NamedDay | undefined {
	const written = daysInWords(heading) ?? dayInOtherLanguage(heading);
	return written === undefined ? undefined : namedOnly(written);
}

/** A clock below it would be taken for the day above. */
function namedOnly(written: string, start = 0): NamedDay {
	const [expected, fix] = [phrase('calendarDate.day'), phrase('calendarDate.writeYearMonth')];
	const span = { start, end: start + written.length };
	return {
		fault: fault('time-format', span, unexpected(written, expected), fix),
		end: span.end,
		isNotOne: true,
	};
}

/** Weekdays and signs before a date: `Thursday, March 5`, `📅 3월 5일`, `(목) 3월 5일`. */
const DAY_LEAD = new RegExp(
	String.raw`^(?:[^\p{L}\p{N}~]+|(?:on|day\s+\d{1,2})[\s,:(–—-]+|${ENGLISH_DAYS}[\s,.]+|[월화수목금토일]요일[\s,]+)*`,
	'iu',
);
