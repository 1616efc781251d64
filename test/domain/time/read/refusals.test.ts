import { describe, expect, test } from 'vitest';
import { parseDuration } from '#domain/time/read/duration';
import { parseWhen } from '#domain/time/read/when';
import { said } from '#locales/said';
import { spoken } from '#test/spoken';

/** Text, check, what is underlined, and what is said. */
const REFUSED: readonly [string, string, string, string][] = [
	['4:19 merged', 'time-format', '4:19', 'Write `04:19` or `16:19`, whichever is meant.'],
	['4시 5분 병합', 'time-format', '4시 5분', 'Write `04:05` or `16:05`, whichever is meant.'],
	['오후 4시 병합', 'time-format', '오후 4시', 'Write `16:00` or `~16:00`, whichever is meant.'],
	['04:19 PM merged', 'time-format', '04:19 PM', 'Write `16:19` or `04:19`, whichever is meant.'],
	['04:19 오후 병합', 'time-format', '04:19 오후', 'Write `16:19` or `04:19`, whichever is meant.'],
	['16:05 오후 배포', 'time-format', '16:05 오후', 'Write `16:05`, if that is what was meant.'],
	['12:00am merged', 'time-format', '12:00am', 'Write `00:00` or `12:00`, whichever is meant.'],
	['자정 병합', 'time-format', '자정', 'Write `00:00` where the day begins, or `24:00` where it ends.'],
	['16:5 merged', 'time-format', '16:5', 'Write `16:05`, if that is what was meant.'],
	['24:01 merged', 'time-format', '24:01', 'Write the next day with its date, such as `2017-09-05 00:01`.'],
	['25:00 merged', 'time-format', '25:00', 'Write a time of a 24-hour clock, such as `16:05`.'],
	['16:60 merged', 'time-format', '16:60', 'Write a time of a 24-hour clock, such as `16:05`.'],
	['2025-02-30 merged', 'time-format', '2025-02-30', 'Write a real day as `YYYY-MM-DD`.'],
	['2025-13-01 10:00 merged', 'time-format', '2025-13-01', 'Write a real day as `YYYY-MM-DD`.'],
	[
		'16:25..16:15 merged',
		'time-format',
		'16:25..16:15',
		'Write the earlier time first; where the range crosses midnight, write the date on both ends.',
	],
	['+20m..10m merged', 'time-format', '+20m..10m', 'Write the shorter time first: `+10m..20m`.'],
	[
		'~16:05:30 merged',
		'time-format',
		'~16:05:30',
		'Remove the `~`, or the seconds: about a time means 15 minutes either way.',
	],
	[
		'~16:05..16:25 merged',
		'time-format',
		'~16:05..16:25',
		'Remove the `~`: the range already says how uncertain the time is.',
	],
	[
		'21:45 UTC merged',
		'time-format',
		'21:45 UTC',
		'Write the date and the offset as in `YYYY-MM-DDT21:45Z`, or name the zone once as `timezone:` at the top of the file.',
	],
	[
		'2017-09-04 21:45 PDT merged',
		'time-format',
		'2017-09-04 21:45 PDT',
		'Write the date and the offset as in `2017-09-04T21:45-07:00`, or name the zone once as `timezone:` at the top of the file.',
	],
	[
		'9월 4일 오후 4시 5분 병합',
		'time-format',
		'9월 4일 오후 4시 5분',
		'Write the year, month and day: `YYYY-09-04 16:05`.',
	],
	[
		'9/4 16:05 merged',
		'time-format',
		'9/4 16:05',
		'Write `YYYY-09-04 16:05` or `YYYY-04-09 16:05`, whichever is meant.',
	],
	['3~40분 뒤 병합', 'time-format', '3~40분 뒤', 'Write `+3m..40m` or `+30m..40m`, whichever is meant.'],
	[
		'약 10분 뒤 병합',
		'time-format',
		'약 10분 뒤',
		'Write both, such as `+8m..12m`, or `+10m` where it is exact.',
	],
	['~+10m merged', 'time-format', '~+10m', 'Write both, such as `+8m..12m`, or `+10m` where it is exact.'],
	['+10 merged', 'time-format', '+10', 'Write the unit: `+10m` for minutes, `+10h` for hours.'],
	['+99999d merged', 'time-format', '+99999d', 'Write the time itself, such as `2017-09-04 16:05`.'],
	[
		'-10m merged',
		'time-format',
		'-10m',
		'Write the time of a clock, or count forward from the item above, such as `+10m`.',
	],
	[
		'T+10m merged',
		'time-format',
		'T+10m',
		'Write the time of a clock, or count forward from the item above, such as `+10m`.',
	],
	['16:05부터 병합', 'time-format', '부터', 'Write a blank after the time, then the sentence: `16:05 …`.'],
	[
		'16:05..모름 병합',
		'time-format',
		'..모름',
		'Write both ends, such as `16:05..16:25`, or `unknown` where one of them is open.',
	],
	[
		'22025-03-18 10:00 merged',
		'time-format',
		'22025-03-18 10:00',
		'Correct the year, as in `2017-09-04 16:05`.',
	],
	[
		'다음 날 09:00 병합',
		'time-format',
		'다음 날 09:00',
		'Write the date in front of the time, as in `2017-09-05 09:00`; on the day of the item above the time alone.',
	],
	[
		'next day 09:00 merged',
		'time-format',
		'next day 09:00',
		'Write the date in front of the time, as in `2017-09-05 09:00`; on the day of the item above the time alone.',
	],
	['**4:19** merged', 'time-format', '4:19', 'Write `04:19` or `16:19`, whichever is meant.'],
];

