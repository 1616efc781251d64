import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '#domain/time/calendar';
import { addDifferences, meetingOf, subtractInstants } from '#domain/time/interval';
import { median, p90 } from '#domain/time/measure/aggregate';
import { parseWhen } from '#domain/time/read/when';
import { writeWhen } from '#domain/time/read/write-when';
import type { DurationInterval, Point, When } from '#domain/time/types';

const date = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1990-01-01', days));
const minute = fc.integer({ min: 0, max: 1440 }).map((minutes) => minutes * 60);
const clock = fc.oneof(
	minute.map((clockSeconds) => ({ clockSeconds, precisionSeconds: 60 })),
	fc.integer({ min: 0, max: 86_399 }).map((clockSeconds) => ({ clockSeconds, precisionSeconds: 1 })),
	fc.integer({ min: 0, max: 86_399_999 }).map((ms) => ({ clockSeconds: ms / 1000, precisionSeconds: 0.001 })),
);
const offset = fc.constantFrom('Z', '+09:00', '-07:00', '+05:30');
const point: fc.Arbitrary<Point> = fc.oneof(
	clock,
	fc.record({ date, precisionSeconds: fc.constant(86_400) }),
	fc.tuple(date, clock).map(([day, time]) => ({ date: day, ...time })),
	fc.tuple(date, clock, offset).map(([day, time, zone]) => ({ date: day, ...time, offset: zone })),
);
const span = fc.integer({ min: 0, max: 200_000 });
const when: fc.Arbitrary<When> = fc.oneof(
	point.map((each): When => ({ kind: 'point', point: each, approximate: false })),
	minute.map(
		(clockSeconds): When => ({
			kind: 'point',
			point: { clockSeconds, precisionSeconds: 60 },
			approximate: true,
		}),
	),
	fc.tuple(minute, minute).map(
		([one, other]): When => ({
			kind: 'between',
			from: { clockSeconds: Math.min(one, other), precisionSeconds: 60 },
			to: { clockSeconds: Math.max(one, other), precisionSeconds: 60 },
		}),
	),
	date.map(
		(day): When => ({ kind: 'point', point: { date: day, precisionSeconds: 86_400 }, approximate: true }),
	),
	fc
		.tuple(date, date, fc.option(fc.tuple(minute, offset), { nil: undefined }))
		.map(([one, other, time]): When => {
			const [from = one, to = other] = [one, other].toSorted();
			const end = (day: string): Point =>
				time
					? { date: day, clockSeconds: time[0], precisionSeconds: 60, offset: time[1] }
					: { date: day, precisionSeconds: 86_400 };
			return { kind: 'between', from: end(from), to: end(to) };
		}),
	fc.tuple(span, span).map(
		([one, other]): When => ({
			kind: 'after',
			leastSeconds: Math.min(one, other) * 60,
			mostSeconds: Math.max(one, other) * 60,
			precisionSeconds: 60,
		}),
	),
	span.map(
		(seconds): When => ({ kind: 'after', leastSeconds: seconds, mostSeconds: seconds, precisionSeconds: 1 }),
	),
	fc.constantFrom<When>({ kind: 'later' }, { kind: 'unknown' }),
);

test('what is written is read back', () => {
	fc.assert(
		fc.property(when, fc.constantFrom('', ' text', ': text', ' - text'), (value, rest) => {
			const read = parseWhen(writeWhen(value) + rest);
			expect(read?.ok && read.when).toEqual(value);
		}),
	);
});

const PIECES = [
	'16:05',
	'4:19',
	'16시 5분',
	'오후 ',
	'~',
	'..',
	' - ',
	'+',
	'10m',
	'10~20분 뒤',
	'**',
	'`',
	' ',
	'UTC',
	'PM',
	'2017-09-04',
	'2025-02-30',
	'이후',
	'[',
	']',
	'text',
	':',
	',',
	'1',
	'24:01',
	'６',
];

test('any text is read without a throw, and a certain fix leads to a time in at most three steps', () => {
	const text = fc.oneof(
		fc.string(),
		fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((pieces) => pieces.join('')),
	);
	fc.assert(
		fc.property(text, (start) => {
			let current = start;
			for (let step = 0; step < 3; step += 1) {
				const read = parseWhen(current);
				if (!read || read.ok) return;
				const { start: from, end, replacement } = read.fault;
				expect(from).toBeGreaterThanOrEqual(0);
				expect(end).toBeGreaterThan(from);
				expect(end).toBeLessThanOrEqual(current.length);
				if (replacement === undefined) return;
				current = current.slice(0, from) + replacement + current.slice(end);
			}
			const last = parseWhen(current);
			expect(!last || last.ok || last.fault.replacement === undefined, current).toBe(true);
		}),
		{ numRuns: 2000 },
	);
});

const bounds = fc.tuple(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: 0, max: 1e5 }));
const instant = bounds.map(([earliest, width]) => ({ earliest, latest: earliest + width }));
const share = fc.double({ min: 0, max: 1, noNaN: true });
const within = ({ earliest, latest }: { earliest: number; latest: number }, part: number) =>
	earliest + Math.round((latest - earliest) * part);

test('a difference of intervals holds the difference of all instants in them', () => {
	fc.assert(
		fc.property(instant, instant, share, share, (later, earlier, one, other) => {
			const { least, most } = subtractInstants(later, earlier);
			const actual = within(later, one) - within(earlier, other);
			expect(actual).toBeGreaterThanOrEqual(least ?? -Infinity);
			expect(actual).toBeLessThanOrEqual(most ?? Infinity);
			expect(addDifferences({ least, most }, { least: 5, most: null })).toEqual({
				least: (least ?? 0) + 5,
				most: null,
			});
		}),
	);
});

const duration = fc.tuple(fc.integer({ min: 0, max: 1e5 }), fc.option(fc.integer({ min: 0, max: 1e5 }))).map(
	([leastSeconds, width]): DurationInterval => ({
		leastSeconds,
		mostSeconds: width === null ? null : leastSeconds + width,
	}),
);

test('two claims meet exactly where both are possible', () => {
	fc.assert(
		fc.property(duration, duration, fc.integer({ min: 0, max: 3e5 }), (one, other, seconds) => {
			const holds = (interval: DurationInterval | undefined) =>
				interval !== undefined &&
				seconds >= interval.leastSeconds &&
				seconds <= (interval.mostSeconds ?? Infinity);
			expect(holds(meetingOf(one, other))).toBe(holds(one) && holds(other));
		}),
	);
});

test('median and 90th percentile hold those of all durations that are possible', () => {
	fc.assert(
		fc.property(fc.array(fc.tuple(duration, share), { minLength: 1, maxLength: 20 }), (pairs) => {
			const intervals = pairs.map(([interval]) => interval);
			const actual = pairs
				.map(
					([{ leastSeconds, mostSeconds }, part]) =>
						leastSeconds + ((mostSeconds ?? leastSeconds + 1e6) - leastSeconds) * part,
				)
				.toSorted((one, other) => one - other);
			const middle = (actual.length - 1) / 2;
			const half = ((actual[Math.floor(middle)] ?? 0) + (actual[Math.ceil(middle)] ?? 0)) / 2;
			const high = actual[Math.ceil(actual.length * 0.9) - 1] ?? 0;
			for (const [value, interval] of [
				[half, median(intervals)],
				[high, p90(intervals)],
			] as const) {
				expect(value).toBeGreaterThanOrEqual((interval?.leastSeconds ?? Infinity) - 1e-6);
				expect(value).toBeLessThanOrEqual((interval?.mostSeconds ?? Infinity) + 1e-6);
			}
		}),
	);
});
