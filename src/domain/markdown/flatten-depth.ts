import type { Nodes, Root, Text } from 'mdast';

/** Nodes of the tree, not levels of lists: a list and its item are two. Everything after this recurses. */
const MOST_DEPTH = 300;

declare module 'mdast' {
	interface TextData {
		/** The text is the source of what lay too deep. */
		isTooDeep?: true;
	}
}

/**
 * Replaces whatever lies too deep in the tree by its source, as text, and marks it. Emphasis in emphasis is the way
 * to get there, and only the parser knows what is emphasis. Goes by a stack of its own, so that depth cannot overflow it.
 */
export function flattenDepth(tree: Root, source: string): Root {
	const open: { node: Nodes; depth: number }[] = [{ node: tree, depth: 0 }];
	for (let next = open.pop(); next; next = open.pop()) {
		const { node, depth } = next;
		if (!('children' in node)) continue;
		if (depth >= MOST_DEPTH) node.children = [sourceOf(node, source)];
		else for (const child of node.children) open.push({ node: child, depth: depth + 1 });
	}
	return tree;
}

export function isTooDeep(node: Text): boolean {
	return node.data?.isTooDeep === true;
}

function sourceOf(node: Nodes, source: string): Text {
	const position = node.position;
	const value = source.slice(position?.start.offset ?? 0, position?.end.offset ?? 0);
	return { type: 'text', value, data: { isTooDeep: true }, ...(position ? { position } : {}) };
}
