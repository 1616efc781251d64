import type { Part } from './query-plan.ts';

/** Parts of a query that are answered without the others, by their numbers. */
export interface Relaxation {
	readonly kept: readonly number[];
	readonly leftOut: readonly number[];
}

/**
 * The ways to answer with less than all parts: the fewest left out first, and of as many those that say least.
 * A part says more the fewer pages have it.
 * @param found for each part the ids of the pages that have it.
 */
export function relaxationsOf(parts: readonly Part[], found: readonly (readonly string[])[]): Relaxation[] {
	const held = new Map<string, number[]>();
	for (const [part, ids] of found.entries()) {
		for (const id of ids) held.set(id, [...(held.get(id) ?? []), part]);
	}
	const ways = new Map<string, Relaxation>();
	for (const kept of held.values()) {
		const leftOut = [...parts.keys()].filter((part) => !kept.includes(part));
		if (leftOut.every((part) => !parts[part]?.isRequired)) ways.set(kept.join(' '), { kept, leftOut });
	}
	const telling = found.map((ids) => 1 / Math.log2(2 + ids.length));
	const lost = ({ leftOut }: Relaxation) =>
		leftOut.reduce((sum, part) => sum + (found[part]?.length === 0 ? 0 : (telling[part] ?? 0)), 0);
	return [...ways.values()].sort((a, b) => a.leftOut.length - b.leftOut.length || lost(a) - lost(b));
}
