import { addDays } from '#domain/time/calendar';
import { APPROXIMATE_DAYS } from '#domain/time/read/calendar-date';
import type { DateText, Point, When } from '#domain/time/types';
import { differenceOf, type Moment, momentAfter } from './chain.ts';
import { ambiguousLocalTime, crossesMidnight, eitherDay, type ResolveFault } from './resolve-faults.ts';
import type { ResolvedItem, Surroundings } from './resolve-timeline.ts';
import { instantAtOffset, instantsOf, localTime, offsetsAround, startOfDay } from './zone.ts';

/** `~` before a clock means fifteen minutes either way. */
export const APPROXIMATE_CLOCK_SECONDS = 15 * 60;
/** A bare clock so long before the item above is on another day than written. */
const MIDNIGHT_RULE_SECONDS = 12 * 3600;

type Points = Extract<When, { kind: 'point' | 'between' }>;

/** Places a point, or a range of points, on its day and in its zone. */
export function resolvePoints(when: Points, { day, above, timezone }: Surroundings): ResolvedItem {
	const { from, to } = ends(when);
	if (from.date !== undefined) return placed(when, { ...from, date: from.date }, to, timezone);
	if (day.kind === 'uncertain') return onUncertainDay(when, day.midnight, above);
	const candidates = day.days.map((date) => placed(when, { ...from, date }, to, timezone));
	const item = candidates[0];
	if (!item) return { moment: UNPLACED };
	if (day.fromHeading) return item;
	const fitting = candidates.filter((candidate) => isNear(candidate.moment, above, candidates.length > 1));
	if (fitting.length > 1) return { ...item, fault: eitherDay(when, day.days) };
	if (fitting[0]) return fitting[0];
	const next = addDays(day.days.at(-1) ?? '', 1);
	return { ...placed(when, { ...from, date: next }, to, timezone), fault: crossesMidnight(when, next) };
}

const UNPLACED: Moment = { instant: { earliest: null, latest: null }, precisionSeconds: 60 };

function ends(when: Points): { from: Point; to: Point } {
	return when.kind === 'point' ? { from: when.point, to: when.point } : { from: when.from, to: when.to };
}

/** Not more than twelve hours before the item above; on both sides where the day itself is in question. */
function isNear(moment: Moment, above: readonly Moment[], bothSides: boolean): boolean {
	const last = above.findLast(({ instant }) => instant.earliest !== null);
	if (!last) return true;
	const { least, most } = differenceOf(moment, last);
	if (bothSides && least !== null && least > MIDNIGHT_RULE_SECONDS) return false;
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
		day: to.offset ? localTime(last.instant.earliest, timezone).date : to.date,
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
function onUncertainDay(when: Points, midnight: Moment, above: readonly Moment[]): ResolvedItem {
	const { from, to } = ends(when);
	const width = when.kind === 'point' && when.approximate ? APPROXIMATE_CLOCK_SECONDS : 0;
	const by = { least: (from.clockSeconds ?? 0) - width, most: (to.clockSeconds ?? 86_400) + width };
	const moment = momentAfter(midnight, by, Math.max(from.precisionSeconds, to.precisionSeconds));
	if (isNear(moment, above, false)) return { moment };
	return { moment, fault: crossesMidnight(when, undefined) };
}
