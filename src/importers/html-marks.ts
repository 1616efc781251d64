import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { looksLikeMark } from '#domain/parse/internal-spelling';
import { closesMark, isMarkText } from '#domain/parse/internal-text';
import { MARK } from '#domain/parse/internal-words';
import type { FoundLabel } from './found.ts';
import { classesOf, element, textIn } from './html-nodes.ts';
import { isRestriction } from './restriction.ts';

/** Says in words what a page marks by a comment, a class or a field of data, or hides, of which Markdown has none. */
export function sayMarks(tree: Root): void {
	visit(tree, (node, index, parent) => {
		if (node.type === 'comment' && parent !== undefined && index !== undefined) {
			if (isMarkText(node.value) && !closesMark(node.value))
				(parent.children as ElementContent[])[index] = titleOf(node.value.trim(), parent);
		} else if (node.type === 'element' && BLOCKS.has(node.tagName)) {
			const mark = hidesText(node) ? MARK : namesOf(node).find((value) => looksLikeMark({ value }));
			if (mark !== undefined) node.children.unshift(titleOf(mark, node));
		}
	});
}

/** `<meta name="visibility" content="internal">` */
export function restrictionsIn(tree: Root): FoundLabel[] {
	const found: FoundLabel[] = [];
	visit(tree, { type: 'element', tagName: 'meta' }, ({ properties: { name, content } }) => {
		if (typeof name === 'string' && typeof content === 'string') found.push({ name, value: content });
	});
	return found.filter(isRestriction);
}

/** Links of wikis have `internal` as a class, too. */
const BLOCKS = new Set(['div', 'section', 'aside', 'article', 'p', 'blockquote', 'details', 'main', 'li']);

/** Readers of the page did not see it, or not the whole of a paragraph: an import would show it to all. */
function hidesText(node: Element): boolean {
	return isHidden(node) || (node.tagName === 'p' && node.children.some(hidesWords));
}

function hidesWords(node: ElementContent): boolean {
	return node.type === 'element' && (isHidden(node) || node.children.some(hidesWords));
}

function isHidden(node: Element): boolean {
	const { hidden, style } = node.properties;
	const isUnseen = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(String(style ?? ''));
	return ((hidden !== undefined && hidden !== false) || isUnseen) && textIn(node).trim() !== '';
}

function namesOf(node: Element): string[] {
	const data = Object.entries(node.properties).filter(([name]) => name === 'id' || /^data[A-Z]/.test(name));
	return [...classesOf(node), ...data.flatMap(([, value]) => (typeof value === 'string' ? [value] : []))];
}

function titleOf(mark: string, parent: Root | Element): Element {
	const strong = element('strong', [{ type: 'text', value: `${mark}:` }]);
	return parent.type === 'element' && parent.tagName === 'p' ? strong : element('p', [strong]);
}
