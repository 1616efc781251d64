import { expect, test } from 'vitest';
import { z } from 'zod';
import { parseCalendarDate, parseDay } from '#domain/time/read/calendar-date';
import { parseDuration } from '#domain/time/read/duration';
import { parseHeadingDay } from '#domain/time/read/named-day';
import { parsePublished } from '#domain/time/read/published';
import { said } from '#locales/said';
import { frontMatterSchema } from '#schemas/front-matter';

const seconds = (text: string) => Date.parse(text) / 1000;

test.each([
	['2017-09-04', '2017-09-04', '2017-09-04', 'day'],
	['~2017-08-28', '2017-08-25', '2017-08-31', 'day'],
	['2017-08', '2017-08-01', '2017-08-31', 'month'],
	['2024-02', '2024-02-01', '2024-02-29', 'month'],
])('date: %s', (text, earliest, latest, precision) => {
	expect(parseCalendarDate(text)).toEqual({
		text,
		approximate: text.startsWith('~'),
		precision,
		earliest,
		latest,
	});
});

test.each([
	['2017. 9. 4.', '2017-09-04'],
	['2017/9/4', '2017-09-04'],
	['2017년 9월 4일', '2017-09-04'],
	['Sep 4, 2017', '2017-09-04'],
])('date: %s is rewritten', (text, replacement) => {
	expect(parseCalendarDate(text)).toMatchObject({
		check: 'date-format',
		start: 0,
		end: text.length,
		replacement,
	});
});

test.each([
	['2025-02-30', 'Unexpected `2025-02-30`, expected a day from `01` to `28`, as 2025-02 has.'],
	['22025-03-18', 'Unexpected `22025-03-18`, expected a year of four digits.'],
	['~2017-08', 'Unexpected `~2017-08`, expected a month without `~`.'],
	['9/4', 'Unexpected `9/4`, expected a date such as `2017-09-04`, `~2017-09-04` or `2017-09`.'],
])('date: %s is refused', (text, message) => {
	const fault = parseCalendarDate(text);
	expect('message' in fault && said(fault.message, 'en')).toBe(message);
	expect('replacement' in fault).toBe(false);
});

test('a day is one day', () => {
	expect(parseDay('2017-10-01')).toBe('2017-10-01');
	expect(parseDay('2017-10')).toMatchObject({ check: 'date-format' });
	expect(parseDay('2017-02-29')).toMatchObject({ check: 'date-format' });
});

const NEAR = { date: '2026-03-02', isDay: true };

test.each([
	['2026-03-05', '2026-03-05', undefined],
	['2026-03-05 (목)', '2026-03-05', undefined],
	['2026-03-05: second outage', '2026-03-05', undefined],
	['March 5, 2026 – second outage', '2026-03-05', '2026-03-05 – second outage'],
	['Mar 5', '2026-03-05', '2026-03-05'],
	['5 March', '2026-03-05', '2026-03-05'],
	['5th of March 2026: the rest', '2026-03-05', '2026-03-05: the rest'],
	['Thursday, March 5th, 2026', '2026-03-05', '2026-03-05'],
	['Thu 5 Mar – second outage', '2026-03-05', '2026-03-05 – second outage'],
	['Day 4 (March 5)', '2026-03-05', '2026-03-05'],
	['📅 March 5, 2026', '2026-03-05', '2026-03-05'],
	['3월 5일', '2026-03-05', '2026-03-05'],
	['3월 5일 (목) 두 번째 장애', '2026-03-05', '2026-03-05 두 번째 장애'],
	['2026년 3월 5일 목요일', '2026-03-05', '2026-03-05 목요일'],
	['2026. 3. 5.', '2026-03-05', '2026-03-05'],
	['2026. 3. 5. 두 번째 장애', '2026-03-05', '2026-03-05 두 번째 장애'],
	['2026/03/05', '2026-03-05', '2026-03-05'],
	['25/03/2026', '2026-03-25', '2026-03-25'],
	['December 30', '2025-12-30', '2025-12-30'],
])('a heading sets the day: %s', (heading, date, fixed) => {
	const day = parseHeadingDay(heading, NEAR);
	expect(day?.date).toBe(date);
	const { start = 0, end = 0, replacement } = day?.fault ?? {};
	expect(replacement && heading.slice(0, start) + replacement + heading.slice(end)).toBe(fixed);
});

test.each(['03/04/2026', '2017-02-30', 'August 5', 'March 45, 2026', '2026. 13. 5.'])(
	'%s is asked for, not guessed',
	(heading) => {
		const day = parseHeadingDay(heading, NEAR);
		expect(day).toHaveProperty('fault');
		expect([day?.date, day?.fault?.replacement]).toEqual([undefined, undefined]);
	},
);

