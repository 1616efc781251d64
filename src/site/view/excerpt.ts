const MOST_EVIDENCE = 5;

/** The head of a list that would otherwise grow with the whole knowledge base, and how many it leaves out. */
export function excerpt<Item>(
	items: readonly Item[],
	most = MOST_EVIDENCE,
): { shown: readonly Item[]; left: number } {
	return { shown: items.slice(0, most), left: Math.max(0, items.length - most) };
}
