/** A page of this many rows weighs about 100 KB. */
const ROWS = 100;

/** One page of a long list, and where its neighbours are. */
export interface ListPage<Item> {
	readonly shown: readonly Item[];
	/** From 1. */
	readonly number: number;
	/** The addresses of all pages of the list, in order. */
	readonly addresses: readonly string[];
}

/** The first page stands at `home`, the second at `home` + `path` + `2/`. */
export interface ListPlace {
	readonly home: string;
	readonly path: string;
	readonly rows?: number;
	/** So many stand on the first page at least. */
	readonly onFirst?: number;
}

/** Cuts a list into pages. A list that a page holds but for a quarter stays whole. */
export function listPages<Item>(
	items: readonly Item[],
	{ home, path, rows = ROWS, onFirst = 0 }: ListPlace,
): ListPage<Item>[] {
	const first = items.length <= rows * 1.25 ? items.length : Math.min(items.length, Math.max(onFirst, rows));
	const count = 1 + Math.ceil((items.length - first) / rows);
	const addresses = Array.from({ length: count }, (_, at) => (at === 0 ? home : `${home}${path}${at + 1}/`));
	return addresses.map((_, at) => ({
		shown: items.slice(at === 0 ? 0 : first + (at - 1) * rows, first + at * rows),
		number: at + 1,
		addresses,
	}));
}

/** The first page alone. */
export function firstPage<Item>(items: readonly Item[], place: ListPlace): ListPage<Item> {
	return listPages(items, place)[0] ?? { shown: items, number: 1, addresses: [place.home] };
}
