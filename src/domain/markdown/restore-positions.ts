import type { Nodes, Root } from 'mdast';
import { lineStartsOf, positionOf } from '#domain/findings/line-starts';

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
	let lineStarts: readonly number[] | undefined;
	const open: Nodes[] = [tree];
	for (let node = open.pop(); node; node = open.pop()) {
		if (!('children' in node)) continue;
		if (node.children.some((child) => !child.position)) {
			lineStarts ??= lineStartsOf(source);
			placeChildren(node, source, lineStarts);
		}
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
	return { ...positionOf(offset, lineStarts), offset };
}
