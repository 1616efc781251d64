import type { Nodes, Root, Table } from 'mdast';
import { nodesOf } from '#domain/markdown/nodes-of';
import type { Postmortem } from '#domain/postmortem';
import { flatText } from './flat-text.ts';
import { nodeRange } from './nodes.ts';

/** Text as written by the author: not in code, not quoted from elsewhere. */
export function collectProse(tree: Root): Postmortem['prose'] {
	const prose: Postmortem['prose'][number][] = [];
	let block = 0;
	let heads: readonly string[] = [];
	const headsOf = new Map<Nodes, readonly string[]>();
	for (const node of nodesOf<Nodes>(tree, ({ type }) => type === 'blockquote')) {
		if (node.type === 'table') for (const [cell, of] of headsOfCells(node)) headsOf.set(cell, of);
		if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
			block += 1;
			heads = headsOf.get(node) ?? [];
		}
		if (node.type === 'text') prose.push({ text: node.value, range: nodeRange(node), block, heads });
	}
	return prose;
}

/** What says of a cell what it holds: the head of its column, and the first cell of its row. */
function headsOfCells({ children: [head, ...rows] }: Table): [Nodes, string[]][] {
	const ofColumns = head?.children.map((cell) => flatText(cell.children)) ?? [];
	return rows.flatMap(({ children }) => {
		const ofRow = flatText(children[0]?.children ?? []);
		return children.map((cell, at): [Nodes, string[]] => [
			cell,
			[ofColumns[at] ?? '', ...(at > 0 ? [ofRow] : [])].filter((words) => words !== ''),
		]);
	});
}
