import { expect, test } from 'vitest';
import { STRINGS } from '#locales/site';

test('every text of the interface is there in both languages, and Korean is not English', () => {
	const korean = new Map(texts(STRINGS.ko));
	const same = texts(STRINGS.en).filter(([path, text]) => {
		expect(korean.has(path), path).toBe(true);
		return korean.get(path) === text && /[a-z]{3}/i.test(text);
	});
	expect(same.map(([path]) => path)).toEqual([]);
});

function texts(value: unknown, path = ''): [string, string][] {
	if (typeof value === 'string') return [[path, value]];
	if (typeof value === 'function') return [[path, '()']];
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, inner]) => texts(inner, path ? `${path}.${key}` : key));
}
