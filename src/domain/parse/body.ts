import type { Heading, Root, RootContent } from 'mdast';
import { toString as toText } from 'mdast-util-to-string';
import type { Range } from '#domain/findings/diagnostic';
import type { KnowledgeBase, ListKind, SectionKind } from '#domain/knowledge-base';
import { parseHeadingDay } from '#domain/time/read/named-day';
import { nodeRange } from './nodes.ts';
import { headingKind } from './section-heading.ts';
import { listKinds, sectionKinds } from './section-kinds.ts';

/** A section of the body before its items are read: the heading and what stands under it. */
export interface BodySection {
	readonly kind: SectionKind | 'other';
	readonly heading: Heading;
	readonly nodes: readonly RootContent[];
	/** The lists that are read item by item, and as what, by where they begin. */
	readonly lists: ReadonlyMap<number, ListKind>;
	readonly range: Range;
}

export interface Body {
	readonly lead: readonly RootContent[];
	readonly sections: readonly BodySection[];
}

/**
 * Divides the body at its headings of the first two levels and names the sections by `kb.yaml`.
 * @param source The text that `tree` was parsed from.
 */
export function divideBody(tree: Root, knowledgeBase: KnowledgeBase, source: string): Body {
	const lead: RootContent[] = [];
	const sections: { heading: Heading; nodes: RootContent[] }[] = [];
	const isBelowTimeline = () => {
		const above = sections.at(-1)?.heading;
		return above !== undefined && headingKind(toText(above), knowledgeBase)?.kind === 'timeline';
	};
	for (const node of tree.children) {
		if (node.type === 'heading' && node.depth <= 2 && !(isBelowTimeline() && isDay(node)))
			sections.push({ heading: node, nodes: [] });
		else (sections.at(-1)?.nodes ?? lead).push(node);
	}
	const kinds = sectionKinds(sections, knowledgeBase, source);
	return {
		lead,
		sections: sections.map(({ heading, nodes }, index) => ({
			kind: kinds[index] ?? 'other',
			lists: listKinds({ kind: kinds[index] ?? 'other', nodes }, knowledgeBase),
			heading,
			nodes,
			range: { start: nodeRange(heading).start, end: nodeRange(nodes.at(-1) ?? heading).end },
		})),
	};
}

/** A day of a timeline, although its heading is as large as that of the section. */
function isDay(heading: Heading): boolean {
	return parseHeadingDay(toText(heading).trim()) !== undefined;
}
