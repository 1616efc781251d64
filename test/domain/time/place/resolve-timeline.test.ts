import { expect, test } from 'vitest';
import { resolveTimeline } from '#domain/time/place/resolve-timeline';
import { parseCalendarDate } from '#domain/time/read/calendar-date';
import { formatInstant } from '#domain/time/show/format-instant';
import { said } from '#locales/said';
import { itemsOf, resolve } from '#test/domain/time/timelines';
import { spoken } from '#test/spoken';

function shown(lines: readonly string[], context: { date?: string; timezone?: string } = {}): string[] {
	const timezone = context.timezone ?? 'Asia/Seoul';
	return resolve(lines, context).instants.map(({ instant, precisionSeconds }) =>
		formatInstant(instant, { language: 'en', timezone, precisionSeconds }).replaceAll(
			' September 2017, ',
			' ',
		),
	);
}

function faults(lines: readonly string[], context: { date?: string; timezone?: string } = {}) {
	return resolve(lines, context).faults.map(({ item, check, fix }) => [item, check, said(fix, 'en')]);
}

test('a bare clock is on the day of the item above, the first on the date of the incident', () => {
	expect(shown(['16:05', '2017-09-05 09:00', '10:00'])).toEqual(['4 16:05', '5 09:00', '5 10:00']);
});

test('a day of its own reaches from midnight to midnight', () => {
	expect(resolve(['2017-09-05']).instants).toEqual([
		{
			instant: {
				earliest: Date.parse('2017-09-05T00:00+09:00') / 1000,
				latest: Date.parse('2017-09-06T00:00+09:00') / 1000,
			},
			precisionSeconds: 86_400,
		},
	]);
	expect(shown(['2017-09-05', '09:00'])).toEqual(['5 September 2017', '5 09:00']);
});

test('about a time is fifteen minutes either way, about a day three days', () => {
	expect(shown(['~16:00', '~2017-09-08'])).toEqual(['4 15:45–16:15', '5 September 2017 – 11 September 2017']);
});

test('a range, a later and an unknown', () => {
	expect(shown(['16:05..16:25', 'later', '2017-09-04 17:00', 'unknown', '18:00', 'later'])).toEqual([
		'4 16:05–16:25',
		'4 16:05–17:00',
		'4 17:00',
		'time unknown',
		'4 18:00',
		'after 4 18:00',
	]);
});

test('a time with an offset sets the day that it is in the zone of the file', () => {
	expect(shown(['2017-09-04T23:30Z', '09:00'])).toEqual(['5 08:30', '5 09:00']);
});

test('counting crosses midnight by itself, and a bare clock below follows', () => {
	expect(shown(['23:50', '+20m', '00:30'])).toEqual(['4 23:50', '5 00:10', '5 00:30']);
});

test('a heading sets the day, backwards too', () => {
	const date = parseCalendarDate('2017-09-04');
	if ('check' in date) throw new Error();
	const items = itemsOf(['16:05', '09:00', '10:00']).map((item, index) =>
		index === 1 ? { ...item, headingDate: '2017-09-03' } : item,
	);
	const { instants, faults: found } = resolveTimeline(items, { date, timezone: 'Asia/Seoul' });
	expect(found).toEqual([]);
	expect(instants[2]?.instant.earliest).toBe(Date.parse('2017-09-03T10:00+09:00') / 1000);
});

test('a bare clock more than twelve hours before the item above asks for its date, once', () => {
	expect(faults(['23:50', '00:20', '00:40'])).toEqual([
		[1, 'time-crosses-midnight', 'Write the date: `2017-09-05 00:20`, if that is the day.'],
	]);
	expect(faults(['16:05', '04:05'])).toEqual([]);
	expect(faults(['16:05', '04:04'])).toHaveLength(1);
});

const WRITE_DATE = 'Write the date, as in `2017-09-05 16:00`.';

