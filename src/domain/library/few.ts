/** How many of a list are kept that would otherwise grow with the whole knowledge base. */
const MOST_KEPT = 3;

/** The first of a list that may be long, and how many it has. */
export interface Few<Item> {
	readonly total: number;
	readonly shown: readonly Item[];
}

/** Keeps the first few; only for them is it worked out what is to be shown. */
export function fewOf<Item, Shown>(items: readonly Item[], show: (item: Item) => Shown): Few<Shown> {
	return { total: items.length, shown: items.slice(0, MOST_KEPT).map(show) };
}
