import { expect, test } from 'vitest';
import { parseHeadingDay } from '#domain/time/read/named-day';
import { parseItemWhen } from '#domain/time/read/when';
import { said } from '#locales/said';

const NEAR = { date: '2026-03-14', isDay: true };

/** A Saturday: what the fault proposes where one reading is certain, `?` where there are several. */
function reading(text: string): string | undefined {
	const read = parseItemWhen(text, NEAR);
	if (read === undefined) return undefined;
	return read.ok ? `read ${text.slice(0, read.length).trim()}` : (read.fault.replacement ?? '?');
}

test.each([
	['At 16:40 the alert fired', '16:40'],
	['at 16:40: the alert fired', '16:40'],
	['16h40 the alert fired', '16:40'],
	['16h40m the alert fired', '16:40'],
	['16.40 The alert fired', '16:40'],
	['1640: the alert fired', '16:40'],
	['1640 - the alert fired', '16:40'],
	['1640 The alert fired', '16:40'],
	['1640h the alert fired', '16:40'],
	['Sat 16:40 the alert fired', '16:40'],
	['Saturday, 16:40 the alert fired', '16:40'],
	['토요일 16:40 경보가 울렸다', '16:40'],
	['[16:40] the alert fired', '16:40'],
	['4:40 PM the alert fired', '16:40'],
	['around 16:40 the alert fired', '~16:40'],
	['16시 40분쯤 경보가 울렸다', '~16:40'],
	['오후 4시 40분 경보가 울렸다', '16:40'],
	['about ten minutes later the alert fired', '+~10m'],
	['ten minutes later the alert fired', '+10m'],
	['열 분 뒤 경보가 울렸다', '+10m'],
	['13/04/2026 16:40 the alert fired', '2026-04-13 16:40'],
	['16.40 Uhr The alert fired', '16:40'],
	['16 h 40 the alert fired', '16:40'],
	['roughly 16:40 the alert fired', '~16:40'],
	['거의 16:40 경보가 울렸다', '~16:40'],
	['12 noon: the alert fired', '12:00'],
	['“16:40” the alert fired', '16:40'],
	['「16:40」 경보가 울렸다', '16:40'],
	['• 16:40 the alert fired', '16:40'],
	['🔴 16:40 the alert fired', '16:40 🔴'],
	[':bell: at 16:40 the alert fired', '16:40 :bell:'],
	['t=16:40 the alert fired', '16:40'],
	['16:40 approx. the alert fired', '~16:40'],
	['16:40 · the alert fired', ''],
])('%s has one reading', (text, expected) => {
	const found = reading(text);
	// What is rough has no spelling behind `+`.
	if (expected === '+~10m') expect(['?', '+8m..12m', '~+10m']).toContain(found);
	else expect(found).toBe(expected);
});

test.each([
	'Mon 16:40 the alert fired',
	'03/04/2026 16:40 the alert fired',
	'between 16:35 and 16:40 the alert fired',
	'by 16:40 the alert had fired',
	'half past four the alert fired',
	'four o’clock the alert fired',
	'네 시쯤 경보가 울렸다',
	'4:40 the alert fired',
	'shortly after the alert fired',
	'잠시 후 경보가 울렸다',
	'Day 2, 16:40 the alert fired',
	'KST 16:40 the alert fired',
	'1640Z the alert fired',
	'16:40 Asia/Seoul the alert fired',
	'16:40 (local) the alert fired',
	'16:40 현지 시각 경보가 울렸다',
	'→ 16:40 the alert fired',
	'16h The alert fired',
	'16;40 the alert fired',
	'16: 40 the alert fired',
	'016:40 the alert fired',
	'16_40 the alert fired',
	'1O:40 the alert fired',
	'16:?? the alert fired',
	'?: the alert fired',
	'TBD the alert fired',
	'시각 미상: 경보가 울렸다',
	'1773470400 the alert fired',
	'2026-03 the alert fired',
	'early March the alert fired',
	'EOD the alert fired',
	'퇴근 무렵 경보가 울렸다',
	'T0 the alert fired',
	'16:40, 16:45 the alert fired',
	'16:40, next day: the alert fired',
	'16:40 Tue the alert fired',
	'16:40 +1d the alert fired',
	'16:40 직후 경보가 울렸다',
	'16:40 (?) the alert fired',
	'16:40 ±5m the alert fired',
	'16:40 ~ the alert fired',
	'10:40 in the evening the alert fired',
	'16:40 (±10 min) the alert fired',
	'~~16:40~~ 16:45 the alert fired',
	'just before noon the alert fired',
	'moments later the alert fired',
	'두어 시간 뒤 경보가 울렸다',
	'5분여 뒤 경보가 울렸다',
	'H+2 the alert fired',
	'D-day 16:40 the alert fired',
	'16-40-30 the alert fired',
	// A number, or a time: the item has none otherwise.
	'1640 users were affected',
	'16.40 the alert fired',
])('%s has several, and is asked for', (text) => {
	expect(reading(text)).toBe('?');
});

