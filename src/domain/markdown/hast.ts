import type { Element, ElementContent, Properties } from 'hast';
import type { Nodes } from 'mdast';
import type { State } from './rendering-state.ts';

/** Makes an element that stands where the Markdown node stands in the file. */
export function elementAt(
	state: State,
	node: Nodes,
	tagName: string,
	properties: Properties,
	children: ElementContent[],
): Element {
	const element: Element = { type: 'element', tagName, properties, children };
	state.patch(node, element);
	return element;
}

export function textNode(value: string): { type: 'text'; value: string } {
	return { type: 'text', value };
}
