/** With a quarter more, which stays on one page, no page holds more than 62. */
const ROWS = 50;

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
}

/** Cuts a list into pages. A list that a page holds but for a quarter stays whole. */
export function listPages<Item>(
	items: readonly Item[],
	{ home, path, rows = ROWS }: ListPlace,
): ListPage<Item>[] {
	const count = items.length <= rows * 1.25 ? 1 : Math.ceil(items.length / rows);
	const size = count === 1 ? items.length : rows;
	const addresses = Array.from({ length: count }, (_, at) => (at === 0 ? home : `${home}${path}${at + 1}/`));
	return addresses.map((_, at) => ({
		shown: items.slice(at * size, (at + 1) * size),
		number: at + 1,
		addresses,
	}));
}

/** All that is shown of a list that has no further page. */
export function onlyPage<Item>(shown: readonly Item[], home: string): ListPage<Item> {
	return { shown, number: 1, addresses: [home] };
}

/** The first page alone. */
export function firstPage<Item>(items: readonly Item[], place: ListPlace): ListPage<Item> {
	return listPages(items, place)[0] ?? onlyPage(items, place.home);
}
