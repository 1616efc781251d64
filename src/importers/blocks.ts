import type { Heading, RootContent } from 'mdast';
import { toString as toText } from 'mdast-util-to-string';
import { parseMarkdown } from '#domain/markdown/parse-markdown';
import { nodeRange } from '#domain/parse/nodes';

/** A piece of a document with the Markdown it was written in. */
export interface SourceBlock {
	readonly node: RootContent;
	readonly source: string;
}

/** A heading and what stands under it, up to the next heading of its depth or above. */
export interface SourceSection {
	readonly heading: SourceBlock & { readonly node: Heading };
	readonly title: string;
	readonly blocks: readonly SourceBlock[];
}

export interface SourceDocument {
	/** The first heading, where it stands above everything. */
	readonly title?: string;
	readonly lead: readonly SourceBlock[];
	readonly sections: readonly SourceSection[];
}

/**
 * Divides a document at the headings that are its sections, whatever depth its author gave these.
 * @param isSection Whether a heading names a section, so that it is no title.
 */
export function divideDocument(markdown: string, isSection: (heading: string) => boolean): SourceDocument {
	const blocks = blocksOf(markdown);
	const title = titleHeading(blocks, isSection);
	const rest = blocks.filter((block) => block !== title);
	const depth = sectionDepth(rest);
	const lead: SourceBlock[] = [];
	const sections: { heading: SourceBlock & { node: Heading }; title: string; blocks: SourceBlock[] }[] = [];
	for (const block of rest) {
		if (isHeading(block) && block.node.depth <= depth)
			sections.push({ heading: block, title: toText(block.node), blocks: [] });
		else (sections.at(-1)?.blocks ?? lead).push(block);
	}
	for (const { blocks: own } of [{ blocks: lead }, ...sections]) dropRules(own);
	return { ...(title && { title: oneLine(toText(title.node)) }), lead, sections };
}

/** A rule in front of a heading parts what the heading parts already. */
function dropRules(blocks: SourceBlock[]): void {
	while (blocks.at(-1)?.node.type === 'thematicBreak') blocks.pop();
}

export function blocksOf(markdown: string): SourceBlock[] {
	return parseMarkdown(markdown).children.map((node) => {
		const { start, end } = nodeRange(node);
		return { node, source: markdown.slice(start, end) };
	});
}

export function isHeading(block: SourceBlock): block is SourceBlock & { readonly node: Heading } {
	return block.node.type === 'heading';
}

export function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

function titleHeading(
	blocks: readonly SourceBlock[],
	isSection: (heading: string) => boolean,
): SourceBlock | undefined {
	const [first, ...others] = blocks.filter(isHeading);
	if (first === undefined || isSection(toText(first.node))) return undefined;
	const isAlone = others.every(({ node }) => node.depth > first.node.depth);
	const isOnTop = blocks.indexOf(first) <= 1;
	return (isAlone && isOnTop) || first.node.depth === 1 ? first : undefined;
}

/** Where the first section stands, the others do; those above it, too. */
function sectionDepth(blocks: readonly SourceBlock[]): number {
	return blocks.find(isHeading)?.node.depth ?? 6;
}