test.each([
	[['23:45', '+10m..20m'], 'Write `2017-09-04 16:00` or `2017-09-05 16:00`.'],
	[['2017-09-04 20:00..2017-09-05 02:00'], 'Write `2017-09-04 16:00` or `2017-09-05 16:00`.'],
	[['2017-09-04T20:00+09:00..2017-09-05T02:00+09:00'], 'Write `2017-09-04 16:00` or `2017-09-05 16:00`.'],
	[['2017-09-04..2017-09-06'], 'Write `2017-09-04 16:00` or `2017-09-05 16:00` or `2017-09-06 16:00`.'],
	[['2017-09-04..2017-09-20'], WRITE_DATE],
	[['~2017-09-04'], WRITE_DATE],
	[['~2017-09-04', '+1h'], WRITE_DATE],
	[['2017-09-04', '+1h'], 'Write `2017-09-04 16:00` or `2017-09-05 16:00`.'],
	[['10:00', 'later'], WRITE_DATE],
	[['10:00', 'later', '+10m'], WRITE_DATE],
	[['10:00', 'later', 'unknown'], WRITE_DATE],
	[['10:00', 'unknown'], WRITE_DATE],
	[['10:00', 'unknown', 'started'], WRITE_DATE],
])('below %j a bare clock asks for its date, and so does each that follows', (above, fix) => {
	const found = faults([...above, '16:00', '16:30', '2017-09-30 10:00', '11:00']);
	const next = fix.replaceAll('16:00', '16:30');
	expect(found).toEqual([
		[above.length, 'time-crosses-midnight', fix],
		[above.length + 1, 'time-crosses-midnight', next],
	]);
});

test('below one day a bare clock is on it, however that day is written', () => {
	expect(faults(['2017-09-04 20:00..23:00', '22:00', '~23:50', '23:55', '+10m', '00:30'])).toEqual([]);
	expect(faults(['2017-09-04..2017-09-06', '2017-09-05 01:00', '02:00'])).toEqual([]);
	expect(faults(['2017-09-04 20:00..2017-09-05 02:00', '+10h', '13:00'])).toEqual([]);
	expect(faults(['2017-09-04T20:00Z', '09:00'])).toEqual([]);
});

test('with nothing but `unknown` above it a clock is on the day of the incident', () => {
	expect(faults(['unknown', 'unknown', '10:00', '11:00'])).toEqual([]);
});

test('of a rough day a chain that may cross midnight leaves the day open', () => {
	const context = { date: '~2017-09-04' };
	expect(faults(['22:00', '+1h', '23:30'], context)).toEqual([]);
	expect(faults(['23:30', '+20m..40m', '01:00'], context)).toEqual([
		[2, 'time-crosses-midnight', 'Write the date, as in `2017-09-05 01:00`.'],
	]);
});

test('a rough day on which the clocks may change keeps the hour open, behind the change and only there', () => {
	const spring = { date: '~2026-03-08', timezone: 'America/Los_Angeles' };
	const { difference, faults: found } = resolve(['01:00', '01:30', '04:00', '05:00'], spring);
	expect(found).toEqual([]);
	expect(difference(1, 0)).toEqual({ least: 1800, most: 1800 });
	expect(difference(2, 0)).toEqual({ least: 7200, most: 10_800 });
	expect(difference(3, 2)).toEqual({ least: 3600, most: 3600 });
	const autumn = { date: '2026-11', timezone: 'America/Los_Angeles' };
	expect(resolve(['00:30', '04:00'], autumn).difference(1, 0)).toEqual({ least: 12_600, most: 16_200 });
	expect(resolve(['00:30', '01:30'], autumn).difference(1, 0)).toEqual({ least: 3600, most: 7200 });
	expect(
		resolve(['01:00', '04:00'], { date: '~2026-06-08', timezone: 'America/Los_Angeles' }).difference(1, 0),
	).toEqual({ least: 10_800, most: 10_800 });
});

