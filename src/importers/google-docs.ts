import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { classesOf, element } from './html-nodes.ts';

/** The classes that a style sheet of Google Docs makes bold or italic: these say `.c3{font-weight:700}`. */
export function boldClasses(text: string): ReadonlyMap<string, string> {
	const classes = new Map<string, string>();
	for (const [, name = '', body = ''] of text.matchAll(/\.(c\d+)\s*\{([^}]*)\}/g)) {
		if (/font-weight:\s*(?:[6-9]00|bold)/.test(body)) classes.set(name, 'strong');
		else if (/font-style:\s*italic/.test(body)) classes.set(name, 'em');
	}
	return classes;
}

/** Gives a document of Google Docs the marks that only its style sheet says, its own links, and a heading for its comments. */
export function mendGoogleDocs(tree: Root, marks: ReadonlyMap<string, string>): void {
	let hasComments = false;
	visit(tree, 'element', (node, index, parent) => {
		if (node.tagName === 'a') mendLink(node);
		if (node.tagName === 'p' && classesOf(node).includes('title') && parent?.type === 'element')
			node.tagName = 'h1';
		const mark =
			node.tagName === 'span' ? classesOf(node).flatMap((name) => marks.get(name) ?? [])[0] : undefined;
		if (mark !== undefined && node.children.length > 0) node.children = marked(node.children, mark);
		if (hasComments || !isComment(node) || parent === undefined || index === undefined) return undefined;
		hasComments = true;
		parent.children.splice(index, 0, element('h2', [{ type: 'text', value: 'Comments' }]));
		return index + 2;
	});
}

function marked(children: ElementContent[], mark: string): ElementContent[] {
	const isEmpty = children.every((child) => child.type === 'text' && child.value.trim() === '');
	return isEmpty ? children : [element(mark, children)];
}

function isComment({ tagName, children }: Element): boolean {
	return (
		tagName === 'div' &&
		children.some(
			(child) =>
				child.type === 'element' &&
				child.children.some(
					(each) => each.type === 'element' && /^cmnt\d+$/.test(String(each.properties.id)),
				),
		)
	);
}

/** Links go over an address of Google's, with their own in `q`. */
function mendLink(node: Element): void {
	const { href } = node.properties;
	if (typeof href !== 'string' || !/^https?:\/\/www\.google\.com\/url\?/.test(href)) return;
	node.properties.href = new URL(href).searchParams.get('q') ?? href;
}
