import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { instantsOf, localTime, offsetAt, startOfDay } from '#domain/time/zone';

/** Half-hour steps, clocks that change at midnight, a month of Ramadan, a day that never was, and none of it. */
const zone = fc.constantFrom(
	'Asia/Seoul',
	'America/New_York',
	'Australia/Lord_Howe',
	'America/Havana',
	'Africa/Casablanca',
	'Pacific/Apia',
	'Africa/Monrovia',
	'UTC',
);
const from = Date.UTC(1968, 0, 1);
const to = Date.UTC(2102, 0, 1);
const milliseconds = fc.integer({ min: from, max: to });
/** Around the hours in which clocks change. */
const change = fc
	.constantFrom(
		Date.UTC(2011, 11, 30, 10),
		Date.UTC(2026, 2, 8, 7),
		Date.UTC(2026, 10, 1, 6),
		Date.UTC(2026, 1, 15, 2),
	)
	.chain((moment) => fc.integer({ min: moment - 2 * 86_400_000, max: moment + 2 * 86_400_000 }));

test('a clock shows what Temporal says it shows', () => {
	fc.assert(
		fc.property(fc.oneof(milliseconds, change), zone, (instant, timezone) => {
			const zoned = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timezone);
			const { hour, minute, second, millisecond } = zoned;
			expect(localTime(instant / 1000, timezone)).toEqual({
				date: zoned.toPlainDate().toString(),
				clockSeconds: ((hour * 3600 + minute * 60 + second) * 1000 + millisecond) / 1000,
			});
			expect(offsetAt(instant / 1000, timezone)).toBe(zoned.offset);
		}),
		{ numRuns: 500 },
	);
});

test('a time on a clock is the instants that Temporal finds for it', () => {
	fc.assert(
		fc.property(fc.oneof(milliseconds, change), zone, (moment, timezone) => {
			const local = Temporal.Instant.fromEpochMilliseconds(moment)
				.toZonedDateTimeISO('UTC')
				.toPlainDateTime();
			const date = local.toPlainDate().toString();
			const clockSeconds = (moment - Date.parse(`${date}T00:00:00Z`)) / 1000;
			const found = (['earlier', 'later'] as const)
				.map((disambiguation) => local.toZonedDateTime(timezone, { disambiguation }))
				.filter((zoned) => zoned.toPlainDateTime().equals(local))
				.map(({ epochMilliseconds }) => epochMilliseconds / 1000);
			expect(instantsOf(date, clockSeconds, timezone)).toEqual([...new Set(found)]);
			expect(startOfDay(date, timezone)).toBe(
				Temporal.PlainDate.from(date).toZonedDateTime(timezone).epochMilliseconds / 1000,
			);
		}),
		// A fraction whose difference from the offset is off in its last digit.
		{ numRuns: 500, examples: [[4_189_562_708, 'Pacific/Apia']] },
	);
});
