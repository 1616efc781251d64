import type { Element, Nodes as HtmlNodes, Root as HtmlRoot } from 'hast';
import type { FootnoteDefinition, Nodes, Root } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark, { type Options } from 'rehype-remark';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { writeMarkdown } from '#domain/markdown/write-markdown';
import type { Html } from './safe-html.ts';

type State = Parameters<NonNullable<NonNullable<Options['handlers']>[string]>>[0];

const reader = unified().use(rehypeParse, { fragment: true }).freeze();
const converter = unified().use(rehypeRemark, { handlers: { a, aside, section, li } }).freeze();

/**
 * HTML of our own making as Markdown (GFM), in which a text can be nothing but text.
 * @param page The address of the page, from which addresses in the HTML are read.
 */
export function htmlAsMarkdown({ html }: Html, page: string): string {
	const tree = converter.runSync(withoutPositions(reader.parse(html))) as Root;
	visit(tree, (node: Nodes) => {
		if (node.type === 'link' || node.type === 'image') node.url = addressFrom(page, node.url);
	});
	return `${writeMarkdown(tree)}\n`;
}

/** The converter copies the tree first, of which places are the most, and nobody asks for them. */
function withoutPositions(tree: HtmlRoot): HtmlRoot {
	visit(tree, (node: HtmlNodes) => {
		delete node.position;
	});
	return tree;
}

/** With a host only where the page has one. */
function addressFrom(page: string, address: string): string {
	if (address.startsWith('#')) return page + address;
	return URL.parse(address, URL.parse(page)?.href)?.href ?? address;
}

/** The sign of a footnote, and the way back from one, are written by Markdown itself. */
function a(state: State, node: Element) {
	const { dataFootnoteRef, dataFootnoteBackref, href, title } = node.properties;
	if (dataFootnoteBackref !== undefined) return undefined;
	if (dataFootnoteRef !== undefined) {
		const [number] = node.children;
		const label = number?.type === 'text' ? number.value : '';
		return { type: 'footnoteReference' as const, identifier: label, label };
	}
	const children = state.all(node) as never[];
	return { type: 'link' as const, url: String(href ?? ''), title: title ? String(title) : null, children };
}

function aside(state: State, node: Element) {
	return { type: 'blockquote' as const, children: state.toFlow(state.all(node)) };
}

function section(state: State, node: Element) {
	if (node.properties['dataFootnotes'] === undefined) return state.toFlow(state.all(node));
	const notes = node.children.flatMap((child) =>
		child.type === 'element' && child.tagName === 'ol' ? child.children : [],
	);
	return notes
		.filter((child) => child.type === 'element')
		.map((note, at): FootnoteDefinition => {
			const label = String(at + 1);
			const children = state.toFlow(state.all(note)) as FootnoteDefinition['children'];
			return { type: 'footnoteDefinition', identifier: label, label, children };
		});
}

/** The box of a task is a sign of the page. */
function li(state: State, node: Element) {
	const children = state.toFlow(state.all(node));
	return { type: 'listItem' as const, spread: children.length > 1, children } as never;
}