test.each([
	'16 servers were lost',
	'Sat down with the vendor',
	'At last the alert fired',
	'Between the two data centres',
	'5 Whys',
	'10.4.1 was released',
	'하루 만에 고쳤다',
	'10h of downtime',
	'3:2 was the split',
	'lunch menus were wrong',
	'March Networks cameras were lost',
])('%s begins with no time', (text) => {
	expect(reading(text)).toBeUndefined();
});

test.each([
	['2026-03-05', '2026-03-05', false],
	['2026-03-05 – second outage', '2026-03-05', false],
	['March 5, 2026 – second outage', '2026-03-05', true],
	['5 March 2026', '2026-03-05', true],
	['Thursday, March 5th, 2026', '2026-03-05', true],
	['March 15', '2026-03-15', true],
	['5 March', '2026-03-05', true],
	['3월 5일', '2026-03-05', true],
	['3월 5일(목)', '2026-03-05', true],
	['2026. 3. 5.', '2026-03-05', true],
	['2026년 3월 5일', '2026-03-05', true],
	['2026/03/05', '2026-03-05', true],
	['📅 2026-03-05', '2026-03-05', true],
])('a heading “%s” sets the day', (heading, date, isFault) => {
	const day = parseHeadingDay(heading, NEAR);
	expect(day?.date).toBe(date);
	expect(day?.fault !== undefined).toBe(isFault);
	if (isFault) expect(day?.fault?.replacement).toBe(date);
});

test.each([
	'03/04/2026',
	'Detection',
	'Phase 2',
	'The second outage',
	'May have been earlier',
	'3 servers',
	'장애 감지',
])('a heading “%s” sets none', (heading) => {
	expect(parseHeadingDay(heading, NEAR)?.date).toBeUndefined();
});

test.each([
	['16:40 or so the alert fired', '~16:40'],
	['16:40 (approx.) the alert fired', '~16:40'],
	['16:40 (추정) 경보가 울렸다', '~16:40'],
	['16:40 전후로 경보가 울렸다', '~16:40'],
	['16:40 (3월 15일) 경보가 울렸다', '2026-03-15 16:40'],
	['16:40 (Mar 15) the alert fired', '2026-03-15 16:40'],
	['16:40 on March 15 the alert fired', '2026-03-15 16:40'],
	['16:40 2026-03-15: the alert fired', '2026-03-15 16:40'],
	['16:40 or later the alert fired', '?'],
	['16:40 at the latest the alert fired', '?'],
	['16:40까지 경보가 울렸다', '?'],
	['16:40 이후 정상이다', '?'],
	['16:40 이후에도 경보가 울렸다', '?'],
	['03-15 16:40 경보가 울렸다', '2026-03-15 16:40'],
	['03.04 16:40 the alert fired', '?'],
	['16:40 or 16:45 the alert fired', '?'],
	['16:40 / 16:45 the alert fired', '?'],
	['16:40 (next day) the alert fired', '?'],
	['16:40 (다음 날) 경보가 울렸다', '?'],
	['16:40 (+1) the alert fired', '?'],
	['16:40 (3/15) the alert fired', '2026-03-15 16:40'],
])('%s says more than the clock', (text, expected) => {
	expect(reading(text)).toBe(expected);
});

test.each([
	'16:40 and then the alert fired',
	'16:40 (two alerts) fired',
	'16:40 (당일) 경보가 울렸다',
	'16:40 전후 지표를 비교했다',
	'16:40 이전 배포를 되돌렸다',
	'16:40 추정 원인을 공유했다',
	'16:40 다음 날 배포를 미뤘다',
	'16:40 2026-03-13 snapshot restored',
	'16:40 March release rolled back',
	'16:40 or-pool was drained',
	'16:40 estimated impact: 30 users',
	'16:40 roughly half of the pods were lost',
	'16:40 approximate counts were shown',
	'16:40 local cache cleared',
	'16:40 Monday’s build rolled back',
	'16:40 +20 % of load',
])('%s is a clock and prose', (text) => {
	expect(reading(text)).toBe('read 16:40');
});

test('a half of the day that the clock says too may belong to the prose: the time is the same', () => {
	expect(reading('10:40 오전 점검을 알렸다')).toBe('read 10:40');
	expect(reading('16:40 오전 점검을 알렸다')).toBe('?');
});

test.each([
	['KST 16:40 x', '16:40+09:00'],
	['PST 16:40 x', '16:40-08:00'],
	['CET 16:40 x', '16:40+01:00'],
	['(UTC) 16:40 x', '16:40Z'],
])('%j is shown the usual offset of its own zone', (line, expected) => {
	const read = parseItemWhen(line, NEAR);
	expect(read && !read.ok ? said(read.fault.fix, 'en') : '').toContain(expected);
});