test.each(REFUSED)('%s is refused', (text, check, underlined, fix) => {
	const read = parseWhen(text);
	if (!read || read.ok) throw new Error('not refused');
	const { fault } = read;
	expect([fault.check, text.slice(fault.start, fault.end), said(fault.fix, 'en')]).toEqual([
		check,
		underlined,
		fix,
	]);
	expect(fault.replacement).toBeUndefined();
	expect(said(fault.message, 'ko')).toMatch(/[가-힣]/);
	expect(said(fault.fix, 'ko')).toMatch(/[가-힣]/);
});

describe('a span is not an uncertain moment', () => {
	test.each([
		'16:05-16:25 merged',
		'16:05 - 16:25 merged',
		'16:05–16:25 merged',
		'16:05~16:25 병합',
		'16:05 ~ 16:25 병합',
		'16:05 to 16:25 merged',
		'16:05부터 16:25까지',
		'16:05...16:25 merged',
		'오후 4시 5분~오후 4시 25분 병합',
		'１６：０５～１６：２５ 병합',
		'16:05-16:25 UTC merged',
	])('%s', (text) => {
		const read = parseWhen(text);
		if (!read || read.ok) throw new Error('not refused');
		expect(read.fault).toMatchObject({ check: 'time-range-meaning', start: 0 });
		expect(read.fault.replacement).toBeUndefined();
		expect(spoken(read.fault.fix)).toEqual({
			en: 'Write two items where it lasted from `16:05` to `16:25`, or `16:05..16:25` where it happened at one moment in between.',
			ko: '`16:05`부터 `16:25`까지 이어졌다면 두 항목으로 나누고, 그 사이 어느 한 시점이었다면 `16:05..16:25`로 쓰세요.',
		});
	});

	test.each(['+10m~20m merged', '+10m - 20m merged', '+10m ~ 20m 병합', '+10m to 20m merged'])(
		'nor are two spans of time: %s',
		(text) => {
			const read = parseWhen(text);
			expect(read && !read.ok && read.fault).toMatchObject({ check: 'time-range-meaning', start: 0 });
		},
	);

	test.each(['+1h - 30m outage', '+10m - 20 servers lost'])(
		'%s: the sentence begins with a number',
		(text) => {
			expect(parseWhen(text)).toMatchObject({ ok: true, when: { kind: 'after' } });
		},
	);
});

test.each([
	'merged',
	'Later we saw it',
	'1:1 미팅',
	'10 servers were lost',
	'1/2 of the servers',
	'May 4 servers fail',
	'2017년에 도입',
	'10 seconds after the release',
	'`introduced` merged',
	'[16:05](https://example.com) merged',
	'오후 배포',
	'',
])('%j begins with no time', (text) => {
	expect(parseWhen(text)).toBeUndefined();
});

test('messages say what was found and what was expected', () => {
	const read = parseWhen('16시 5분 병합');
	expect(spoken(read && !read.ok && read.fault)).toMatchInlineSnapshot(`
		{
		  "check": "time-spelling",
		  "end": 6,
		  "fix": {
		    "en": "Write \`16:05\`.",
		    "ko": "다음과 같이 쓰세요: \`16:05\`.",
		  },
		  "message": {
		    "en": "Unexpected \`16시 5분\`, expected \`16:05\`.",
		    "ko": "\`16시 5분\` 자리에는 \`16:05\`가 와야 합니다.",
		  },
		  "replacement": "16:05",
		  "start": 0,
		}
	`);
	const ambiguous = parseWhen('3~40분 뒤 병합');
	expect(spoken(ambiguous && !ambiguous.ok && ambiguous.fault)).toMatchInlineSnapshot(`
		{
		  "check": "time-format",
		  "end": 7,
		  "fix": {
		    "en": "Write \`+3m..40m\` or \`+30m..40m\`, whichever is meant.",
		    "ko": "\`+3m..40m\` 또는 \`+30m..40m\` 가운데 맞는 것으로 쓰세요.",
		  },
		  "message": {
		    "en": "Unexpected \`3~40분 뒤\`, expected a range that is read in one way.",
		    "ko": "\`3~40분 뒤\` 자리에는 한 가지로 읽히는 범위가 와야 합니다.",
		  },
		  "start": 0,
		}
	`);
});

test('numbers without an end are no time and no duration, and do not stall either', () => {
	const endless = '0'.repeat(250_000);
	for (const before of ['about ', '+', '약 ']) expect(parseWhen(before + endless)?.ok ?? false).toBe(false);
	expect(parseDuration(`about ${endless}`)).toHaveProperty('check', 'duration-format');
});
