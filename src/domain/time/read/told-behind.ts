import { phrase } from '#domain/text/phrase';
import { unexpected } from '#domain/text/unexpected';
import type { When } from '#domain/time/types';
import { fault, spellingFault, type TimeFault } from './fault.ts';
import { ENGLISH_DAYS, readLooseDate } from './loose-date.ts';
import type { ParsedWhen } from './time-reading.ts';

type ReadLine = (line: string) => ParsedWhen | undefined;

/** A clock that was read, and where it ends. */
interface Clock {
	readonly when: When;
	readonly end: number;
}

/** `16:40 or 16:45`. */
const ANOTHER = /^\s*(?:or|and|&|\/|,|및|또는|혹은|와|과)\s*(?<other>\d{1,2}:\d{2})(?![\d:.])/u;
/** `16:40 or later`, `16:40까지`, `16:40 이후`. */
const BOUND =
	/^(?:\s*[(,]?\s*(?:onwards?|(?:and|or) (?:later|after|earlier|before)|at the (?:very )?(?:latest|earliest))\)?(?![\p{L}\p{N}])|\s?(?:부터|까지|이전에|이전까지|전에|이후(?:로|에|부터)?|직후(?:에|부터)?|이래(?:로)?|직전에)(?:는|도|에)?(?=[\s,:`]|$)|\s*\(?\?\)?(?=[\s,:`]|$)|\s?\(?(?:±|\+\/-)\s?\d+\s?(?:m(?:in(?:ute)?s?)?|분|h|시간)?\)?(?![\p{L}\p{N}]))/iu;
/** `16:40 or so`, `16:40 (추정)`. */
const ROUGH =
	/^\s*(?:\((?:approx(?:\.|imately)?|approximate|estimated?|est\.?|ca\.?|circa|about|roughly|추정|추산|예상|대략|약|경|쯤|무렵)\)|approx\.(?=\s|:|$)|(?:approx|approximately|roughly)(?=[:,]|$)|,?\s?or (?:so|thereabouts)(?![\p{L}\p{N}])|전후(?:로|에)|안팎에)/iu;
/** `16:40 (next day)`, `16:40 (+1)`, `16:40, D+1:`, `16:40 Tue`; without a sign behind it only what names nothing else. */
const OTHER_DAY = (() => {
	const day = `(?:the )?(?:next|following|previous) day|day after|yesterday|tomorrow|다음\\s?날|익일|이튿날|전날|어제|내일|\\+\\s?\\d{1,2}\\s?d?|D\\s?[+-]\\s?\\d{1,2}|day\\s\\d{1,2}|\\d{1,2}(?:st|nd|rd|th)|${ENGLISH_DAYS}|[월화수목금토일]요일`;
	const bare = `(?:the )?(?:next|following|previous) day|on ${ENGLISH_DAYS}|(?:mon|tue|wed|thu|fri)(?![a-z])|\\+\\d{1,2}d`;
	return new RegExp(
		`^(?:\\s*\\((?:${day}|[월화수목금토일])\\)|(?:,\\s*|\\s+)(?:on )?(?:${day})(?=\\s*(?:$|[:,])|\\s[-–—]\\s)|,?\\s+(?:${bare})(?=\\s|$))`,
		'iu',
	);
})();
/** `10:05 in the evening`. */
const EVENING = /^\s+(?:in the (?:afternoon|evening)|at night|밤|저녁)(?![\p{L}\p{N}'’-])/iu;

/**
 * What stands behind a clock and changes what it says: another time or day, that it is a bound, that it is rough. As
 * prose it would leave the clock claim more than its author did.
 */
export function toldBehind(line: string, { when, end }: Clock, readLine: ReadLine): TimeFault | undefined {
	if (when.kind !== 'point' || when.point.clockSeconds === undefined) return undefined;
	const time = line.slice(0, end);
	const rest = line.slice(end);
	const spanOf = (written: string) => ({ start: 0, end: end + written.length });
	const other = ANOTHER.exec(rest);
	if (other) return oneOfTwo(line, spanOf(other[0]), time, other.groups?.['other'] ?? '');
	const [bound] = BOUND.exec(rest) ?? [];
	if (bound !== undefined) return notTheMoment(line, spanOf(bound), time);
	const [rough] = ROUGH.exec(rest) ?? [];
	if (rough !== undefined && !when.approximate && when.point.precisionSeconds >= 60)
		return spellingFault(line.slice(0, end + rough.length), spanOf(rough), `~${time}`);
	const [evening] = EVENING.exec(rest) ?? [];
	if (evening !== undefined && when.point.clockSeconds < NOON) return whichHalf(line, spanOf(evening), time);
	return when.point.date === undefined ? otherDay(line, end, readLine) : undefined;
}

const NOON = 12 * 3600;

/** A clock of twelve hours, or words about something else. */
function whichHalf(line: string, span: Place, time: string): TimeFault {
	const later = time.replace(/\d{2}(?=:)/, (hour) => String(Number(hour) + 12));
	const message = unexpected(line.slice(0, span.end), phrase('looseMeaning.hoursMinutesHour'));
	return fault('time-format', span, message, phrase('looseMeaning.writeWhicheverMeant', time, later));
}

function oneOfTwo(line: string, span: Place, one: string, other: string): TimeFault {
	const message = unexpected(line.slice(0, span.end), phrase('looseRange.oneMomentOne'));
	return fault('time-range-meaning', span, message, phrase('looseRange.writeTwoItems', one, other));
}

function notTheMoment(line: string, span: Place, time: string): TimeFault {
	const message = unexpected(line.slice(0, span.end), phrase('ledTime.momentItself'));
	return fault('time-format', span, message, phrase('ledTime.writeHappenedThen', time));
}

type Place = { readonly start: number; readonly end: number };

/** The date is written behind the clock; certain where it could stand before it. */
function otherDay(line: string, end: number, readLine: ReadLine): TimeFault | undefined {
	const time = line.slice(0, end);
	const [word] = OTHER_DAY.exec(line.slice(end)) ?? [];
	const date = word === undefined ? dateBehind(line, end) : undefined;
	const span = { start: 0, end: date?.end ?? end + (word?.length ?? 0) };
	if (span.end === end) return undefined;
	const read = date && readLine(`${date.text} ${time}`);
	const dated = read?.ok ? `${date?.text} ${time}` : read?.fault.replacement?.trim();
	if (dated !== undefined) return spellingFault(line.slice(0, span.end), span, dated);
	const message = unexpected(line.slice(0, span.end), phrase('ledTime.dayDate'));
	const example = `YYYY-MM-DD ${time.replace(/^~/, '')}`;
	return fault('time-format', span, message, phrase('ledTime.writeDateDay', example));
}

/** In brackets, behind `on`, or before what parts a time from its sentence. */
function dateBehind(line: string, end: number): { text: string; end: number } | undefined {
	const lead = /^(?:\s*(?<bracket>\()|\s+on\s+|,?\s+)/iu.exec(line.slice(end));
	if (!lead) return undefined;
	const start = end + lead[0].length;
	const read = readLooseDate(line, start);
	if (!read) return undefined;
	const close = lead.groups?.['bracket'] === undefined ? '' : ')';
	const isSetOff =
		close === ''
			? / on /iu.test(lead[0]) || /^(?:$|:|,|\s[-–—]\s)/u.test(line.slice(read.end))
			: line[read.end] === ')';
	return isSetOff ? { text: line.slice(start, read.end), end: read.end + close.length } : undefined;
}
