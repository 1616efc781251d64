import type { List } from 'mdast';
import { isHeading, type SourceBlock } from './blocks.ts';

/**
 * Which blocks belong to the numbered item above them, though their author did not indent them: those between `1.` and a
 * list that goes on with `2.`, and the bullets behind the last number of such a list.
 */
export function numberedOwners(blocks: readonly SourceBlock[]): ReadonlySet<number> {
	const owned = new Set<number>();
	let open: { readonly at: number; readonly next: number } | undefined;
	let isGoingOn = false;
	for (const [index, block] of blocks.entries()) {
		const numbers = orderedList(block);
		if (isHeading(block) || (numbers !== undefined && open?.next !== firstNumber(numbers))) {
			if (open !== undefined && isGoingOn) addBullets(blocks, open.at + 1, index, owned);
			[open, isGoingOn] = [undefined, false];
		}
		if (numbers === undefined) continue;
		if (open !== undefined) {
			for (let between = open.at + 1; between < index; between += 1) owned.add(between);
			isGoingOn ||= index > open.at + 1;
		}
		open = { at: index, next: firstNumber(numbers) + numbers.children.length };
	}
	if (open !== undefined && isGoingOn) addBullets(blocks, open.at + 1, blocks.length, owned);
	return owned;
}

function orderedList({ node }: SourceBlock): List | undefined {
	return node.type === 'list' && node.ordered === true ? node : undefined;
}

function firstNumber({ start }: List): number {
	return start ?? 1;
}

/** What stands below the last number is its own up to the last list of bullets. */
function addBullets(blocks: readonly SourceBlock[], from: number, to: number, owned: Set<number>): void {
	const isBullets = ({ node }: SourceBlock) => node.type === 'list' && node.ordered !== true;
	const last = blocks.slice(from, to).findLastIndex(isBullets);
	for (let index = from; index <= from + last; index += 1) owned.add(index);
}