test.each([
	'1/2 of the servers',
	'Detection',
	'2nd outage',
	'3 servers fail',
	'Maybe 5 hosts',
	'Phase 2',
	'후속 조치',
])('%s sets no day', (heading) => {
	expect(parseHeadingDay(heading, NEAR)).toBeUndefined();
});

test('without a day that it is near to a heading says its year', () => {
	expect(parseHeadingDay('March 5')?.fault?.replacement).toBeUndefined();
	expect(parseHeadingDay('March 5')?.date).toBeUndefined();
});

test.each([
	['48m', 2880, 2880],
	['30m..40m', 1800, 2400],
	['1h30m', 5400, 5400],
	['~2h', 5760, 8640],
	['18d', 1_555_200, 1_555_200],
])('duration: %s', (text, leastSeconds, mostSeconds) => {
	expect(parseDuration(text)).toEqual({ leastSeconds, mostSeconds });
});

test.each([
	['1h 30m', '1h30m'],
	['30~40분', '30m..40m'],
	['90 minutes', '1h30m'],
	['약 2시간', '~2h'],
	['1시간 30분', '1h30m'],
])('duration: %s is rewritten', (text, replacement) => {
	expect(parseDuration(text)).toMatchObject({ check: 'duration-format', replacement });
});

test.each([
	['3~40분', 'Write `3m..40m` or `30m..40m`, whichever is meant.'],
	['40m..30m', 'Write the shorter one first: `30m..40m`.'],
	['~30m..40m', 'Remove the `~`: the range already says how uncertain it is.'],
	[
		'14.43',
		'Write days `d`, hours `h`, minutes `m` and seconds `s`, or leave the key out where nobody knows.',
	],
])('duration: %s is refused', (text, fix) => {
	const fault = parseDuration(text);
	expect('fix' in fault && said(fault.fix, 'en')).toBe(fix);
});

test.each([
	['2017-09-04', '2017-09-04T00:00+09:00', '2017-09-05T00:00+09:00'],
	['2017-09-04 12:00..24:00', '2017-09-04T12:00+09:00', '2017-09-05T00:00+09:00'],
	['2017-09-04 18:30', '2017-09-04T18:30+09:00', '2017-09-04T18:30+09:00'],
	['2017-09-04T09:30Z', '2017-09-04T09:30Z', '2017-09-04T09:30Z'],
	['2017-09-04 23:00..2017-09-05 01:00', '2017-09-04T23:00+09:00', '2017-09-05T01:00+09:00'],
])('published: %s', (text, earliest, latest) => {
	expect(parsePublished(text, 'Asia/Seoul')).toEqual({
		earliest: seconds(earliest),
		latest: seconds(latest),
	});
});

test.each(['yesterday', '2017-02-30', '2017-09-04 24:00..12:00', '18:30'])(
	'published: %s is refused',
	(text) => {
		expect(parsePublished(text, 'Asia/Seoul')).toMatchObject({ check: 'date-format' });
	},
);

/** Editors know only the pattern of the schema; what they refuse or accept is what the readers do. */
test.each([
	['date', ['2017-09-04', '~2017-08-28', '2017-08'], ['2017', '2017-9-4', '~2017-08', '2017-13-01', 'today']],
	['duration', ['35m', '30m..40m', '~2h', '1d2h3m4s'], ['90', '1.5h', '~1h..2h', '30..40m', '', 'half']],
	[
		'published',
		[
			'2017-09-04',
			'2017-09-04 18:30',
			'2017-09-04 12:00..24:00',
			'2017-09-04..2017-09-06',
			'2017-09-04T09:30Z',
		],
		['2017-09', '2017-09-04 오후', '2017-09-04 12:00-24:00', '18:30', '~2017-09-04'],
	],
] as const)('the pattern of `%s` says what its reader says', (key, good, bad) => {
	const { pattern } = unwrapped(frontMatterSchema.shape[key]).meta() ?? {};
	const matches = (text: string) => new RegExp(String(pattern), 'u').test(text);
	const isRead = (text: string) => !('check' in READERS[key](text));
	expect(good.map((text) => [text, isRead(text), matches(text)])).toEqual(
		good.map((text) => [text, true, true]),
	);
	expect(bad.map((text) => [text, isRead(text), matches(text)])).toEqual(
		bad.map((text) => [text, false, false]),
	);
});

const READERS = {
	date: parseCalendarDate,
	duration: parseDuration,
	published: (text: string) => parsePublished(text, 'UTC'),
};

function unwrapped(schema: z.ZodType): z.ZodType {
	return schema instanceof z.ZodOptional ? (schema.unwrap() as z.ZodType) : schema;
}
