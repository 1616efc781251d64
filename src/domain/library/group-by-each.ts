/** Items by each of their keys, in the order they come. An item with a key twice is listed once under it. */
export function groupByEach<Item, Key>(
	items: Iterable<Item>,
	keysOf: (item: Item) => Iterable<Key>,
): Map<Key, Item[]> {
	const groups = new Map<Key, Item[]>();
	for (const item of items) {
		for (const key of keysOf(item)) {
			const group = groups.get(key);
			if (group === undefined) groups.set(key, [item]);
			else if (group.at(-1) !== item) group.push(item);
		}
	}
	return groups;
}
