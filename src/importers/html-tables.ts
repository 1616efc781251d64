import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { element, textIn } from './html-nodes.ts';
import { beginsWithTime } from './row-time.ts';

const BLOCKS = new Set([
	'p',
	'div',
	'li',
	'ul',
	'ol',
	'pre',
	'blockquote',
	'h1',
	'h2',
	'h3',
	'h4',
	'h5',
	'h6',
	'dd',
	'dt',
	'dl',
	'section',
	'ac:task',
	'ac:task-body',
	'ac:rich-text-body',
]);

/** Cells of Markdown hold one line: blocks in them follow each other with a space. A table within a cell is its words. */
export function settleTables(tree: Root): void {
	visit(tree, 'element', (node) => {
		if (node.tagName !== 'td' && node.tagName !== 'th') return undefined;
		node.children = inOneLine(node.children);
		return SKIP;
	});
	visit(tree, 'element', (node) => {
		if (node.tagName === 'table') liftHeads(node);
	});
}

function inOneLine(children: readonly ElementContent[]): ElementContent[] {
	const space: ElementContent = { type: 'text', value: ' ' };
	return children.flatMap((child): ElementContent[] => {
		if (child.type !== 'element') return [child];
		if (child.tagName === 'br') return [space];
		const isBlock =
			BLOCKS.has(child.tagName) || /^(?:table|thead|tbody|tfoot|tr|td|th|caption)$/.test(child.tagName);
		const inner = inOneLine(child.children);
		return isBlock ? [space, ...inner, space] : [{ ...child, children: inner }];
	});
}

/** The first row of a table that marks none is its head; rows of a head and a value are facts, and have none. */
function liftHeads(table: Element): void {
	const rows: Element[] = [];
	visit(table, 'element', (node) => {
		if (node.tagName === 'tr') rows.push(node);
	});
	const cells = rows.map(({ children }) => children.filter((each) => each.type === 'element'));
	const isFact = ([head, value, ...others]: Element[]) =>
		head?.tagName === 'th' && value?.tagName === 'td' && others.length === 0;
	const [first] = cells;
	const isHeadless = cells.every((row) => row.every(({ tagName }) => tagName === 'td'));
	if (
		first !== undefined &&
		isHeadless &&
		cells.length > 1 &&
		!first.some((cell) => beginsWithTime(textIn(cell)))
	)
		for (const cell of first) cell.tagName = 'th';
	if (rows.length === 0 || !cells.every(isFact)) return;
	const empty = element('tr', [element('th', []), element('th', [])]);
	table.children = [element('thead', [empty]), element('tbody', rows)];
}
