import type { Nodes } from 'mdast';
import { toString as toText } from 'mdast-util-to-string';
import { createAnchorNames } from '#domain/markdown/anchors';
import { nodesOf } from '#domain/markdown/nodes-of';
import { parseMarkdown } from '#domain/markdown/parse-markdown';
import { oneLine } from './blocks.ts';

/** The headings of a source by the anchors that Git hosts give them. */
export function sourceAnchors(markdown: string): ReadonlyMap<string, string> {
	const names = createAnchorNames();
	const anchors = new Map<string, string>();
	for (const node of nodesOf<Nodes>(parseMarkdown(markdown))) {
		if (node.type !== 'heading') continue;
		const text = oneLine(toText(node));
		const { anchor, slug } = names.next(text);
		anchors.set(slug ?? anchor, text);
	}
	return anchors;
}

/** Where the text of a heading stands in a result, which may have given it another place: the anchor of the heading above it. */
export function anchorOf(
	heading: string,
	result: { readonly text: string; readonly headings: readonly PlacedHeading[] },
): string | undefined {
	const own = result.headings.find(({ text }) => text === heading);
	if (own !== undefined) return own.anchor;
	const at = plain(result.text).indexOf(plain(heading));
	return at < 0 || heading === ''
		? undefined
		: result.headings.findLast(({ range }) => range.start <= at)?.anchor;
}

interface PlacedHeading {
	readonly text: string;
	readonly anchor: string;
	readonly range: { readonly start: number };
}

/** Marks as blanks, so that offsets stay. */
function plain(text: string): string {
	return text.replace(/[*_`\\]/g, ' ');
}
