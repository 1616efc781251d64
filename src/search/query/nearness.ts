/**
 * How far apart two matches may stand to count as next to each other: a word may have several index words, and a
 * particle of its own may stand between.
 */
const NEAR = 3;

/**
 * The most different keys that stand next to each other; what repeats one of them counts once.
 * @param placesOf for each key the numbers of the index words that match it, in ascending order.
 */
export function mostTogether(placesOf: readonly (readonly number[])[]): number {
	const matches = placesOf.flatMap((places, key) => places.map((place) => ({ place, key })));
	matches.sort((a, b) => a.place - b.place);
	let most = 0;
	let last = Number.NEGATIVE_INFINITY;
	let keys = new Set<number>();
	for (const { place, key } of matches) {
		if (place - last > NEAR) keys = new Set();
		keys.add(key);
		most = Math.max(most, keys.size);
		last = place;
	}
	return most;
}

/**
 * The same function for the worker of the browser. It is written out, because the
 * text of the one above depends on how this program was compiled.
 */
export const MOST_TOGETHER_SCRIPT = `function mostTogether(placesOf) {
	const matches = placesOf.flatMap((places, key) => places.map((place) => ({ place, key })));
	matches.sort((a, b) => a.place - b.place);
	let most = 0;
	let last = Number.NEGATIVE_INFINITY;
	let keys = new Set();
	for (const { place, key } of matches) {
		if (place - last > ${NEAR}) keys = new Set();
		keys.add(key);
		most = Math.max(most, keys.size);
		last = place;
	}
	return most;
}`;
