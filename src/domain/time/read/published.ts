import { phrase } from '#domain/text/phrase';
import { unexpected } from '#domain/text/unexpected';
import { addDays } from '#domain/time/calendar';
import type { InstantInterval, Point } from '#domain/time/types';
import { instantAtOffset, instantsOf, startOfDay } from '#domain/time/zone';
import { fault, spellingFault, type TimeFault } from './fault.ts';
import { readPoint } from './grammar.ts';
import { readLoose } from './loose-range.ts';

/**
 * Reads when a postmortem was published: `2017-09-04`, `2017-09-04 18:30`, `2017-09-04 12:00..24:00`,
 * `2017-09-04T09:30Z`. The interval holds every instant that is possible.
 */
export function parsePublished(text: string, timezone: string): InstantInterval | TimeFault {
	const from = readPoint(text, 0);
	if (!from?.point.date) return refused(text);
	if (from.fault) return dateFault(from.fault);
	if (from.end === text.length) return interval(from.point, from.point, timezone);
	const to = text.startsWith('..', from.end) ? readPoint(text, from.end + 2) : undefined;
	if (!to || to.end !== text.length) return refused(text);
	if (to.fault) return dateFault(to.fault);
	const last: Point = to.point.date
		? to.point
		: { ...to.point, date: from.point.date, ...offsetOf(from.point) };
	const value = interval(from.point, last, timezone);
	if ((value.earliest ?? 0) > (value.latest ?? 0)) return reversed(text);
	return value;
}

function offsetOf({ offset }: Point) {
	return offset === undefined ? {} : { offset };
}

function interval(from: Point, to: Point, timezone: string): InstantInterval {
	return { earliest: edge(from, timezone, 'first'), latest: edge(to, timezone, 'last') };
}

/** The first or last instant that a point may be; an ambiguous clock gives the wider interval. */
function edge({ date = '', clockSeconds, offset }: Point, timezone: string, side: 'first' | 'last'): number {
	if (clockSeconds === undefined) return startOfDay(side === 'first' ? date : addDays(date, 1), timezone);
	if (offset) return instantAtOffset(date, clockSeconds, offset);
	const instants = instantsOf(date, clockSeconds, timezone);
	const chosen = side === 'first' ? instants[0] : instants.at(-1);
	return chosen ?? startOfDay(date, timezone) + clockSeconds;
}

function dateFault(problem: TimeFault): TimeFault {
	return { ...problem, check: 'date-format' };
}

function refused(text: string): TimeFault {
	const span = { start: 0, end: text.length };
	const certain = certainMoment(text);
	if (certain !== undefined) return spellingFault(text, span, certain, 'date-format');
	return fault(
		'date-format',
		span,
		unexpected(text, phrase('published.dayWithoutTime')),
		phrase('published.writeDayThen'),
	);
}

/** The moment that another spelling says for certain: `2017/09/04 18:30`, `2017. 9. 4. 오후 6시`. */
function certainMoment(written: string): string | undefined {
	const text = written.trim();
	const loose = readLoose(text);
	const isWhole = loose?.end === text.length;
	const respelt = loose?.fault ? loose.fault.replacement : text;
	if (!isWhole || respelt === undefined || respelt === written) return undefined;
	return 'check' in parsePublished(respelt, 'UTC') ? undefined : respelt;
}

function reversed(text: string): TimeFault {
	return fault(
		'date-format',
		{ start: 0, end: text.length },
		unexpected(text, phrase('published.earlierEndFirst')),
		phrase('published.writeEarlierEnd'),
	);
}
