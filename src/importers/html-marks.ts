import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { looksLikeMark } from '#domain/parse/internal-spelling';
import { closesMark, isMarkText } from '#domain/parse/internal-text';
import { classesOf, element } from './html-nodes.ts';

/** Says in words what a page marks by a comment, a class or a field of data, of which Markdown has none. */
export function sayMarks(tree: Root): void {
	visit(tree, (node, index, parent) => {
		if (node.type === 'comment' && parent !== undefined && index !== undefined) {
			if (isMarkText(node.value) && !closesMark(node.value))
				(parent.children as ElementContent[])[index] = titleOf(node.value.trim(), parent);
		} else if (node.type === 'element' && BLOCKS.has(node.tagName)) {
			const mark = namesOf(node).find((value) => looksLikeMark({ value }));
			if (mark !== undefined) node.children.unshift(titleOf(mark, node));
		}
	});
}

/** Links of wikis have `internal` as a class, too. */
const BLOCKS = new Set(['div', 'section', 'aside', 'article', 'p', 'blockquote', 'details', 'main']);

function namesOf(node: Element): string[] {
	const data = Object.entries(node.properties).filter(([name]) => name === 'id' || /^data[A-Z]/.test(name));
	return [...classesOf(node), ...data.flatMap(([, value]) => (typeof value === 'string' ? [value] : []))];
}

function titleOf(mark: string, parent: Root | Element): Element {
	const strong = element('strong', [{ type: 'text', value: `${mark}:` }]);
	return parent.type === 'element' && parent.tagName === 'p' ? strong : element('p', [strong]);
}
