import type { Nodes, Properties } from 'hast';
import { toHtml as stringify } from 'hast-util-to-html';

/** HTML of sanitised nodes. */
export function toHtml(nodes: Nodes | readonly Nodes[]): string {
	return stringify(Array.isArray(nodes) ? { type: 'root', children: [...nodes] } : (nodes as Nodes));
}

const BLOCKS = new Set(
	'aside blockquote details div figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre section summary table tr ul'.split(
		' ',
	),
);
const CELLS = new Set(['td', 'th']);

/** What a reader reads: blocks on lines of their own, cells and words one blank apart, without labels, footnote signs and boxes. */
export function toPlainText(nodes: Nodes | readonly Nodes[]): string {
	const pieces: string[] = [];
	for (const node of Array.isArray(nodes) ? nodes : [nodes]) collectText(node as Nodes, false, pieces);
	return (
		pieces
			.join('')
			// One blank alone is the rule, and is left as it is.
			.replace(/[^\S\n]{2,}|[^\S\n ]/g, ' ')
			.replace(/ ?\n[ \n]*/g, '\n')
			.trim()
	);
}

function collectText(node: Nodes, isCode: boolean, pieces: string[]): void {
	if (node.type === 'text') pieces.push(isCode ? node.value : node.value.replaceAll('\n', ' '));
	if (node.type === 'root') for (const child of node.children) collectText(child, isCode, pieces);
	if (node.type !== 'element' || isLabel(node.properties)) return;
	const { tagName, children } = node;
	const { alt } = node.properties;
	const separator = BLOCKS.has(tagName) ? '\n' : CELLS.has(tagName) ? ' ' : '';
	pieces.push(separator);
	if (tagName === 'br') pieces.push('\n');
	if (tagName === 'img') pieces.push(String(alt ?? ''));
	for (const child of children) collectText(child, isCode || tagName === 'pre', pieces);
	pieces.push(separator);
}

function isLabel({ className: classes, dataFootnoteRef, dataFootnoteBackref }: Properties): boolean {
	return (
		dataFootnoteRef !== undefined ||
		dataFootnoteBackref !== undefined ||
		(Array.isArray(classes) && classes.some((name) => name === 'callout-title' || name === 'task-box'))
	);
}
