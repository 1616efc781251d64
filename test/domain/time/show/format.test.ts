import { expect, test } from 'vitest';
import { parseWhen } from '#domain/time/read/when';
import { formatClaim, formatDuration } from '#domain/time/show/format-duration';
import { formatInstant, formatWhen } from '#domain/time/show/format-instant';
import { formatMetric, metricRemark } from '#domain/time/show/format-metric';
import { formatZone } from '#domain/time/show/format-zone';
import { metricsOf, SEED } from '#test/domain/time/timelines';

const MIN = 60;
const HOUR = 3600;
const DAY = 86_400;

test.each([
	[38 * MIN, 48 * MIN, {}, '38–48 min', '38~48분'],
	[347 * MIN, 357 * MIN, {}, '5 h 47–57 min', '5시간 47~57분'],
	[317 * MIN, 317 * MIN, {}, '5 h 17 min', '5시간 17분'],
	[23 * MIN, null, {}, '≥ 23 min', '23분 이상'],
	[0, 0, {}, '0 min', '0분'],
	[4.8 * HOUR, 7.2 * HOUR, { approximate: true }, 'about 6 h', '약 6시간'],
	[HOUR, 2 * HOUR, {}, '1–2 h', '1~2시간'],
	[56 * MIN, 67 * MIN, {}, '56 min – 1 h 7 min', '56분~1시간 7분'],
	[-5 * MIN, -5 * MIN, {}, '−5 min', '−5분'],
	[-5 * MIN, 10 * MIN, {}, '−5 to 10 min', '−5~10분'],
	[18 * DAY + 7 * HOUR, 18 * DAY + 7 * HOUR, {}, '18 d 7 h', '18일 7시간'],
	[2 * DAY, 5 * DAY, { precisionSeconds: DAY }, '2–5 d', '2~5일'],
	[90, 90, { precisionSeconds: 1 }, '1 min 30 s', '1분 30초'],
	[30, 50, { precisionSeconds: 1 }, '30–50 s', '30~50초'],
	[100, 200, {}, '1–4 min', '1~4분'],
] as const)('%s to %s seconds', (leastSeconds, mostSeconds, format, en, ko) => {
	expect(formatDuration({ leastSeconds, mostSeconds }, 'en', format)).toBe(en);
	expect(formatDuration({ leastSeconds, mostSeconds }, 'ko', format)).toBe(ko);
});

test('a claim is shown as it was made', () => {
	expect(formatClaim({ text: '~6h', leastSeconds: 4.8 * HOUR, mostSeconds: 7.2 * HOUR }, 'ko')).toBe(
		'약 6시간',
	);
	expect(formatClaim({ text: '30m..40m', leastSeconds: 30 * MIN, mostSeconds: 40 * MIN }, 'en')).toBe(
		'30–40 min',
	);
});

test('a metric that is not known says why', () => {
	const { metrics } = metricsOf(SEED);
	expect(formatMetric(metrics.exposure, 'ko')).toBe('38~48분');
	expect(formatMetric(metrics.resolve, 'en')).toBe('unknown');
	expect(metricRemark('resolve', metrics.resolve, 'en')).toBe(
		'The timeline does not say when “Resolved” was.',
	);
	expect(metricRemark('resolve', metrics.resolve, 'ko')).toBe('타임라인에서 ‘종결’ 시점을 알 수 없습니다.');
	const early = metricsOf(['10:00 noticed:alert', '10:30 started']).metrics.detect;
	expect(metricRemark('detect', early, 'en')).toBe('Noticed before any harm.');
});

const AT = Date.parse('2017-09-04T16:15+09:00') / 1000;

test.each([
	[AT, AT, 60, '4 September 2017, 16:15', '2017년 9월 4일 16:15'],
	[AT, AT + 600, 60, '4 September 2017, 16:15–16:25', '2017년 9월 4일 16:15~16:25'],
	[
		AT,
		AT + DAY,
		60,
		'4 September 2017, 16:15 – 5 September 2017, 16:15',
		'2017년 9월 4일 16:15 ~ 2017년 9월 5일 16:15',
	],
	[AT, null, 60, 'after 4 September 2017, 16:15', '2017년 9월 4일 16:15 이후'],
	[null, AT, 60, 'before 4 September 2017, 16:15', '2017년 9월 4일 16:15 이전'],
	[null, null, 60, 'time unknown', '시각 모름'],
	[AT - 16.25 * HOUR, AT + 7.75 * HOUR, DAY, '4 September 2017', '2017년 9월 4일'],
	[AT + 0.125, AT + 0.125, 0.001, '4 September 2017, 16:15:00.125', '2017년 9월 4일 16:15:00.125'],
] as const)('instants %s to %s', (earliest, latest, precisionSeconds, en, ko) => {
	const timezone = 'Asia/Seoul';
	expect(formatInstant({ earliest, latest }, { language: 'en', timezone, precisionSeconds })).toBe(en);
	expect(formatInstant({ earliest, latest }, { language: 'ko', timezone, precisionSeconds })).toBe(ko);
});

