import { parseWhen } from '#domain/time/read/when';
import { type NamedDay, readNamedDay } from './named-day.ts';
import { ZONE_BEFORE_CLOCK, ZONE_BEHIND_CLOCK } from './zone-names.ts';

/** The time that a row begins with, and what is left of it. */
export interface RowTime {
	/** As its author wrote it, without the marks around it. */
	readonly when: string;
	/** The day that stands beside a clock. */
	readonly day?: NamedDay;
	/** The same as its author wrote it. */
	readonly dayText?: string;
	/** The zone in front of the clock, or behind it where a time has none. */
	readonly zone?: string;
	/** Of a table, where a column for it says one. */
	readonly service?: string;
	readonly text: string;
}

/** Whether a text begins with a time, in a form that is read or that is only nearly right. */
export function beginsWithTime(text: string): boolean {
	return lengthOfTime(text) > 0;
}

/** Whether a text begins with a time that is certain: `By 16:05 it was over` is about one. */
export function beginsWithCertainTime(text: string): boolean {
	const { inner } = marked(text);
	const time = splitTime(text);
	if (time === undefined) return false;
	if (time.day !== undefined || SINCE_START.test(inner) || UNCERTAIN_MINUTE.test(inner)) return true;
	// Marks may close behind the time, as in `**16:05** merged`.
	return [inner, time.when].some((written) => {
		const read = parseWhen(written);
		return read !== undefined && (read.ok || read.fault.replacement !== undefined);
	});
}

const MARKS = /^(?:[*_`[(]|\\\[)+/;
/** What stands in front of a row to be seen: `🔴 **16:00**`, `• 16:00`, `:red_circle: 16:00`. */
const SIGN = /^(?:(?:[\p{So}\p{Extended_Pictographic}•·]\ufe0f?\u200d?|:[a-z][a-z0-9_+-]*:)\s*)+/u;

function marked(text: string): { sign: string; marks: string; inner: string } {
	const sign = SIGN.exec(text)?.[0] ?? '';
	const marks = MARKS.exec(text.slice(sign.length))?.[0] ?? '';
	return { sign, marks, inner: text.slice(sign.length + marks.length) };
}

/** How many letters at the beginning of a text are its time, with the marks around it; 0 for none. */
export function lengthOfTime(text: string): number {
	const time = splitTime(text);
	return time === undefined ? 0 : text.length - time.rest.length;
}

interface SplitTime extends RowTime {
	/** The text behind the time, before what joins them is dropped. */
	readonly rest: string;
}

/** Divides a row at its time; undefined where it begins with none. */
export function splitTime(written: string): SplitTime | undefined {
	// Programs write more digits of a second than the grammar has.
	const text = written.replace(/^([^\s]*[T\s]?\d\d:\d\d:\d\d[.,]\d{3})\d+/, '$1');
	const { sign, marks, inner: whole } = marked(text);
	const led = ZONE_BEFORE_CLOCK.exec(whole);
	const inner = whole.slice(led?.[0].length ?? 0);
	const [first, apart] = [readTime(inner), readBehindDay(inner)];
	// `Oct 2, 2026 - 17:40` is read as its day alone.
	const time = first === undefined || (apart && apart.start > first.end) ? apart : first;
	if (time === undefined) return undefined;
	const behind = time.day === undefined ? dayBehind(inner, time.end) : undefined;
	const day = time.day ?? behind?.day;
	const zoned = zoneBehind(inner, time);
	const end = withoutPlaceholder(inner, Math.max(behind?.end ?? time.end, zoned?.end ?? 0));
	const closing = CLOSING.exec(inner.slice(end))?.[0] ?? '';
	const closed = marks === '' ? '' : closing;
	const rest = inner.slice(end + closed.length);
	const when = inner
		.slice(time.start, time.end)
		.replace(/[*_`[\]()\\]/g, '')
		.replace(/[\s,]+$/, '')
		.trim();
	if (when === '') return undefined;
	const beside = behind ? inner.slice(time.end, behind.end) : inner.slice(0, time.start);
	const dayText = day && beside.replace(/^[\s,*_`()[\]\\:–—-]+|[\s,*_`()[\]\\:–—-]+$/gu, '');
	const said = sign + reopened(marks, closed, withoutJoin(rest));
	const zone = led?.[1] ?? zoned?.zone;
	const beyond = { ...(day && { day }), ...(dayText && { dayText }), ...(zone && { zone }) };
	return { when, ...beyond, rest, text: said.trimEnd() };
}

/** `15:00 CAT - it stopped`, where the grammar of times knows no such zone. */
function zoneBehind(text: string, { start, end }: TimePlace): { zone: string; end: number } | undefined {
	if (!/\d:\d\d|\d\s?[ap]\.?m/i.test(text.slice(start, end))) return undefined;
	const from = text.slice(0, end).trimEnd().length;
	const [found = '', bracketed, plain] = ZONE_BEHIND_CLOCK.exec(text.slice(from)) ?? [];
	const zone = bracketed ?? plain;
	return zone === undefined ? undefined : { zone, end: from + found.length };
}

/** A colon may stand within the marks: `**16:05 UTC:** merged`. */
const CLOSING = /^(?:[:：,.](?=[*_`\])]))?(?:[*_`\])]|\\\])*/u;

function withoutJoin(text: string): string {
	return text.replace(/^[\s:：|·–—-]+/u, '');
}

interface TimePlace {
	readonly start: number;
	readonly end: number;
	readonly day?: NamedDay;
}

/** `1h 30m` and `2 h 5 min` are how long something took; `16h40` is a clock. */
const LENGTH =
	/^~?(?:\d{1,3}\s?h(?:ours?|rs?)?\s\d{1,2}\s?m|\dh\d{1,2}m|\d{1,3}\s?(?:hours?|hrs|min(?:ute)?s?|sec(?:ond)?s?|days?)(?!\p{L}))/iu;

