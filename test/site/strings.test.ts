import { expect, test } from 'vitest';
import { withParticle } from '#site/strings/particle';
import { STRINGS } from '#site/strings/strings';

test('every text of the interface is there in both languages, and Korean is not English', () => {
	const korean = new Map(texts(STRINGS.ko));
	const same = texts(STRINGS.en).filter(([path, text]) => {
		expect(korean.has(path), path).toBe(true);
		return korean.get(path) === text && /[a-z]{3}/i.test(text);
	});
	expect(same.map(([path]) => path)).toEqual([]);
});

test.each([
	['고객', '이/가', '고객이'],
	['동료', '이/가', '동료가'],
	['서울', '으로/로', '서울로'],
	['30~40분', '으로/로', '30~40분으로'],
	['2', '이/가', '2가'],
	['3', '을/를', '3을'],
	['SQL', '을/를', 'SQL을'],
	['Redis', '은/는', 'Redis는'],
	['결제(신규)', '은/는', '결제(신규)는'],
	['%', '이/가', '%가'],
] as const)('%s with %s is %s', (word, particle, expected) => {
	expect(withParticle(word, particle)).toBe(expected);
});

function texts(value: unknown, path = ''): [string, string][] {
	if (typeof value === 'string') return [[path, value]];
	if (typeof value === 'function') return [[path, '()']];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => texts(inner, path ? `${path}.${key}` : key));
}
