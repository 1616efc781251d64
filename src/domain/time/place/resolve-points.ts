import { addDays } from '#domain/time/calendar';
import { APPROXIMATE_DAYS } from '#domain/time/read/calendar-date';
import type { DateText, Point, When } from '#domain/time/types';
import { instantAtOffset, instantsOf, localTime, offsetsAround, startOfDay } from '#domain/time/zone';
import { differenceOf, type Moment, momentAfter } from './chain.ts';
import { clockOrigin } from './clock-origin.ts';
import { type CurrentDay, dayWithin } from './current-day.ts';
import type { ResolvedItem, Surroundings } from './placed-item.ts';
import { ambiguousLocalTime, crossesMidnight, dayIsOpen, type ResolveFault } from './resolve-faults.ts';

/** `~` before a clock means fifteen minutes either way. */
export const APPROXIMATE_CLOCK_SECONDS = 15 * 60;
/** A bare clock so long before the item above is on another day than written. */
const MIDNIGHT_RULE_SECONDS = 12 * 3600;

type Points = Extract<When, { kind: 'point' | 'between' }>;

/** Places a point, or a range of points, on its day and in its zone. */
export function resolvePoints(when: Points, { day, above, timezone }: Surroundings): ResolvedItem {
	const { from, to } = ends(when);
	if (from.date !== undefined) return placed(when, { ...from, date: from.date }, to, timezone);
	if (day.kind === 'uncertain') return onUncertainDay(when, day, above, timezone);
	if (day.kind === 'open') return onOpenDay(when, day, above, timezone);
	const item = placed(when, { ...from, date: day.day }, to, timezone);
	if (day.fromHeading || isNear(item.moment, above)) return item;
	const next = addDays(day.day, 1);
	return { ...placed(when, { ...from, date: next }, to, timezone), fault: crossesMidnight(when, next) };
}

/** A bare clock below an item that may lie on more than one day: somewhere on one of them. */
function onOpenDay(
	when: Points,
	day: Extract<CurrentDay, { kind: 'open' }>,
	above: readonly Moment[],
	timezone: string,
): ResolvedItem {
	const fault = dayIsOpen(when, day.days);
	const { from, to } = ends(when);
	const [first, last] = [day.days[0], day.days.at(-1)].map((date) =>
		date === undefined ? undefined : placed(when, { ...from, date }, to, timezone),
	);
	const instant = {
		earliest: (first?.moment ?? above.at(-1))?.instant.earliest ?? null,
		latest: last?.moment.instant.latest ?? null,
	};
	return { moment: { instant, precisionSeconds: from.precisionSeconds }, day, fault };
}

function ends(when: Points): { from: Point; to: Point } {
	return when.kind === 'point' ? { from: when.point, to: when.point } : { from: when.from, to: when.to };
}

/** Not more than twelve hours before the item above. */
function isNear(moment: Moment, above: readonly Moment[]): boolean {
	const last = above.findLast(({ instant }) => instant.earliest !== null);
	if (!last) return true;
	const { most } = differenceOf(moment, last);
	return most === null || most >= -MIDNIGHT_RULE_SECONDS;
}

type DatedPoint = Point & { readonly date: DateText };

function placed(when: Points, from: DatedPoint, end: Point, timezone: string): ResolvedItem {
	const to: DatedPoint = when.kind === 'point' ? from : { ...end, date: end.date ?? from.date };
	const [first, last] = [placePoint(when, from, timezone), placePoint(when, to, timezone)];
	const width = when.kind === 'point' && when.approximate ? widthOf(when.point) : 0;
	const earliest =
		width > 0 && from.clockSeconds === undefined
			? startOfDay(addDays(from.date, -APPROXIMATE_DAYS), timezone)
			: first.instant.earliest - width;
	const latest =
		width > 0 && to.clockSeconds === undefined
			? startOfDay(addDays(to.date, APPROXIMATE_DAYS + 1), timezone)
			: last.instant.latest + width;
	const fault = first.fault ?? last.fault;
	return {
		moment: {
			instant: { earliest, latest },
			precisionSeconds: Math.max(from.precisionSeconds, to.precisionSeconds),
		},
		day:
			width > 0 && from.clockSeconds === undefined
				? dayWithin(addDays(from.date, -APPROXIMATE_DAYS), addDays(to.date, APPROXIMATE_DAYS))
				: dayWithin(localDay(from, first, timezone), localDay(to, last, timezone)),
		...(fault ? { fault } : {}),
	};
}

function widthOf(point: Point): number {
	return point.clockSeconds === undefined ? APPROXIMATE_DAYS * 86_400 : APPROXIMATE_CLOCK_SECONDS;
}

interface Placed {
	readonly instant: { readonly earliest: number; readonly latest: number };
	readonly fault?: ResolveFault;
}

function placePoint(when: When, point: DatedPoint, timezone: string): Placed {
	const { date, clockSeconds, offset } = point;
	if (clockSeconds === undefined) {
		return {
			instant: { earliest: startOfDay(date, timezone), latest: startOfDay(addDays(date, 1), timezone) },
		};
	}
	if (offset !== undefined) return { instant: exactly(instantAtOffset(date, clockSeconds, offset)) };
	const instants = instantsOf(date, clockSeconds, timezone);
	const [only, second] = instants;
	if (only !== undefined && second === undefined) return { instant: exactly(only) };
	const offsets = offsetsAround(date, clockSeconds, timezone);
	const possible =
		instants.length > 0 ? instants : offsets.map((each) => instantAtOffset(date, clockSeconds, each));
	return {
		instant: { earliest: Math.min(...possible), latest: Math.max(...possible) },
		fault: ambiguousLocalTime(when, point, offsets, instants.length === 0, timezone),
	};
}

function exactly(instant: number) {
	return { earliest: instant, latest: instant };
}

/** A bare clock of an incident whose own day is uncertain: counted from that day's midnight. */
function onUncertainDay(
	when: Points,
	day: Extract<CurrentDay, { kind: 'uncertain' }>,
	above: readonly Moment[],
	timezone: string,
): ResolvedItem {
	const { from, to } = ends(when);
	const width = when.kind === 'point' && when.approximate ? APPROXIMATE_CLOCK_SECONDS : 0;
	const [first, last] = [from.clockSeconds ?? 0, to.clockSeconds ?? 86_400];
	const origin = clockOrigin(day, [first - width, last + width], timezone);
	const by = { least: first - width, most: last + width };
	const moment = momentAfter(origin, by, Math.max(from.precisionSeconds, to.precisionSeconds));
	if (isNear(moment, above)) return { moment, day };
	return { moment, day, fault: crossesMidnight(when, undefined) };
}

function localDay(point: DatedPoint, { instant }: Placed, timezone: string): DateText {
	return point.offset ? localTime(instant.earliest, timezone).date : point.date;
}