function readTime(text: string): TimePlace | undefined {
	if (LENGTH.test(text)) return undefined;
	const said = SINCE_START.exec(text) ?? UNCERTAIN_MINUTE.exec(text);
	if (said !== null) return { start: 0, end: said[0].length };
	const read = parseWhen(text);
	if (read === undefined) return undefined;
	const end = read.ok ? read.length : read.fault.end;
	// `At the same time` is nearly a time, and none that could be written down.
	if (!read.ok && !/\d|noon|midnight|정오|자정/i.test(text.slice(0, end))) return undefined;
	if (read.ok && (read.when.kind === 'later' || read.when.kind === 'unknown')) return undefined;
	if (!read.ok && read.fault.replacement === undefined) return readBehindDay(text) ?? { start: 0, end };
	return { start: 0, end };
}

/** `T+15m`, `T+1h 5m`, `T+01:30:00`: counted from the beginning. `T+1:30` may be minutes and seconds. */
export const SINCE_START =
	/^T\s?\+\s?(?:(?<hours>\d{1,3}):(?<minutes>\d\d):\d\d|(?<span>\d{1,4}\s?(?:d|h|m|s|min|mins|hr|hrs|분|시간|초)(?:\s?\d{1,4}\s?(?:h|m|s|min|mins|분|초))*)|(?<zero>0))(?![\p{L}\d]|:\d)/iu;

/** `09:??`, `06:2x`: a clock of which not every digit is known. */
export const UNCERTAIN_MINUTE =
	/^~?\s?(?:(?<day>\d{4}-\d\d-\d\d)[ T]\s?)?(?<hour>[01]\d|2[0-3]):(?:(?<ten>[0-5])[xX?]|\?\?|[xX]{2}|--)\s?(?<zone>Z|UTC)?(?![\p{L}\d])/u;

/** `(Oct 29) 22:30`, `Tue 22:30`, `Day 2, 09:00`, `다음 날 09:00`: a clock behind a day. */
function readBehindDay(text: string): TimePlace | undefined {
	const day = readNamedDay(text);
	if (day === undefined) return undefined;
	const join = /^[\s,.)\]*_:·–—-]*(?:at\s+|@\s*)?/iu.exec(text.slice(day.end))?.[0].length ?? 0;
	const start = day.end + join;
	const clock = parseWhen(text.slice(start));
	const isHour = /^\d{1,2}(?:\s?[ap]\.?m|:\d\d(?::\d\d)?\s?\(?(?:UTC|[A-Z]{2,4})(?![\p{L}\d+-]))/iu.test(
		text.slice(start),
	);
	const isCertain = clock !== undefined && (clock.ok || clock.fault.replacement !== undefined || isHour);
	if (!isCertain || join === 0 || !/^~?\d|^(?:오전|오후|새벽|밤)/.test(text.slice(start))) return undefined;
	return { start, end: start + (clock.ok ? clock.length : clock.fault.end), day: day.day };
}

/**
 * The day behind a clock: in brackets any, as `22:30 (Oct 29)`, `22:30 (+1)`; without them one that can be nothing else,
 * where the time ends behind it: `22:30, Oct 29:`.
 */
function dayBehind(text: string, from: number): { day: NamedDay; end: number } | undefined {
	const at = text.slice(from);
	const bracket = /^[\s*_`:–—-]*[([]\s*(?:(?:UTC|[A-Z]{2,4}),\s*)?/u.exec(at)?.[0];
	const inside = bracket === undefined ? undefined : readNamedDay(at.slice(bracket.length));
	if (bracket !== undefined && inside !== undefined) {
		const close = /^\s*(?:,?\s*(?:UTC|[A-Z]{2,4}))?\s*[)\]]/.exec(at.slice(bracket.length + inside.end))?.[0];
		if (close !== undefined)
			return { day: inside.day, end: from + bracket.length + inside.end + close.length };
	}
	const join = /^[\s*_`]*,?\s*(?:on\s+)?/i.exec(at)?.[0] ?? '';
	if (join === '' && !/\s/.test(text.slice(from - 1, from))) return undefined;
	const start = from + join.length;
	const plain = readNamedDay(text.slice(start));
	if (plain === undefined || /^\d{1,2}[/.]\d{1,2}$|^\+/.test(text.slice(start, start + plain.end).trim()))
		return undefined;
	const isEnd = /^[*_`]*(?:\s*[:：–—]|\s+-\s|\s*$|\s*\n|[*_`]+)/u.test(text.slice(start + plain.end));
	return isEnd ? { day: plain.day, end: start + plain.end } : undefined;
}

/** `2022-06-02 HH:mm`: the day is known, the clock was never written. */
function withoutPlaceholder(text: string, end: number): number {
	const found = CLOCK_PLACEHOLDER.exec(text.slice(end))?.[0];
	return found === undefined ? end : end + found.length;
}

/** What stands for a clock in templates. */
const CLOCK_PLACEHOLDER = /^\s*(?:HH?:MM?(?::SS)?|[X?]{2}:[X?]{2}|--:--|__:__)(?![\p{L}\d:])/iu;

/** What a mark embraces goes on behind the time: it is opened again where it was cut. */
function reopened(marks: string, closed: string, rest: string): string {
	const left = [...(marks.match(/\*+|_+|`+|\\?\[|\(/g) ?? [])].filter((mark) => {
		const close = CLOSED_BY[mark] ?? mark;
		return !closed.includes(close) && rest.includes(close);
	});
	return left.join('') + rest;
}

const CLOSED_BY: Readonly<Record<string, string>> = { '[': ']', '\\[': '\\]', '(': ')' };
