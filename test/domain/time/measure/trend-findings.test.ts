import { expect, test } from 'vitest';
import { chanceOfAtLeast, isDifferent, isMoreThan } from '#domain/time/measure/carried';
import { amountFinding, termFinding } from '#domain/time/measure/trend-findings';

const times = (count: number, ...terms: string[]) => Array.from({ length: count }, () => terms);
const years = (...counts: number[]) =>
	counts.map((incidents, index) => ({ id: String(2011 + index), incidents }));

test('the chance of at least so many', () => {
	expect(chanceOfAtLeast(0, 4, 0.2)).toBe(1);
	expect(chanceOfAtLeast(3, 4, 0.2)).toBeCloseTo(0.0272, 6);
	expect(chanceOfAtLeast(5, 4, 0.2)).toBe(0);
	expect(chanceOfAtLeast(1, 4, 0)).toBe(0);
	expect(chanceOfAtLeast(4, 4, 1)).toBe(1);
	expect(chanceOfAtLeast(5_100, 10_000, 0.5)).toBeCloseTo(0.0233, 3);
});

test('2 against 1 carries nothing, nor does 5 against none', () => {
	expect([isDifferent(2, 1), isDifferent(1, 2), isDifferent(5, 0), isDifferent(9, 2)]).toEqual(
		Array(4).fill(false),
	);
	expect([isDifferent(6, 0), isDifferent(2, 10)]).toEqual([true, true]);
	expect(isMoreThan(0.5, 0, 0)).toBe(false);
});

test('a term that gathers among the last is the finding', () => {
	const before = [...times(1, 'configuration'), ...times(24, 'process', 'data')];
	const last = [...times(3, 'configuration'), ['process']];
	expect(termFinding([...before, ...last])).toEqual({
		says: 'recent',
		term: 'configuration',
		now: 3,
		last: 4,
		before: 1,
		earlier: 25,
	});
});

test('the same three of four are none where it was as usual before', () => {
	const before = [...times(12, 'configuration'), ...times(13, 'process')];
	const last = [...times(3, 'configuration'), ['process']];
	expect(termFinding([...before, ...last])).toEqual({ says: 'nothing', of: 29 });
});

test('a term of more than half of all is said, of a half is not', () => {
	const four = [['architecture'], ['architecture', 'data'], ['architecture', 'process'], ['process']];
	expect(termFinding([...four, ...four])).toEqual({ says: 'nothing', of: 8 });
	expect(termFinding([...four, ...four, ...four, ...four, ...four])).toEqual({
		says: 'most',
		term: 'architecture',
		count: 15,
		of: 20,
	});
	const half = Array.from({ length: 10 }, (_, index) => [index % 2 === 0 ? 'process' : 'data']);
	expect(termFinding(half)).toEqual({ says: 'nothing', of: 10 });
});

test('few incidents carry nothing, whatever they have in common', () => {
	expect(termFinding([])).toEqual({ says: 'too-few', of: 0 });
	expect(termFinding(times(4, 'process'))).toEqual({ says: 'too-few', of: 4 });
	expect(termFinding(times(5, 'process'))).toMatchObject({ says: 'most', count: 5, of: 5 });
});

test('a period is said to have more only where that is more than chance', () => {
	expect(amountFinding(years(2, 1, 2, 1, 7))).toEqual({
		says: 'more',
		period: '2015',
		count: 7,
		usual: 1.5,
	});
	expect(amountFinding(years(2, 1, 2, 1, 3))).toEqual({ says: 'nothing', of: 9 });
	expect(amountFinding(years(1, 9, 1, 0, 1))).toEqual({ says: 'peak', period: '2012', count: 9, of: 12 });
	expect(amountFinding(years(1, 9))).toEqual({ says: 'too-few', of: 10 });
	expect(amountFinding([])).toEqual({ says: 'too-few', of: 0 });
});
