import { Temporal } from 'temporal-polyfill';
import { addDays } from './calendar.ts';
import type { DateText } from './types.ts';

/**
 * What a clock of a zone showed at most twice: no instant in a gap, two where the clock was set back. `24:00` is
 * where the day ends, and that comes once, whatever the clocks do at midnight.
 */
export function instantsOf(date: DateText, clockSeconds: number, timezone: string): readonly number[] {
	if (clockSeconds === END_OF_DAY_SECONDS) return [startOfDay(addDays(date, 1), timezone)];
	const local = Temporal.PlainDateTime.from(`${date}T00:00`).add({
		milliseconds: Math.round(clockSeconds * 1000),
	});
	const [earlier, later] = (['earlier', 'later'] as const).map((disambiguation) =>
		local.toZonedDateTime(timezone, { disambiguation }),
	);
	if (!earlier || !later) return [];
	if (earlier.epochMilliseconds === later.epochMilliseconds) return [earlier.epochMilliseconds / 1000];
	const exists = earlier.toPlainDateTime().equals(local);
	return exists ? [earlier.epochMilliseconds / 1000, later.epochMilliseconds / 1000] : [];
}

const END_OF_DAY_SECONDS = 86_400;

/** The instant of a clock with an offset of its own: `Z` or `+09:00`. */
export function instantAtOffset(date: DateText, clockSeconds: number, offset: string): number {
	const midnight = Temporal.Instant.from(`${date}T00:00:00${offset}`);
	return midnight.epochMilliseconds / 1000 + clockSeconds;
}

/** The instant at which a day begins in a zone. */
export function startOfDay(date: DateText, timezone: string): number {
	return Temporal.PlainDate.from(date).toZonedDateTime(timezone).epochMilliseconds / 1000;
}

/** The offsets that a zone uses around a local time, such as `-07:00` and `-08:00`, in the order of the clock. */
export function offsetsAround(date: DateText, clockSeconds: number, timezone: string): readonly string[] {
	const local = Temporal.PlainDateTime.from(`${date}T00:00`).add({
		milliseconds: Math.round(clockSeconds * 1000),
	});
	return (['earlier', 'later'] as const).map(
		(disambiguation) => local.toZonedDateTime(timezone, { disambiguation }).offset,
	);
}

/** The day and the seconds since midnight that a clock of the zone shows at an instant. */
export function localTime(instant: number, timezone: string): { date: DateText; clockSeconds: number } {
	const zoned = Temporal.Instant.fromEpochMilliseconds(Math.round(instant * 1000)).toZonedDateTimeISO(
		timezone,
	);
	const { hour, minute, second, millisecond } = zoned;
	return {
		date: zoned.toPlainDate().toString(),
		clockSeconds: hour * 3600 + minute * 60 + second + millisecond / 1000,
	};
}

/** The offset of a zone at an instant: `+09:00`. */
export function offsetAt(instant: number, timezone: string): string {
	return Temporal.Instant.fromEpochMilliseconds(Math.round(instant * 1000)).toZonedDateTimeISO(timezone)
		.offset;
}

/** Whether the machine's tables know the zone by this name. */
export function isKnownZone(timezone: string): boolean {
	try {
		Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(timezone);
		return true;
	} catch {
		return false;
	}
}