test('the last day of the calendar ends in the year after it', () => {
	const { instants } = resolve(['9999-12-31', '24:00'], { timezone: 'UTC' });
	const end = Date.parse('+010000-01-01T00:00Z') / 1000;
	expect(instants.map(({ instant }) => instant.latest)).toEqual([end, end]);
});

test('counting needs something to count from', () => {
	const fix = 'Write the time itself, or give the item above a time.';
	expect(faults(['+10m'])).toEqual([[0, 'time-format', fix]]);
	expect(faults(['unknown', '+10m', '+5m'])).toEqual([
		[1, 'time-format', fix],
		[2, 'time-format', fix],
	]);
	expect(faults(['started', '+10m'])).toEqual([[1, 'time-format', fix]]);
	expect(faults(['16:05', 'later', '+10m'])).toEqual([]);
});

test('along a chain the difference is the sum of the spans', () => {
	const { difference } = resolve(['16:00..16:30', '+10m..20m', '+5m', '17:00']);
	expect(difference(1, 0)).toEqual({ least: 600, most: 1200 });
	expect(difference(2, 0)).toEqual({ least: 900, most: 1500 });
	expect(difference(2, 1)).toEqual({ least: 300, most: 300 });
	expect(difference(0, 1)).toEqual({ least: -1200, most: -600 });
	expect(difference(3, 0)).toEqual({ least: 1800, most: 3600 });
	expect(difference(3, 3)).toEqual({ least: 0, most: 0 });
});

test('a minute and a second are compared by the minute', () => {
	const { difference } = resolve(['16:05:30', '16:05', '16:05:45']);
	expect(difference(1, 0)).toEqual({ least: 0, most: 0 });
	expect(difference(2, 0)).toEqual({ least: 15, most: 15 });
});

test('what is counted from one uncertain day shares the doubt about it', () => {
	const {
		instants,
		difference,
		faults: found,
	} = resolve(['16:05', '~17:00', '17:30..18:00'], { date: '~2017-09-04' });
	expect(found).toEqual([]);
	expect(instants[0]?.instant).toEqual({
		earliest: Date.parse('2017-09-01T16:05+09:00') / 1000,
		latest: Date.parse('2017-09-07T16:05+09:00') / 1000,
	});
	expect(difference(1, 0)).toEqual({ least: 2400, most: 4200 });
	expect(difference(2, 0)).toEqual({ least: 5100, most: 6900 });
});

const US = { timezone: 'America/Los_Angeles' };

test('a clock set forward: before, in and after the gap', () => {
	expect(faults(['2026-03-08 01:59', '03:00'], US)).toEqual([]);
	expect(resolve(['2026-03-08 01:59', '03:00'], US).difference(1, 0)).toEqual({ least: 60, most: 60 });
	expect(faults(['2026-03-08 02:30'], US)).toEqual([
		[
			0,
			'local-time-ambiguous',
			'Write the offset too: `2026-03-08T02:30-08:00` or `2026-03-08T02:30-07:00`.',
		],
	]);
	expect(resolve(['2026-03-08'], US).instants[0]?.instant).toEqual({
		earliest: Date.parse('2026-03-08T00:00-08:00') / 1000,
		latest: Date.parse('2026-03-09T00:00-07:00') / 1000,
	});
});

test('a clock set back: before, in and after the hour that comes twice', () => {
	expect(faults(['2026-11-01 00:59', '02:00'], US)).toEqual([]);
	expect(resolve(['2026-11-01 00:59', '02:00'], US).difference(1, 0)).toEqual({ least: 7260, most: 7260 });
	expect(faults(['2026-11-01 01:00', '01:59'], US).map(([item]) => item)).toEqual([0, 1]);
	expect(faults(['2026-11-01 01:30'], US)).toEqual([
		[
			0,
			'local-time-ambiguous',
			'Write the offset too: `2026-11-01T01:30-07:00` or `2026-11-01T01:30-08:00`.',
		],
	]);
	expect(faults(['2026-11-01T01:30-07:00', '2026-11-01T01:30-08:00'], US)).toEqual([]);
	expect(resolve(['2026-11-01T01:30-07:00', '2026-11-01T01:30-08:00'], US).difference(1, 0).least).toBe(3600);
});

