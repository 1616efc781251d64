import type { Heading, Paragraph, RootContent } from 'mdast';
import { toString as toText } from 'mdast-util-to-string';
import type { Finding } from '#domain/findings/diagnostic';
import { phrase } from '#domain/text/phrase';
import { unexpected } from '#domain/text/unexpected';
import { fault, type TimeFault } from '#domain/time/read/fault';
import { dayAmongWords, dayBehindWords, isFirstDay, parseHeadingDay } from '#domain/time/read/named-day';
import { parseWhen } from '#domain/time/read/when';
import type { DateText, NearDay, When } from '#domain/time/types';
import { placeTimeFault } from './item-time.ts';
import { nodeRange } from './nodes.ts';

/**
 * Reads the day that a heading of the timeline sets, in any usual spelling. `ifBare` is its fault where a clock without a
 * date follows.
 * @param isFirst No item stands above it: the first is on the day of the incident, which the heading may call day 1.
 */
export function readHeadingDay(
	node: Heading,
	source: string,
	{ near, isFirst }: { readonly near: NearDay | undefined; readonly isFirst: boolean },
): { date?: DateText; findings: Finding[]; ifBare?: Finding } {
	const heading = toText(node).trim();
	const day = parseHeadingDay(heading, near) ?? dayBehindWords(heading, near) ?? dayAmongWords(heading, near);
	if (!day) return { findings: [] };
	if (day.isNotOne && day.fault) {
		const isKnown = isNearDay(day.date, near) || (isFirst && isFirstDay(heading.slice(0, day.end), near));
		return isKnown
			? { findings: [] }
			: { findings: [], ifBare: placeDayFault(day.fault, node, heading, source) };
	}
	const dated = day.date === undefined ? {} : { date: day.date };
	// A time in it is named by itself, and what is made of it then has its date.
	if (isTimeInHeading(heading) || !day.fault) return { ...dated, findings: [] };
	return { ...dated, findings: [placeDayFault(day.fault, node, heading, source)] };
}

function isNearDay(date: DateText | undefined, near: NearDay | undefined): boolean {
	return date !== undefined && near?.isDay === true && near.date === date;
}

/**
 * The fault of a paragraph that stands above items as a heading would and names another day than the one that they are
 * on: a line such as `**March 5**` or `All times on 5 March:`. It is one where a clock without a date follows.
 */
export function labelledDay(
	node: RootContent,
	{ near, isFirst }: { readonly near: NearDay | undefined; readonly isFirst: boolean },
): Finding | undefined {
	const [inner] = node.type === 'blockquote' ? node.children : [];
	const label = node.type === 'paragraph' ? node : inner?.type === 'paragraph' ? inner : undefined;
	const text = label ? toText(label).trim() : '';
	if (!label || text === '' || text.length > LONGEST_LABEL || text.includes('\n')) return undefined;
	const day = labelIn(text, isSetInMarks(label), near);
	if (!day || isNearDay(day.date, near) || (isFirst && isFirstDay(text.slice(0, day.end), near)))
		return undefined;
	const range = nodeRange(label);
	const heading = day.date === undefined || day.isNotOne ? undefined : `### ${day.date}`;
	const found = fault(
		'time-format',
		{ start: 0, end: range.end - range.start },
		unexpected(text, phrase('namedDay.heading')),
		phrase('namedDay.headingFix', heading ?? '### 2017-09-05'),
	);
	const isCertain = heading !== undefined && node.type === 'paragraph' && isWhole(text, day.end);
	return placeTimeFault(isCertain ? { ...found, replacement: heading } : found, range.start);
}

const LONGEST_LABEL = 80;

function labelIn(text: string, isMarked: boolean, near: NearDay | undefined) {
	const isLead = text.endsWith(':');
	const begun = parseHeadingDay(text, near);
	if (begun && (isLead || isMarked || isWhole(text, begun.end))) return begun;
	// A line that leads to a list says of all of it when it was, wherever in the line.
	if (isLead || ALL_BELOW.test(text))
		return dayBehindWords(text.replace(/(?:\s*(?:이다|입니다|기준))*[.:]*$/u, ''), near, isLead);
	return isMarked ? (dayBehindWords(text, near) ?? dayAmongWords(text, near)) : undefined;
}

const ALL_BELOW = /(?<![\p{L}])(?:all|every\w*|below)(?![\p{L}])|모든|모두|아래|이하/iu;

function isWhole(text: string, end: number): boolean {
	return /^[\s)\]:.,*_]*$/.test(text.slice(end));
}

function isSetInMarks({ children }: Paragraph): boolean {
	return children.length === 1 && (children[0]?.type === 'strong' || children[0]?.type === 'emphasis');
}

/** A time of day in a heading; a date there is fine, it sets the day. */
export function isTimeInHeading(heading: string): boolean {
	const text = heading.trim();
	const day = parseHeadingDay(text);
	if (day) return /^[\sT,]*(?:at\s+)?(?:오전|오후)?\s?\d{1,2}(?::\d{2}|시)/u.test(text.slice(day.end));
	return CLOCK_IN_HEADING.test(text) && parseWhen(text) !== undefined;
}

const CLOCK_IN_HEADING = /^[~[(]?(?:오전|오후)?\s*(?:\d{1,2}:\d{2}|\d{1,2}시)|^\+\s?\d/;

/** The day that times below an item are near to. */
export function nearBelow(near: NearDay | undefined, when: When | undefined): NearDay | undefined {
	switch (when?.kind) {
		case 'point': {
			const { date, clockSeconds, offset } = when.point;
			const isDay = offset === undefined && (clockSeconds !== undefined || !when.approximate);
			return date === undefined ? near : { date, isDay };
		}
		case 'between': {
			const date = when.to.date ?? when.from.date;
			return date === undefined
				? near
				: { date, isDay: date === when.from.date && when.to.offset === undefined };
		}
		case 'after':
		case 'later':
			return near && { ...near, isDay: false };
		default:
			return near;
	}
}

/** Without its repair where the heading is written with marks, in bold for example. */
function placeDayFault(fault: TimeFault, node: Heading, heading: string, source: string): Finding {
	const { start, end } = nodeRange(node);
	const at = start + (/^#{1,6}[ \t]+/.exec(source.slice(start, end))?.[0].length ?? 0);
	if (source.startsWith(heading, at)) return placeTimeFault(fault, at);
	const { edits: _misplaced, ...finding } = placeTimeFault(fault, at);
	return { ...finding, range: { start, end } };
}

/** A clock that takes its day from what is above it. */
export function isBare(when: When | undefined): boolean {
	return (
		(when?.kind === 'point' && when.point.date === undefined) ||
		(when?.kind === 'between' && when.from.date === undefined)
	);
}
