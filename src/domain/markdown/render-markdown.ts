import type { Element, Nodes as HtmlNodes, Root as HtmlRoot } from 'hast';
import type { Definition, FootnoteDefinition, Nodes, Root } from 'mdast';
import remarkRehype, { defaultHandlers, type Options } from 'remark-rehype';
import { unified } from 'unified';
import { nestingDepthFinding } from '#domain/findings/costly-markdown-findings';
import type { Finding } from '#domain/findings/diagnostic';
import type { Heading, Image, Link } from '#domain/references';
import { GROUND } from '#locales/ground/ground';
import { createAnchorNames } from './anchors.ts';
import { isTooDeep } from './flatten-depth.ts';
import { createHandlers } from './node-handlers.ts';
import { nodesOf } from './nodes-of.ts';
import { type RenderContext, type Rendering, rangeOf } from './render-context.ts';
import type { State } from './rendering-state.ts';
import { sanitise } from './sanitise.ts';

export interface RenderedMarkdown {
	/** Sanitised; every node that comes from the file has its position. Footnotes are not in it. */
	readonly root: HtmlRoot;
	/** The footnotes of the whole document, with their heading, where there are any. */
	readonly footnotes?: Element;
	readonly headings: Heading[];
	readonly links: Link[];
	readonly images: Image[];
	/** Every id in the tree: headings and footnotes. */
	readonly anchors: string[];
	/** Of the checks `raw-html` and `nesting-depth`. */
	readonly findings: Finding[];
}

/** Renders Markdown to inert HTML: the one way from content to anything that is published. Does not change `tree`. */
export function renderMarkdown(tree: Root, context: RenderContext): RenderedMarkdown {
	const rendering = startRendering(context);
	for (const node of nodesOf<Nodes>(tree))
		if (node.type === 'text' && isTooDeep(node)) rendering.findings.push(nestingDepthFinding(rangeOf(node)));
	const unsafe = toUnsafeHtml(tree, rendering);
	normaliseLineEnds(unsafe);
	const root = sanitise(unsafe);
	const anchors = collectAnchors(root);
	const footnotes = takeFootnotes(root);
	const { headings, links, images, findings } = rendering;
	return { root, ...(footnotes ? { footnotes } : {}), headings, links, images, anchors, findings };
}

/**
 * remark-rehype looks through all that it is handed for definitions, slowly, and renders the root by a handler: it is
 * handed a root of nothing but definitions, and the handler goes on with the whole tree.
 */
function toUnsafeHtml(tree: Root, rendering: Rendering): HtmlRoot {
	const definitions = [...nodesOf<Nodes>(tree)].filter(isDefinition);
	const options = renderingOptions(rendering);
	// A handler is said to return no root, and the one for roots does.
	const root = (state: State) => defaultHandlers.root(state, tree) as never;
	const processor = unified().use(remarkRehype, { ...options, handlers: { ...options.handlers, root } });
	return processor.runSync({ type: 'root', children: definitions }) as HtmlRoot;
}

function isDefinition(node: Nodes): node is Definition | FootnoteDefinition {
	return node.type === 'definition' || node.type === 'footnoteDefinition';
}

function startRendering(context: RenderContext): Rendering {
	return {
		context,
		anchors: createAnchorNames(),
		headings: [],
		links: [],
		images: [],
		findings: [],
		tables: 0,
		linkDepth: 0,
		expandedCharacters: 0,
		highlightedCharacters: 0,
	};
}

function renderingOptions(rendering: Rendering): Options {
	const words = GROUND[rendering.context.language].rendering;
	return {
		handlers: createHandlers(rendering),
		clobberPrefix: '',
		footnoteLabel: words.footnotes,
		footnoteLabelProperties: { className: ['visually-hidden'] },
		footnoteBackLabel: (reference, repeat) =>
			`${words.backToReference} ${reference + 1}${repeat > 1 ? `-${repeat}` : ''}`,
	};
}

/** CRLF and LF give the same pages. */
function normaliseLineEnds(root: HtmlRoot): void {
	for (const node of nodesOf<HtmlNodes>(root)) {
		if (node.type === 'text') node.value = node.value.replace(/\r\n?/g, '\n');
		if (node.type !== 'element') continue;
		for (const [name, value] of Object.entries(node.properties))
			if (typeof value === 'string') node.properties[name] = value.replace(/\r\n?/g, '\n');
	}
}

function collectAnchors(root: HtmlRoot): string[] {
	return [...nodesOf<HtmlNodes>(root)].flatMap((node) => {
		const id = node.type === 'element' ? node.properties['id'] : undefined;
		return typeof id === 'string' ? [id] : [];
	});
}

function takeFootnotes(root: HtmlRoot): Element | undefined {
	const index = root.children.findIndex(
		(child) => child.type === 'element' && 'dataFootnotes' in child.properties,
	);
	const [footnotes] = index < 0 ? [] : root.children.splice(index, 1);
	return footnotes?.type === 'element' ? footnotes : undefined;
}