test.each([
	['16:05', '16:05', '16:05'],
	['~16:05', 'about 16:05', '16:05쯤'],
	['16:05..16:25', 'between 16:05 and 16:25', '16:05~16:25 사이'],
	['+10m..20m', '10–20 min later', '10~20분 뒤'],
	['later', 'later', '이후'],
	['unknown', 'time unknown', '시각 모름'],
	['2017-09-04T16:05+09:00', '4 September 2017, 16:05 (UTC+09:00)', '2017년 9월 4일 16:05 (UTC+09:00)'],
])('%s in words', (text, en, ko) => {
	const read = parseWhen(text);
	if (!read?.ok) throw new Error('refused');
	expect([formatWhen(read.when, 'en'), formatWhen(read.when, 'ko')]).toEqual([en, ko]);
});

test.each([
	['UTC', ['2021-12-07T00:00Z'], 'UTC', 'UTC'],
	['Asia/Seoul', ['2017-09-04T07:00Z'], 'Korean Standard Time (UTC+9)', '한국 표준시(UTC+9)'],
	['America/Los_Angeles', ['2021-12-07T15:00Z'], 'Pacific Standard Time (UTC−8)', '미 태평양 표준시(UTC−8)'],
	['Asia/Kolkata', ['2021-12-07T15:00Z'], 'India Standard Time (UTC+5:30)', '인도 표준시(UTC+5:30)'],
	[
		'Europe/Paris',
		['2026-07-02T10:00Z'],
		'Central European Summer Time (UTC+2)',
		'중부유럽 하계 표준시(UTC+2)',
	],
	['Europe/Paris', ['2026-01-02T10:00Z'], 'Central European Standard Time (UTC+1)', '중부유럽 표준시(UTC+1)'],
	[
		'Europe/Helsinki',
		['2026-07-02T10:00Z'],
		'Eastern European Summer Time (UTC+3)',
		'동유럽 하계 표준시(UTC+3)',
	],
	['Europe/Athens', ['2026-01-02T10:00Z'], 'Eastern European Standard Time (UTC+2)', '동유럽 표준시(UTC+2)'],
	[
		'Australia/Sydney',
		['2026-01-02T10:00Z'],
		'Australian Eastern Daylight Time (UTC+11)',
		'호주 동부 하계 표준시(UTC+11)',
	],
	[
		'Europe/London',
		['2026-10-24T10:00Z', '2026-10-26T10:00Z'],
		'British Summer Time (UTC+1), Greenwich Mean Time (UTC)',
		'영국 하계 표준시(UTC+1), 그리니치 표준시(UTC)',
	],
	['Etc/GMT+3', ['2021-12-07T15:00Z'], 'UTC−3', 'UTC−3'],
	[
		'America/Los_Angeles',
		['2021-11-07T08:00Z', '2021-11-07T08:30Z', '2021-11-07T10:00Z'],
		'Pacific Daylight Time (UTC−7), Pacific Standard Time (UTC−8)',
		'미 태평양 하계 표준시(UTC−7), 미 태평양 표준시(UTC−8)',
	],
] as const)('clocks of %s at %s', (timezone, times, en, ko) => {
	const instants = times.map((time) => Date.parse(time) / 1000);
	expect(formatZone(timezone, instants, 'en')).toBe(en);
	expect(formatZone(timezone, instants, 'ko')).toBe(ko);
});

test.each([
	[
		'mitigate',
		false,
		'Healed 4 h 40 min before anyone noticed.',
		'누군가 알아차리기 4시간 40분 전에 피해가 멈췄습니다.',
	],
	[
		'inform',
		true,
		'Told 4 h 40 min before a customer noticed.',
		'고객이 알아차리기 4시간 40분 전에 안내했습니다.',
	],
	[
		'inform',
		false,
		'Told 4 h 40 min before anyone noticed.',
		'누군가 알아차리기 4시간 40분 전에 안내했습니다.',
	],
	[
		'acknowledge',
		false,
		'Acknowledged 4 h 40 min before the first signal from outside the team.',
		'팀 밖에서 신호가 오기 4시간 40분 전에 접수했습니다.',
	],
	[
		'escalate',
		false,
		'Shared 4 h 40 min before the first signal from outside the team.',
		'팀 밖에서 신호가 오기 4시간 40분 전에 공유했습니다.',
	],
] as const)('%s that came first is said in words', (id, isByCustomer, en, ko) => {
	const value = {
		state: 'known',
		leastSeconds: -16_800,
		mostSeconds: -16_800,
		precisionSeconds: 60,
	} as const;
	expect(metricRemark(id, value, 'en', { isByCustomer })).toBe(en);
	expect(metricRemark(id, value, 'ko', { isByCustomer })).toBe(ko);
	expect(metricRemark(id, { ...value, mostSeconds: 60 }, 'en')).toBeUndefined();
});
