import type { Element, Nodes, Root } from 'hast';
import type { Root as MarkdownRoot } from 'mdast';
import rehypeParse from 'rehype-parse';
import rehypeRemark from 'rehype-remark';
import { unified } from 'unified';
import { EXIT, SKIP, visit } from 'unist-util-visit';
import { writeMarkdown } from '#domain/markdown/write-markdown';
import { storageHandlers, withPlainTags } from './confluence-storage.ts';
import type { FoundLabel } from './found.ts';
import { boldClasses, mendGoogleDocs } from './google-docs.ts';
import { restrictionsIn, sayMarks } from './html-marks.ts';
import { classesOf, element, textIn } from './html-nodes.ts';
import { settleTables } from './html-tables.ts';

const parser = unified().use(rehypeParse).freeze();
const converter = unified()
	.use(rehypeRemark, { handlers: storageHandlers, document: true, newlines: false })
	.freeze();

/** A page as Markdown, with its words and without what is around them: scripts, styles, paths of pages, footers. */
export function htmlToMarkdown(text: string): {
	markdown: string;
	title: string;
	restrictions: FoundLabel[];
} {
	const tree = parser.parse(withPlainTags(text));
	const title = titleOf(tree);
	const restrictions = restrictionsIn(tree);
	const content = contentOf(tree);
	sayMarks(content);
	leaveOut(content);
	unlinkAnchors(content);
	markTasks(content);
	mendGoogleDocs(content, boldClasses(text));
	settleTables(content);
	return { markdown: writeMarkdown(converter.runSync(content) as MarkdownRoot), title, restrictions };
}

/** Where Confluence, Google Docs and Word put the title; else the document's own, if no heading says one. */
function titleOf(tree: Root): string {
	const own = find(
		tree,
		(node) =>
			node.properties.id === 'title-text' ||
			(node.tagName === 'p' && classesOf(node).some((name) => name === 'title' || name === 'MsoTitle')),
	);
	if (own !== undefined) return withoutSpace(textIn(own));
	if (find(tree, ({ tagName }) => tagName === 'h1') !== undefined) return '';
	const head = find(tree, ({ tagName }) => tagName === 'title');
	return head === undefined ? '' : textIn(head);
}

/** `Operations : Checkout stopped` names the space of the page first. */
function withoutSpace(title: string): string {
	return title.replace(/^[^:]{1,60}\s:\s+/, '');
}

function contentOf(tree: Root): Root {
	const main = find(tree, ({ properties }) => properties.id === 'main-content');
	const attachments = main === undefined ? [] : pageSections(tree);
	return main === undefined ? tree : { type: 'root', children: [main, ...attachments] };
}

/** Comments below a page of Confluence belong to it; its list of attachments does not. */
function pageSections(tree: Root): Element[] {
	const sections: Element[] = [];
	visit(tree, 'element', (node) => {
		if (
			!classesOf(node).includes('pageSection') ||
			find(node, ({ properties }) => properties.id === 'comments') === undefined
		)
			return undefined;
		sections.push(node);
		return SKIP;
	});
	return sections;
}

const NOT_TEXT = new Set([
	'script',
	'style',
	'noscript',
	'template',
	'iframe',
	'object',
	'embed',
	'head',
	'nav',
	'svg',
	'button',
	'input',
	'select',
	'link',
	'meta',
]);
const FURNITURE = new Set(['breadcrumb-section', 'breadcrumbs', 'footer', 'title-heading']);

function leaveOut(tree: Root): void {
	visit(tree, (node: Nodes, index, parent) => {
		if (parent === undefined || index === undefined || !isLeftOut(node)) return undefined;
		parent.children.splice(index, 1);
		return [SKIP, index];
	});
}

function isLeftOut(node: Nodes): boolean {
	if (node.type === 'comment' || node.type === 'doctype') return true;
	if (node.type !== 'element') return false;
	const isCheckbox = node.tagName === 'input' && node.properties.type === 'checkbox';
	const isFurniture =
		FURNITURE.has(String(node.properties.id)) ||
		classesOf(node).some((name) => name === 'page-metadata' || name === 'toc-macro');
	return (NOT_TEXT.has(node.tagName) && !isCheckbox) || isFurniture;
}

/** Places within a page have other names where it goes: links to them are their words. */
function unlinkAnchors(tree: Root): void {
	visit(tree, 'element', (node) => {
		if (node.tagName === 'a' && String(node.properties.href).startsWith('#')) node.tagName = 'span';
	});
}

/** Tasks of Confluence say by a class what other pages say by a box. */
function markTasks(tree: Root): void {
	visit(tree, 'element', (node) => {
		if (!classesOf(node).includes('inline-task-list')) return;
		for (const item of node.children) {
			if (item.type !== 'element') continue;
			const checked = classesOf(item).includes('checked');
			item.children = [element('p', [element('input', [], { type: 'checkbox', checked }), ...item.children])];
		}
	});
}

function find(tree: Root | Element, is: (node: Element) => boolean): Element | undefined {
	let found: Element | undefined;
	visit(tree, 'element', (node) => {
		if (!is(node)) return undefined;
		found = node;
		return EXIT;
	});
	return found;
}
