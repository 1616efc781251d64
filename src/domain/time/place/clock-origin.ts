import { addDays, daysBetween } from '#domain/time/calendar';
import type { CalendarDate, DateText } from '#domain/time/types';
import { instantsOf, startOfDay } from '#domain/time/zone';
import { type Moment, momentAfter } from './chain.ts';

interface UncertainDay {
	readonly date: CalendarDate;
	readonly midnight: Moment;
}

const origins = new WeakMap<Moment, Map<string, Moment>>();

/**
 * What clocks of an uncertain day are counted from: its midnight, or that midnight put forward or back where the clocks
 * may have been changed on that day before them. Clocks behind the same change share one such moment.
 * @param clocks Seconds since midnight.
 */
export function clockOrigin(
	{ date, midnight }: UncertainDay,
	clocks: readonly number[],
	timezone: string,
): Moment {
	const shifts = daysOf(date).flatMap((day) => clocks.map((clock) => shiftsAt(day, clock, timezone)));
	const all = shifts.flat();
	const [least, most] = [Math.min(...all), Math.max(...all)];
	if (least === 0 && most === 0) return midnight;
	const shifted = () => momentAfter(midnight, { least, most }, 60);
	if (shifts.some(({ length }) => length > 1) || new Set(clocks.map((clock) => clock < 0)).size > 1)
		return shifted();
	const known = origins.get(midnight) ?? new Map<string, Moment>();
	const key = `${least} ${most}`;
	const origin = known.get(key) ?? shifted();
	origins.set(midnight, known.set(key, origin));
	return origin;
}

function daysOf({ earliest, latest }: CalendarDate): DateText[] {
	return Array.from({ length: daysBetween(earliest, latest) + 1 }, (_, index) => addDays(earliest, index));
}

/** By how much more than the clock shows a day has lasted by then; two where the clock shows it twice, or skips it. */
function shiftsAt(day: DateText, clock: number, timezone: string): number[] {
	if (clock < 0 || clock > 86_400) return [0];
	const instants = instantsOf(day, clock, timezone);
	const passed = instants.map((instant) => instant - startOfDay(day, timezone) - clock);
	return passed.length > 0 ? passed : [0, -3600];
}
