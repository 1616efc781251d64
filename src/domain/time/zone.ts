import { Temporal } from 'temporal-polyfill';
import { addDays, isoDay, padded } from './calendar.ts';
import type { DateText } from './types.ts';

/**
 * What a clock of a zone showed at most twice: no instant in a gap, two where the clock was set back. `24:00` is
 * where the day ends, and that comes once, whatever the clocks do at midnight.
 */
export function instantsOf(date: DateText, clockSeconds: number, timezone: string): readonly number[] {
	if (clockSeconds === END_OF_DAY_SECONDS) return [startOfDay(addDays(date, 1), timezone)];
	const milliseconds = Math.round(clockSeconds * 1000);
	// Added up in whole milliseconds: the differences of fractions are off in their last digit.
	const onUtcClock = epochSeconds(date) * 1000 + milliseconds;
	const steady = steadyOffset(onUtcClock / 1000, timezone);
	if (steady !== undefined) return [(onUtcClock - steady * 1000) / 1000];
	const local = Temporal.PlainDateTime.from(`${date}T00:00`).add({ milliseconds });
	const [earlier, later] = (['earlier', 'later'] as const).map((disambiguation) =>
		local.toZonedDateTime(timezone, { disambiguation }),
	);
	if (!earlier || !later) return [];
	if (earlier.epochMilliseconds === later.epochMilliseconds) return [earlier.epochMilliseconds / 1000];
	const exists = earlier.toPlainDateTime().equals(local);
	return exists ? [earlier.epochMilliseconds / 1000, later.epochMilliseconds / 1000] : [];
}

const END_OF_DAY_SECONDS = 86_400;
const DAY_MILLISECONDS = 86_400_000;
const DAYS_OF_A_STRETCH = 10;
/** From 1970 to 2099, where a year has four digits and zones have rules. */
const LAST_SECOND = Date.UTC(2100, 0, 1) / 1000 - 1;

function epochSeconds(date: DateText): number {
	return Date.parse(`${date}T00:00:00Z`) / 1000;
}

const offsetsByStretch = new Map<string, number | undefined>();

/**
 * The offset that a zone keeps all around a time, in seconds, or undefined where its clocks change within some days. The
 * same offset a day before and a day after a stretch of ten days is taken to mean that it kept it, as the polyfill of
 * Temporal takes it of nineteen days. What that works out anew for each time is remembered.
 */
function steadyOffset(seconds: number, timezone: string): number | undefined {
	if (seconds < 0 || seconds > LAST_SECOND) return undefined;
	const stretch = Math.floor(seconds / (DAYS_OF_A_STRETCH * END_OF_DAY_SECONDS));
	const key = `${stretch} ${timezone}`;
	if (offsetsByStretch.has(key)) return offsetsByStretch.get(key);
	const ends = [stretch * DAYS_OF_A_STRETCH - 1, (stretch + 1) * DAYS_OF_A_STRETCH + 1];
	const [before, after] = ends.map(
		(day) =>
			Temporal.Instant.fromEpochMilliseconds(day * DAY_MILLISECONDS).toZonedDateTimeISO(timezone)
				.offsetNanoseconds / 1e9,
	);
	const steady = before === after ? before : undefined;
	offsetsByStretch.set(key, steady);
	return steady;
}

/** The instant of a clock with an offset of its own: `Z` or `+09:00`. */
export function instantAtOffset(date: DateText, clockSeconds: number, offset: string): number {
	const midnight = Temporal.Instant.from(`${date}T00:00:00${offset}`);
	return (midnight.epochMilliseconds + Math.round(clockSeconds * 1000)) / 1000;
}

/** The instant at which a day begins in a zone. */
export function startOfDay(date: DateText, timezone: string): number {
	const midnight = epochSeconds(date);
	const steady = steadyOffset(midnight, timezone);
	if (steady !== undefined) return midnight - steady;
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
	const milliseconds = Math.round(instant * 1000);
	const steady = steadyOffset(instant, timezone);
	if (steady !== undefined) {
		const onUtcClock = milliseconds + steady * 1000;
		const midnight = Math.floor(onUtcClock / DAY_MILLISECONDS) * DAY_MILLISECONDS;
		return {
			date: isoDay(midnight),
			clockSeconds: (onUtcClock - midnight) / 1000,
		};
	}
	const zoned = Temporal.Instant.fromEpochMilliseconds(milliseconds).toZonedDateTimeISO(timezone);
	const { hour, minute, second, millisecond } = zoned;
	return {
		date: zoned.toPlainDate().toString(),
		clockSeconds: ((hour * 3600 + minute * 60 + second) * 1000 + millisecond) / 1000,
	};
}

/** The offset of a zone at an instant: `+09:00`. */
export function offsetAt(instant: number, timezone: string): string {
	const steady = steadyOffset(instant, timezone);
	if (steady !== undefined) return writeOffset(steady);
	return Temporal.Instant.fromEpochMilliseconds(Math.round(instant * 1000)).toZonedDateTimeISO(timezone)
		.offset;
}

/** Seconds appear only where a zone has them, as before there were time zones. */
function writeOffset(offset: number): string {
	const seconds = Math.abs(offset);
	const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
	const shown = parts.at(-1) === 0 ? parts.slice(0, 2) : parts;
	return (offset < 0 ? '-' : '+') + shown.map((part) => padded(part, 2)).join(':');
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
