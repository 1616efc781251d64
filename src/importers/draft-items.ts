import type { List, ListItem, Table, TableCell } from 'mdast';
import { toString as toText } from 'mdast-util-to-string';
import { nodeRange } from '#domain/parse/nodes';
import { isHeading, oneLine, type SourceBlock } from './blocks.ts';
import { numberedOwners } from './numbered-owners.ts';

/** An item of a list to be, or Markdown between the items. Both are in the author's words. */
export type DraftPart =
	| { readonly kind: 'item'; readonly head: string; readonly detail: string; readonly cells?: Cells }
	| { readonly kind: 'note'; readonly source: string }
	| { readonly kind: 'heading'; readonly text: string };

/** The row of a table by the names of its columns. */
export type Cells = readonly { readonly name: string; readonly text: string }[];

/** The items of a section: of its lists and tables, and of its sub-headings where these say something each. */
export function partsOf(blocks: readonly SourceBlock[]): DraftPart[] {
	const owners = numberedOwners(blocks);
	const parts: DraftPart[] = [];
	for (const [index, block] of blocks.entries()) {
		const last = parts.at(-1);
		if (owners.has(index) && last?.kind === 'item')
			parts[parts.length - 1] = { ...last, detail: [last.detail, block.source].filter(Boolean).join('\n\n') };
		else parts.push(...partsOfBlock(block));
	}
	return parts;
}

function partsOfBlock(block: SourceBlock): DraftPart[] {
	if (block.node.type === 'list') return listParts(block.node, block);
	if (block.node.type === 'table') return tableParts(block.node, block);
	if (isHeading(block)) return [{ kind: 'heading', text: oneLine(toText(block.node)) }];
	return [{ kind: 'note', source: block.source }];
}

function listParts(list: List, block: SourceBlock): DraftPart[] {
	const from = nodeRange(list).start;
	return list.children.map((item) => {
		const [first, ...rest] = item.children;
		const slice = (node: ListItem['children'][number] | undefined) =>
			node === undefined ? '' : sliceOf(node, block.source, from);
		const isText = first?.type === 'paragraph';
		const head = isText ? slice(first) : '';
		const detail = (isText ? rest : item.children).map(slice).join('\n\n');
		const box = checkboxOf(item);
		// Before code or bold the parser leaves the box in the text.
		const said = box === '' ? dedented(head) : dedented(head).replace(/^\[[ xX]\]\s+/, '');
		return { kind: 'item', head: box + said, detail: dedented(detail) };
	});
}

function checkboxOf({ checked }: ListItem): string {
	if (typeof checked !== 'boolean') return '';
	return checked ? '[x] ' : '[ ] ';
}

function sliceOf(node: ListItem['children'][number], source: string, from: number): string {
	const { start, end } = nodeRange(node);
	// What stands before it on its line is its own indentation, or the marker of the list.
	const lineStart = source.lastIndexOf('\n', start - from - 1) + 1;
	const before = source.slice(lineStart, start - from);
	return (/^\s*$/.test(before) ? before : '') + source.slice(start - from, end - from);
}

/** Without the indentation that all its lines share. */
function dedented(text: string): string {
	const lines = text.split('\n');
	const widths = lines.filter((line) => line.trim() !== '').map((line) => /^\s*/.exec(line)?.[0].length ?? 0);
	const shared = widths.length > 1 ? Math.min(...widths.slice(1), widths[0] || Number.POSITIVE_INFINITY) : 0;
	return lines
		.map((line) => line.slice(Math.min(shared, /^\s*/.exec(line)?.[0].length ?? 0)))
		.join('\n')
		.trim();
}

function tableParts(table: Table, { source }: SourceBlock): DraftPart[] {
	const from = nodeRange(table).start;
	const [head, ...rows] = table.children;
	const names = (head?.children ?? []).map((cell) => oneLine(toText(cell)));
	const cellText = (cell: TableCell) => {
		const { start, end } = nodeRange(cell);
		return oneLine(
			source
				.slice(start - from, end - from)
				.replace(/^\|/, '')
				.replace(/(?<!\\)\|$/, '')
				.replace(/<br\s*\/?>/gi, ' '),
		);
	};
	const rowOf = (cells: readonly TableCell[]): DraftPart => {
		const named = cells.map((cell, index) => ({ name: names[index] ?? '', text: cellText(cell) }));
		const filled = named.filter(({ text }) => text !== '');
		return { kind: 'item', head: filled.map(({ text }) => text).join(' — '), detail: '', cells: named };
	};
	return rows.map(({ children }) => rowOf(children));
}
