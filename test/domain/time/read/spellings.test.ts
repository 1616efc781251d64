import { expect, test } from 'vitest';
import { parseWhen } from '#domain/time/read/when';
import { writeWhen } from '#domain/time/read/write-when';
import type { When } from '#domain/time/types';
import { said } from '#locales/said';

const point = (clock: string, date?: string, offset?: string, approximate = false): When => {
	const [hours = 0, minutes = 0, seconds] = clock.split(':').map(Number);
	const precisionSeconds = seconds === undefined ? 60 : Number.isInteger(seconds) ? 1 : 0.001;
	const clockSeconds = hours * 3600 + minutes * 60 + (seconds ?? 0);
	return {
		kind: 'point',
		point: { ...(date ? { date } : {}), clockSeconds, ...(offset ? { offset } : {}), precisionSeconds },
		approximate,
	};
};
const day = (date: string, approximate = false): When => ({
	kind: 'point',
	point: { date, precisionSeconds: 86_400 },
	approximate,
});
const after = (leastSeconds: number, mostSeconds = leastSeconds, precisionSeconds = 60): When => ({
	kind: 'after',
	leastSeconds,
	mostSeconds,
	precisionSeconds,
});

/** Text, what it is, and what is left of it behind time and separator. */
const ACCEPTED: readonly [string, When | string, string][] = [
	['16:05 merged', point('16:05'), 'merged'],
	['00:00 merged', point('00:00'), 'merged'],
	['24:00 merged', point('24:00'), 'merged'],
	['16:05', point('16:05'), ''],
	['16:05: merged', point('16:05'), 'merged'],
	['16:05:merged', point('16:05'), 'merged'],
	['16:05 - merged', point('16:05'), 'merged'],
	['16:05 – merged', point('16:05'), 'merged'],
	['16:05 — merged', point('16:05'), 'merged'],
	['16:05 -5 % of traffic', point('16:05'), '-5 % of traffic'],
	['16:05 → merged', point('16:05'), '→ merged'],
	['16:05 경고 발생', point('16:05'), '경고 발생'],
	['16:05 이후 트래픽 증가', point('16:05'), '이후 트래픽 증가'],
	['16:05:30 merged', point('16:05:30'), 'merged'],
	['16:05:30.5 merged', point('16:05:30.5'), 'merged'],
	['16:05:30.125: merged', point('16:05:30.125'), 'merged'],
	['2017-09-04 16:05 merged', point('16:05', '2017-09-04'), 'merged'],
	['2017-09-04T16:05 merged', point('16:05', '2017-09-04'), 'merged'],
	['2017-09-04T07:05Z merged', point('07:05', '2017-09-04', 'Z'), 'merged'],
	['2017-09-04T16:05+09:00 merged', point('16:05', '2017-09-04', '+09:00'), 'merged'],
	['2017-09-04 merged', day('2017-09-04'), 'merged'],
	['2024-02-29 merged', day('2024-02-29'), 'merged'],
	['~16:05 merged', point('16:05', undefined, undefined, true), 'merged'],
	['\\~16:05 merged', point('16:05', undefined, undefined, true), 'merged'],
	['~2017-09-04 merged', day('2017-09-04', true), 'merged'],
	['16:05..16:25 merged', '16:05..16:25', 'merged'],
	['2017-09-04 23:50..2017-09-05 00:10: merged', '2017-09-04 23:50..2017-09-05 00:10', 'merged'],
	['2017-09-04..2017-09-06 merged', '2017-09-04..2017-09-06', 'merged'],
	['2017-09-04T07:05Z..2017-09-04T07:15Z merged', '2017-09-04T07:05Z..2017-09-04T07:15Z', 'merged'],
	['+10m merged', after(600), 'merged'],
	['\\+10m merged', after(600), 'merged'],
	['+10m..20m merged', after(600, 1200), 'merged'],
	['+1h30m..2h merged', after(5400, 7200), 'merged'],
	['+2d merged', after(172_800), 'merged'],
	['+45s merged', after(45, 45, 1), 'merged'],
	['+1d2h3m4s merged', after(93_784, 93_784, 1), 'merged'],
	['later merged', { kind: 'later' }, 'merged'],
	['이후 병합', { kind: 'later' }, '병합'],
	['unknown: merged', { kind: 'unknown' }, 'merged'],
	['모름 - 병합', { kind: 'unknown' }, '병합'],
];

test.each(ACCEPTED)('%s', (text, expected, rest) => {
	const read = parseWhen(text);
	if (!read?.ok) throw new Error(`refused: ${said(read?.fault.message ?? '', 'en')}`);
	if (typeof expected === 'string') expect(writeWhen(read.when)).toBe(expected);
	else expect(read.when).toEqual(expected);
	expect(text.slice(read.length)).toBe(rest);
});

