/** A stream of numbers that a seed decides, the same on every machine (mulberry32). */
export interface Random {
	/** From 0 up to, but not including, `limit`. */
	below(limit: number): number;
	pick<Value>(values: readonly Value[]): Value;
}

export function seededRandom(seed: number): Random {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
	const below = (limit: number) => Math.floor(next() * limit);
	return { below, pick: (values) => values[below(values.length)] as (typeof values)[number] };
}
