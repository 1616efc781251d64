import type { Element, Nodes } from 'hast';
import type { Table } from 'mdast';
import { defaultHandlers } from 'remark-rehype';
import { GROUND } from '#locales/ground/ground';
import { elementAt } from './hast.ts';
import { nodesOf } from './nodes-of.ts';
import type { Rendering } from './render-context.ts';
import type { State } from './rendering-state.ts';

/** A table in a region that scrolls by itself, by keyboard too. */
export function renderTable(state: State, node: Table, _parent: unknown, rendering: Rendering) {
	rendering.tables += 1;
	const table = defaultHandlers.table(state, node) as Element;
	for (const node of nodesOf<Nodes>(table)) if (node.type === 'element') dressCell(node);
	const name = `${GROUND[rendering.context.language].rendering.table} ${rendering.tables}`;
	const properties = { className: ['table-scroll'], tabIndex: 0, ariaLabel: name };
	return elementAt(state, node, 'section', properties, [table]);
}

/** Alignment becomes a class, a heading cell gets its scope, an empty one is no heading. */
function dressCell(cell: Element): void {
	if (cell.tagName !== 'th' && cell.tagName !== 'td') return;
	const { align } = cell.properties;
	if (cell.tagName === 'th' && cell.children.length === 0) cell.tagName = 'td';
	cell.properties = {
		...(align ? { className: [`align-${String(align)}`] } : {}),
		...(cell.tagName === 'th' ? { scope: 'col' } : {}),
	};
}