test('24:00 is the end of the day, also where the clocks change at midnight', () => {
	const brazil = { timezone: 'America/Sao_Paulo' };
	expect(faults(['2017-10-14 24:00'], brazil)).toEqual([]);
	expect(faults(['2017-10-15 00:00'], brazil)).toHaveLength(1);
	const [day, end] = resolve(['2017-10-14', '2017-10-14 24:00'], brazil).instants;
	expect(end?.instant.earliest).toBe(day?.instant.latest);
});

test.each([
	['Asia/Seoul', '1988-05-08 02:30', '1988-05-08 01:59', '1988-05-08 03:00', 60],
	['Asia/Seoul', '1988-10-09 02:30', '1988-10-09 01:59', '1988-10-09 03:00', 7260],
	['Australia/Lord_Howe', '2026-10-04 02:15', '2026-10-04 01:59', '2026-10-04 02:30', 60],
	['Australia/Lord_Howe', '2026-04-05 01:45', '2026-04-05 01:29', '2026-04-05 02:00', 3660],
	['Pacific/Apia', '2011-12-30 10:00', '2011-12-29 23:59', '2011-12-31 00:00', 60],
])(
	'%s: %s is asked for its offset, around it the clock is right',
	(timezone, asked, before, after, seconds) => {
		expect(faults([asked], { timezone }).map(([, check]) => check)).toEqual(['local-time-ambiguous']);
		expect(faults([before, after], { timezone })).toEqual([]);
		expect(resolve([before, after], { timezone }).difference(1, 0)).toEqual({
			least: seconds,
			most: seconds,
		});
	},
);

test('a chain over a change of the clocks counts real time', () => {
	const { instants } = resolve(['2026-03-08 01:30', '+1h'], US);
	expect(formatInstant(instants[1]?.instant ?? { earliest: 0, latest: 0 }, { language: 'ko', ...US })).toBe(
		'2026년 3월 8일 03:30',
	);
});

test('a fault says what was written, where it stands, and what to write', () => {
	expect(spoken(resolve(['23:50', '00:20']).faults)).toMatchInlineSnapshot(`
		[
		  {
		    "check": "time-crosses-midnight",
		    "end": 5,
		    "fix": {
		      "en": "Write the date: \`2017-09-05 00:20\`, if that is the day.",
		      "ko": "날짜를 쓰세요. 그날이 맞다면 \`2017-09-05 00:20\`입니다.",
		    },
		    "item": 1,
		    "message": {
		      "en": "Unexpected \`00:20\`, more than 12 hours before the item above, expected a date where it crosses midnight.",
		      "ko": "\`00:20\`은 위 항목보다 12시간 넘게 앞섭니다. 자정을 넘겼다면 날짜가 있어야 합니다.",
		    },
		    "start": 0,
		  },
		]
	`);
	expect(spoken(resolve(['2026-11-01 01:30'], US).faults)).toMatchInlineSnapshot(`
		[
		  {
		    "check": "local-time-ambiguous",
		    "end": 16,
		    "fix": {
		      "en": "Write the offset too: \`2026-11-01T01:30-07:00\` or \`2026-11-01T01:30-08:00\`.",
		      "ko": "시차까지 쓰세요: \`2026-11-01T01:30-07:00\` 또는 \`2026-11-01T01:30-08:00\`.",
		    },
		    "item": 0,
		    "message": {
		      "en": "Unexpected \`2026-11-01 01:30\` without an offset: the clocks of America/Los_Angeles showed 01:30 twice on 2026-11-01.",
		      "ko": "\`2026-11-01 01:30\`에 시차가 없습니다. America/Los_Angeles의 시계는 2026-11-01에 01:30을 두 번 가리켰습니다.",
		    },
		    "start": 0,
		  },
		]
	`);
});
