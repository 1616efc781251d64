import { groupByEach } from './group-by-each.ts';

/** Positions in a list, in ascending order. */
export type Positions = Uint32Array<ArrayBuffer>;

export const NONE: Positions = new Uint32Array();

/** Where in a list the items stand that have a key. */
export function indexPositions<Item>(
	items: readonly Item[],
	keysOf: (item: Item) => Iterable<string>,
): Map<string, Positions> {
	const positions = groupByEach(items.keys(), (position) => keysOf(items[position] as Item));
	return new Map([...positions].map(([key, own]) => [key, Uint32Array.from(own)]));
}

/** Each position from `from` on once, in ascending order. */
export function unite(lists: readonly Positions[], from = 0): Positions {
	const [only = NONE, ...others] = lists
		.map((list) => list.subarray(firstFrom(list, from)))
		.filter(({ length }) => length > 0);
	if (others.length === 0) return only;
	const sorted = concatenate([only, ...others]).sort();
	return sorted.filter((position, index) => position !== sorted[index - 1]);
}

function concatenate(lists: readonly Positions[]): Positions {
	const all = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
	let end = 0;
	for (const list of lists) {
		all.set(list, end);
		end += list.length;
	}
	return all;
}

function firstFrom(positions: Positions, from: number): number {
	let low = 0;
	let high = positions.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((positions[middle] ?? 0) >= from) high = middle;
		else low = middle + 1;
	}
	return low;
}
