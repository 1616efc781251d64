import fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '#search/query/edit-distance';

test.each([
	['certificate', 'certifcate', 1],
	['certificate', 'certificaet', 1],
	['abc', 'abc', 0],
	['', 'ab', 2],
	['kitten', 'sitting', 3],
])('%s and %s differ by %i', (a, b, distance) => {
	expect(editDistance(a, b, 3)).toBe(distance);
	expect(editDistance(a, b, 0)).toBe(distance === 0 ? 0 : 1);
});

test('a distance is the same both ways, and never above one more than the most', () => {
	const word = fc.string({ unit: fc.constantFrom('a', 'b', 'ㅏ'), maxLength: 8 });
	fc.assert(
		fc.property(word, word, fc.nat({ max: 4 }), (a, b, most) => {
			expect(editDistance(a, b, most)).toBe(editDistance(b, a, most));
			expect(editDistance(a, b, most)).toBeLessThanOrEqual(most + 1);
		}),
	);
});
