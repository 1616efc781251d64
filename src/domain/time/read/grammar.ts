import { phrase } from '#domain/text/phrase';
import { unexpected } from '#domain/text/unexpected';
import { isRealDay, unrealDay } from '#domain/time/calendar';
import type { Point } from '#domain/time/types';
import { fault, type TimeFault } from './fault.ts';
import { readAfter } from './span.ts';
import type { ReadWhen } from './time-reading.ts';

/** Reads `when` as the contract writes it, without its separator. Undefined where the text begins otherwise. */
export function readWhen(text: string): ReadWhen | undefined {
	const word = /^(?:(later|이후)|unknown|모름)(?![\p{L}\p{N}_-])/u.exec(text);
	if (word) return { when: { kind: word[1] ? 'later' : 'unknown' }, end: word[0].length };
	return readAfter(text) ?? readPoints(text);
}

const CLOCK = String.raw`\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?`;
const DATE = String.raw`\d{4}-\d{2}-\d{2}`;
const POINT = new RegExp(
	`(?:(?<tDate>${DATE})T(?<tClock>${CLOCK})(?<offset>Z|[+-]\\d{2}:\\d{2})?` +
		`|(?:(?<date>${DATE}) )?(?<clock>${CLOCK})|(?<day>${DATE}))(?!\\d)`,
	'y',
);

function readPoints(text: string): ReadWhen | undefined {
	const tilde = /^\\?~/.exec(text)?.[0].length ?? 0;
	const first = readPoint(text, tilde);
	if (!first) return undefined;
	if (first.fault) return { fault: first.fault, end: first.end };
	const second = text.startsWith('..', first.end) ? readPoint(text, first.end + 2) : undefined;
	if (second?.fault) return { fault: second.fault, end: second.end };
	if (second) return between(text, first, second, tilde > 0);
	return approximatePoint(text, first, tilde > 0);
}

interface ReadPoint {
	readonly point: Point;
	readonly end: number;
	readonly fault?: TimeFault;
}

/** Reads one point at an offset; a fault where its digits name no real day or time. */
export function readPoint(text: string, at: number): ReadPoint | undefined {
	POINT.lastIndex = at;
	const match = POINT.exec(text);
	const groups = match?.groups;
	if (!match || !groups) return undefined;
	const date = groups['tDate'] ?? groups['date'] ?? groups['day'];
	const clock = groups['tClock'] ?? groups['clock'];
	const offset = groups['offset'];
	const end = at + match[0].length;
	const problem = pointFault(match[0], at, { date, clock, offset });
	const point: Point = {
		...(date === undefined ? {} : { date }),
		...(clock === undefined ? {} : { clockSeconds: clockSeconds(clock) }),
		...(offset === undefined ? {} : { offset }),
		precisionSeconds: precisionOf(clock),
	};
	return { point, end, ...(problem ? { fault: problem } : {}) };
}

interface PointParts {
	readonly date: string | undefined;
	readonly clock: string | undefined;
	readonly offset: string | undefined;
}

function pointFault(written: string, at: number, { date, clock, offset }: PointParts): TimeFault | undefined {
	const span = { start: at, end: at + written.length };
	if (date && !isRealDay(date)) {
		const { message, fix } = unrealDay(date);
		return fault('time-format', { start: at, end: at + date.length }, message, fix);
	}
	if (clock && !isRealClock(clock)) return clockFault(clock, span);
	if (offset && offset !== 'Z' && !/^[+-](?:0\d|1[0-4]):[0-5]\d$/.test(offset)) {
		return fault(
			'time-format',
			span,
			unexpected(offset, phrase('grammar.offsetFromUtc')),
			phrase('grammar.writeHoursMinutes'),
		);
	}
	return undefined;
}

/** `HH:MM` and finer, on a clock from `00:00` to `24:00`. */
export function isRealClock(clock: string): boolean {
	const [hours = 0, minutes = 0, seconds = 0] = clock.split(':').map(Number);
	if (hours === 24) return clock === '24:00';
	return hours < 24 && minutes < 60 && seconds < 60;
}

/** The fault for digits that no clock shows. */
export function clockFault(clock: string, span: { start: number; end: number }): TimeFault {
	return fault(
		'time-format',
		span,
		unexpected(clock, phrase('grammar.timeFrom')),
		clock.startsWith('24') ? phrase('grammar.writeNextDay') : phrase('grammar.writeTimeHour'),
	);
}

function between(text: string, from: ReadPoint, to: ReadPoint, approximate: boolean): ReadWhen {
	const span = { start: 0, end: to.end };
	const written = text.slice(0, to.end);
	if (approximate) return { end: to.end, fault: approximateRange(written) };
	const problem = rangeFault(written, from.point, to.point, span);
	if (problem) return { end: to.end, fault: problem };
	return { when: { kind: 'between', from: from.point, to: to.point }, end: to.end };
}

/** A range that says `~` as well. */
export function approximateRange(written: string): TimeFault {
	const span = { start: 0, end: written.length };
	return fault(
		'time-format',
		span,
		unexpected(written, phrase('grammar.rangeWithout')),
		phrase('grammar.removeRangeAlready'),
	);
}

function rangeFault(written: string, from: Point, to: Point, span: { start: number; end: number }) {
	if ((from.offset ?? '') !== (to.offset ?? '') && (!to.offset || !from.offset)) {
		return fault(
			'time-format',
			span,
			unexpected(written, phrase('grammar.offsetBothEnds')),
			phrase('grammar.writeBothEnds'),
		);
	}
	if (!isReversed(from, to)) return undefined;
	return fault(
		'time-format',
		span,
		unexpected(written, phrase('grammar.earlierEndFirst')),
		phrase('grammar.writeEarlierTime'),
	);
}

function isReversed(from: Point, to: Point): boolean {
	if (from.offset !== to.offset) return false;
	if (to.date && !from.date) return false;
	const day = to.date ?? from.date ?? '';
	if ((from.date ?? '') !== day) return (from.date ?? '') > day;
	return (from.clockSeconds ?? 0) > (to.clockSeconds ?? 86_400);
}

function approximatePoint(text: string, { point, end }: ReadPoint, approximate: boolean): ReadWhen {
	if (!approximate || point.precisionSeconds >= 60)
		return { when: { kind: 'point', point, approximate }, end };
	const written = text.slice(0, end);
	return {
		end,
		fault: fault(
			'time-format',
			{ start: 0, end },
			unexpected(written, phrase('grammar.hoursMinutesOnly')),
			phrase('grammar.fault'),
		),
	};
}

/** Seconds since midnight. */
export function clockSeconds(clock: string): number {
	const [hours = 0, minutes = 0, seconds = 0] = clock.split(':').map(Number);
	return Math.round((hours * 3600 + minutes * 60 + seconds) * 1000) / 1000;
}

function precisionOf(clock: string | undefined): number {
	if (clock === undefined) return 86_400;
	if (clock.includes('.')) return 0.001;
	return clock.length > 5 ? 1 : 60;
}
