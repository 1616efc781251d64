import type { Element, ElementContent } from 'hast';
import type { List, ListItem, Parents } from 'mdast';
import { defaultHandlers } from 'remark-rehype';
import { GROUND } from '#locales/ground/ground';
import { textNode } from './hast.ts';
import type { Rendering } from './render-context.ts';
import type { State } from './rendering-state.ts';

/** A list item; a task's box is a sign with a name, not a form control. */
export function renderTaskItem(
	state: State,
	node: ListItem,
	parent: Parents | undefined,
	rendering: Rendering,
) {
	const item = defaultHandlers.listItem(state, node, withKnownSpread(parent)) as Element;
	if (typeof node.checked !== 'boolean') return item;
	const { taskDone, taskOpen } = GROUND[rendering.context.language].rendering;
	const box: Element = {
		type: 'element',
		tagName: 'span',
		properties: { className: ['task-box'], role: 'img', ariaLabel: node.checked ? taskDone : taskOpen },
		children: [textNode(node.checked ? '☑' : '☐')],
	};
	replaceCheckbox(item.children, box);
	return item;
}

const knownSpread = new WeakMap<Parents, List>();

/** remark-rehype looks through the whole list at each item for whether it is loose: here once a list. */
function withKnownSpread(parent: Parents | undefined): Parents | undefined {
	if (parent?.type !== 'list') return parent;
	const known = knownSpread.get(parent) ?? { ...parent, spread: isLoose(parent), children: [] };
	knownSpread.set(parent, known);
	return known;
}

function isLoose({ spread, children }: List): boolean {
	return spread === true || children.some((item) => item.spread ?? item.children.length > 1);
}

/** The checkbox stands first in the item, or first in its first paragraph. */
function replaceCheckbox(children: ElementContent[], box: Element): void {
	const index = children.findIndex((child) => child.type === 'element');
	const first = children[index];
	if (first?.type !== 'element') return;
	if (first.tagName === 'input') children[index] = box;
	else replaceCheckbox(first.children, box);
}
