import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkIdForm } from '#domain/parse/id-form';
import { slugOf } from '#domain/text/slug';

test.each([
	['Checkout outage', 'checkout-outage'],
	['  DB #1: fail-over (again)!  ', 'db-1-fail-over-again'],
	['결제가 30분 동안 멈췄다', '결제가-30분-동안-멈췄다'],
	['결제'.normalize('NFD'), '결제'],
	['Ärger im Café', 'ärger-im-café'],
	['🔥', ''],
])('%s becomes %s', (title, slug) => expect(slugOf(title)).toBe(slug));

test('cuts between words, and a single word where it must', () => {
	expect(slugOf('word '.repeat(40))).toBe(Array(12).fill('word').join('-'));
	expect(slugOf('a'.repeat(100))).toHaveLength(60);
});

test('whatever the title, the name is one that the checks accept', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), (title) => {
			expect(checkIdForm(`2026-03-14-${slugOf(title) || 'incident'}`)).toEqual([]);
		}),
	);
});
