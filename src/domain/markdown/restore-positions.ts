import type { Nodes, Root } from 'mdast';

interface Point {
	line: number;
	column: number;
	offset: number;
}

/**
 * Gives a position to the nodes that have none: remark-gfm cuts text at bare addresses and mailboxes, and loses the
 * places of the pieces. Each is looked up between its neighbours; one that is not found there spans the whole gap.
 */
export function restorePositions(tree: Root, source: string): Root {
	const lineStarts = lineStartsOf(source);
	const open: Nodes[] = [tree];
	for (let node = open.pop(); node; node = open.pop()) {
		if (!('children' in node)) continue;
		if (node.children.some((child) => !child.position)) placeChildren(node, source, lineStarts);
		for (const child of node.children) open.push(child);
	}
	return tree;
}

function placeChildren(
	parent: Extract<Nodes, { children: unknown[] }>,
	source: string,
	lineStarts: readonly number[],
): void {
	const children: Nodes[] = parent.children;
	let cursor = parent.position?.start.offset ?? 0;
	children.forEach((child, index) => {
		if (!child.position) {
			const next = children.slice(index + 1).find(({ position }) => position);
			const limit = next?.position?.start.offset ?? parent.position?.end.offset ?? source.length;
			const words = 'value' in child ? child.value : firstText(child);
			const found = source.slice(cursor, limit).indexOf(words);
			const start = found < 0 ? cursor : cursor + found;
			const end = found < 0 ? limit : start + words.length;
			child.position = { start: pointAt(start, lineStarts), end: pointAt(end, lineStarts) };
		}
		cursor = child.position.end.offset ?? cursor;
	});
}

function firstText(node: Nodes): string {
	if ('value' in node) return node.value;
	const [child] = 'children' in node ? node.children : [];
	return child ? firstText(child) : '';
}

function pointAt(offset: number, lineStarts: readonly number[]): Point {
	let low = 0;
	let high = lineStarts.length - 1;
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if ((lineStarts[middle] ?? 0) <= offset) low = middle;
		else high = middle - 1;
	}
	return { line: low + 1, column: offset - (lineStarts[low] ?? 0) + 1, offset };
}

function lineStartsOf(source: string): number[] {
	return [0, ...[...source.matchAll(/\r\n|\r|\n/g)].map((match) => match.index + match[0].length)];
}
