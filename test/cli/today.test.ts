import { expect, test } from 'vitest';
import { resolveToday } from '#build/today';
import { idDate, isIncidentDate } from '#cli/new-id';
import { isRealDay } from '#domain/time/calendar';

test.each(['2026-02-28', '2024-02-29', '2026-12-31'])('%s is a day', (text) =>
	expect(isRealDay(text)).toBe(true),
);

test.each([
	'2026-02-29',
	'2026-13-01',
	'2026-00-10',
	'2026-1-1',
	'26-01-01',
	'2026-01-01T00:00',
	'',
	'today',
])('%s is none', (text) => expect(isRealDay(text)).toBe(false));

test('today is the day asked for, else the day it is where the team works', () => {
	expect(resolveToday('2026-11-22', 'Asia/Seoul')).toBe('2026-11-22');
	expect(resolveToday(undefined, 'Pacific/Kiritimati')).toMatch(/^\d{4}-\d{2}-\d{2}$/);
	expect(resolveToday(undefined, 'Pacific/Kiritimati') > resolveToday(undefined, 'Pacific/Niue')).toBe(true);
	expect(() => resolveToday('2026-02-30', 'UTC')).toThrow('unreal-day');
});

test.each([
	['2026-03-14', true, '2026-03-14'],
	['~2026-03-14', true, '2026-03'],
	['2026-03', true, '2026-03'],
	['~2026-03', false, '2026-03'],
	['2026-13', false, '2026-13'],
	['~~2026-03-14', false, '~2026-0'],
])('a date of an incident: %s', (text, isOne, inName) => {
	expect(isIncidentDate(text)).toBe(isOne);
	if (isOne) expect(idDate(text)).toBe(inName);
});
