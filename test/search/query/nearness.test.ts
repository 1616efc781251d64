import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LONGEST_RUN_SCRIPT, longestRun } from '#search/query/nearness';

test.each([
	[[], 0],
	[[4], 1],
	[[1, 9, 20], 1],
	[[1, 2, 9, 10, 11], 3],
	[[1, 3, 5], 3],
])('in %j at most %i stand next to each other', (places, longest) => {
	expect(longestRun(places)).toBe(longest);
});

test('the worker gets the same function', () => {
	const inWorker = new Function(`${LONGEST_RUN_SCRIPT}; return longestRun;`)() as typeof longestRun;
	const places = fc.array(fc.nat({ max: 60 }), { maxLength: 20 });
	fc.assert(
		fc.property(places, (unsorted) => {
			const sorted = unsorted.toSorted((one, other) => one - other);
			expect(inWorker(sorted)).toBe(longestRun(sorted));
		}),
	);
});
