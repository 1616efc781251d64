import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOST_TOGETHER_SCRIPT, mostTogether } from '#search/query/nearness';

test.each([
	[[], 0],
	[[[4]], 1],
	[[[1, 2, 3], []], 1],
	[[[1], [9]], 1],
	[[[1, 9], [2]], 2],
	[[[1, 2, 3, 4], [5]], 2],
	[[[1, 20], [22], [24, 40]], 3],
])('of %j at most %i stand next to each other', (places, most) => {
	expect(mostTogether(places)).toBe(most);
});

test('the worker gets the same function', () => {
	const inWorker = new Function(`${MOST_TOGETHER_SCRIPT}; return mostTogether;`)() as typeof mostTogether;
	const places = fc.array(fc.nat({ max: 60 }), { maxLength: 12 });
	fc.assert(
		fc.property(fc.array(places, { maxLength: 4 }), (unsorted) => {
			const sorted = unsorted.map((each) => each.toSorted((one, other) => one - other));
			expect(inWorker(sorted)).toBe(mostTogether(sorted));
		}),
	);
});