const FIXED: readonly [string, string][] = [
	['16시 5분 병합', '16:05 병합'],
	['16시5분 병합', '16:05 병합'],
	['16시 5분 30초 병합', '16:05:30 병합'],
	['오후 4시 5분 병합', '16:05 병합'],
	['오후 4시 5분에 병합', '16:05 병합'],
	['오후 4:05 병합', '16:05 병합'],
	['오후 4시 반 병합', '16:30 병합'],
	['새벽 2시 10분 병합', '02:10 병합'],
	['밤 11시 20분 병합', '23:20 병합'],
	['낮 12시 30분 병합', '12:30 병합'],
	['정오 병합', '12:00 병합'],
	['오후 4시 5분쯤 병합', '~16:05 병합'],
	['약 16:05 병합', '~16:05 병합'],
	['16:05경 병합', '~16:05 병합'],
	['about 16:05 merged', '~16:05 merged'],
	['~ 16:05 merged', '~16:05 merged'],
	['0:05 merged', '00:05 merged'],
	['4:19 PM merged', '16:19 merged'],
	['04:19pm merged', '16:19 merged'],
	['4:19 a.m. merged', '04:19 merged'],
	['12:30pm merged', '12:30 merged'],
	['12:30am merged', '00:30 merged'],
	['**16:05** merged', '16:05 merged'],
	['**16:05:** merged', '16:05: merged'],
	['__16:05__ merged', '16:05 merged'],
	['*16:05* – merged', '16:05 – merged'],
	['**16:05 rollback** done', '16:05 **rollback** done'],
	['**오후 4시 5분** 병합', '16:05 병합'],
	['`16:05` merged', '16:05 merged'],
	['`10~20분 뒤` 병합', '+10m..20m 병합'],
	['[16:05] merged', '16:05 merged'],
	['(16:05) merged', '16:05 merged'],
	['~~16:05~~ merged', '16:05 merged'],
	['１６：０５ 병합', '16:05 병합'],
	['16：05 병합', '16:05 병합'],
	['16:05에 병합', '16:05 병합'],
	['16:05, merged', '16:05 merged'],
	['16:05. merged', '16:05 merged'],
	['16:05 : merged', '16:05: merged'],
	['16:05 :, merged', '16:05: merged'],
	['16:05 ,, merged', '16:05 merged'],
	['16:05 -: merged', '16:05 - merged'],
	['16:05- merged', '16:05 - merged'],
	['16:05 -- merged', '16:05 - merged'],
	['16:05 .. 16:25 merged', '16:05..16:25 merged'],
	['2017. 9. 4. 16:05 병합', '2017-09-04 16:05 병합'],
	['2017.09.04 16:05 병합', '2017-09-04 16:05 병합'],
	['2017/9/4 16:05 merged', '2017-09-04 16:05 merged'],
	['2017-9-4 16:05 merged', '2017-09-04 16:05 merged'],
	['2017년 9월 4일 오후 4시 5분 병합', '2017-09-04 16:05 병합'],
	['2017-09-04 (월) 16:05 병합', '2017-09-04 16:05 병합'],
	['Sep 4, 2017 16:05 merged', '2017-09-04 16:05 merged'],
	['4 September 2017 4:05 PM merged', '2017-09-04 16:05 merged'],
	['2017-09-04 21:45 UTC merged', '2017-09-04T21:45Z merged'],
	['2017-09-04 21:45+09:00 merged', '2017-09-04T21:45+09:00 merged'],
	['2017-09-04T16:05 KST merged', '2017-09-04T16:05+09:00 merged'],
	['10~20분 뒤 병합', '+10m..20m 병합'],
	['10~20분쯤 뒤 병합', '+10m..20m 병합'],
	['10분 후 병합', '+10m 병합'],
	['1시간 30분 뒤 병합', '+1h30m 병합'],
	['1~2시간 뒤 병합', '+1h..2h 병합'],
	['10 minutes later merged', '+10m merged'],
	['10-20 min later merged', '+10m..20m merged'],
	['+ 10m merged', '+10m merged'],
	['+ 10m..20m merged', '+10m..20m merged'],
	['+10 min merged', '+10m merged'],
	['+1h 30m merged', '+1h30m merged'],
	['+10..20m merged', '+10m..20m merged'],
	['+10m..+20m merged', '+10m..20m merged'],
];

test.each(FIXED)('%s is rewritten', (text, repaired) => {
	const read = parseWhen(text);
	if (!read || read.ok) throw new Error('not refused');
	const { check, start, end, replacement } = read.fault;
	expect(check).toBe('time-spelling');
	expect(text.slice(0, start) + replacement + text.slice(end)).toBe(repaired);
	expect(parseWhen(repaired)?.ok).toBe(true);
});
