/** How far apart two matches may stand to count as next to each other: a word may have several index words. */
const NEAR = 2;

/** The most matches that stand next to each other. `places` are numbers of index words, in ascending order. */
export function longestRun(places: readonly number[]): number {
	let longest = 0;
	let length = 0;
	let last = Number.NEGATIVE_INFINITY;
	for (const place of places) {
		length = place - last <= NEAR ? length + 1 : 1;
		longest = Math.max(longest, length);
		last = place;
	}
	return longest;
}

/**
 * The same function for the worker of the browser. It is written out, because the
 * text of the one above depends on how this program was compiled.
 */
export const LONGEST_RUN_SCRIPT = `function longestRun(places) {
	let longest = 0;
	let length = 0;
	let last = Number.NEGATIVE_INFINITY;
	for (const place of places) {
		length = place - last <= ${NEAR} ? length + 1 : 1;
		longest = Math.max(longest, length);
		last = place;
	}
	return longest;
}`;
