import type { Heading } from 'mdast';
import { toString as toText } from 'mdast-util-to-string';
import type { Finding } from '#domain/findings/diagnostic';
import { parseHeadingDay } from '#domain/time/read/calendar-date';
import type { TimeFault } from '#domain/time/read/fault';
import { parseWhen } from '#domain/time/read/when';
import type { DateText, NearDay, When } from '#domain/time/types';
import { placeTimeFault } from './item-time.ts';
import { nodeRange } from './nodes.ts';

/**
 * Reads the day that a heading of the timeline sets, in any usual spelling. `ifBare` is its fault where a clock without a
 * date follows.
 */
export function readHeadingDay(
	node: Heading,
	source: string,
	near: NearDay | undefined,
): { date?: DateText; findings: Finding[]; ifBare?: Finding } {
	const heading = toText(node).trim();
	const day = parseHeadingDay(heading, near);
	if (!day) return { findings: [] };
	if (day.isNotOne && day.fault)
		return { findings: [], ifBare: placeDayFault(day.fault, node, heading, source) };
	const dated = day.date === undefined ? {} : { date: day.date };
	// A time in it is named by itself, and what is made of it then has its date.
	if (isTimeInHeading(heading) || !day.fault) return { ...dated, findings: [] };
	return { ...dated, findings: [placeDayFault(day.fault, node, heading, source)] };
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
