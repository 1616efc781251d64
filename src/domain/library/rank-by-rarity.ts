/** How much a service or a category that a text names counts beside a word: as among similar postmortems. */
export const NAMED_WORTH = { service: 2.5, category: 3 } as const;
/** Two incidents that share one word are not alike. */
export const LEAST_SHARED = 2;

/** One thing that a text says, and who shares it. */
export interface AskedThing<Holder> {
	/** As the text says it. */
	readonly text: string;
	/** How well each holder fits it: 1 for a word that is the same. */
	readonly holders: ReadonlyMap<Holder, number>;
}

/** Who shares how much of a text. */
export interface RankedHolder<Holder> {
	readonly holder: Holder;
	/** The sum of how rare the shared things are; no unit. */
	readonly score: number;
	/** What is shared, the most telling first. */
	readonly shared: readonly string[];
}

/**
 * Who shares the most telling of what a text says: the rarer a thing, the more it counts, and what all have counts
 * nearly nothing (the inverse document frequency of BM25: Robertson & Zaragoza 2009, section 3.1).
 * @param total how many there are, those that share nothing among them.
 * @param least with fewer things in common two are not alike; of a text that says less, all it says.
 */
export function rankByRarity<Holder>(
	asked: readonly AskedThing<Holder>[],
	total: number,
	least = 1,
): RankedHolder<Holder>[] {
	const known = asked.filter(({ holders }) => holders.size > 0);
	const shares = new Map<Holder, { readonly text: string; readonly worth: number }[]>();
	for (const { text, holders } of known) {
		const rarity = Math.log(1 + (total - holders.size + 0.5) / (holders.size + 0.5));
		for (const [holder, fit] of holders) {
			const shared = shares.get(holder) ?? [];
			shared.push({ text, worth: fit * rarity });
			shares.set(holder, shared);
		}
	}
	return [...shares]
		.filter(([, shared]) => shared.length >= Math.min(least, known.length))
		.map(([holder, shared]) => ({
			holder,
			score: shared.reduce((sum, { worth }) => sum + worth, 0),
			shared: shared.toSorted((one, other) => other.worth - one.worth).map(({ text }) => text),
		}))
		.toSorted((one, other) => other.score - one.score);
}
