import type { Element, Nodes } from 'hast';

export function classesOf({ properties: { className } }: Element): string[] {
	return Array.isArray(className) ? className.map(String) : [];
}

/** The words of a node in one line. */
export function textIn(node: Nodes): string {
	return rawText(node).replace(/\s+/g, ' ').trim();
}

/** The text of a node as it stands. */
export function rawText(node: Nodes): string {
	if (node.type === 'text') return node.value;
	return 'children' in node ? node.children.map(rawText).join('') : '';
}

export function element(
	tagName: string,
	children: Element['children'],
	properties: Element['properties'] = {},
): Element {
	return { type: 'element', tagName, properties, children };
}
