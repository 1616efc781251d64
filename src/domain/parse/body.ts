import type { Heading, List, Root, RootContent } from 'mdast';
import { toString as toText } from 'mdast-util-to-string';
import type { Range } from '#domain/diagnostic';
import type { KnowledgeBase, SectionKind } from '#domain/knowledge-base';

/** A section of the body before its items are read: the heading and what stands under it. */
export interface BodySection {
	readonly kind: SectionKind | 'other';
	readonly heading: Heading;
	readonly nodes: readonly RootContent[];
	readonly range: Range;
}

export interface Body {
	readonly lead: readonly RootContent[];
	readonly sections: readonly BodySection[];
}

/** Divides the body at its headings of the first two levels and names the sections by `kb.yaml`. */
export function divideBody(tree: Root, knowledgeBase: KnowledgeBase): Body {
	const lead: RootContent[] = [];
	const sections: { heading: Heading; nodes: RootContent[] }[] = [];
	for (const node of tree.children) {
		if (node.type === 'heading' && node.depth <= 2) sections.push({ heading: node, nodes: [] });
		else (sections.at(-1)?.nodes ?? lead).push(node);
	}
	return {
		lead,
		sections: sections.map(({ heading, nodes }) => ({
			kind: sectionKind(toText(heading), knowledgeBase),
			heading,
			nodes,
			range: { start: nodeRange(heading).start, end: nodeRange(nodes.at(-1) ?? heading).end },
		})),
	};
}

/** The kind that a heading names, ignoring case, numbering (`2. 경위`) and a trailing colon. */
export function sectionKind(heading: string, knowledgeBase: KnowledgeBase): SectionKind | 'other' {
	return kindsByName(knowledgeBase.sections).get(foldHeading(heading)) ?? 'other';
}

const knownKinds = new WeakMap<KnowledgeBase['sections'], ReadonlyMap<string, SectionKind>>();

/** The names of all sections, folded once for a knowledge base. Where two kinds share a name, the first has it. */
function kindsByName(sections: KnowledgeBase['sections']): ReadonlyMap<string, SectionKind> {
	const known = knownKinds.get(sections);
	if (known) return known;
	const entries = Object.entries(sections).flatMap(([kind, names]) =>
		names.map((name) => [foldHeading(name), kind as SectionKind] as const),
	);
	const kinds = new Map(entries.toReversed());
	knownKinds.set(sections, kinds);
	return kinds;
}

export function foldHeading(heading: string): string {
	return heading
		.normalize('NFC')
		.trim()
		.replace(/^\d{1,3}[.)]\s+/, '')
		.replace(/(?<!\s)\s*:$/, '')
		.toLowerCase();
}

export function isList(node: RootContent): node is List {
	return node.type === 'list';
}

export function nodeRange(node: {
	position?: { start: { offset?: number | undefined }; end: { offset?: number | undefined } } | undefined;
}): Range {
	return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** The code itself, without its backticks. */
export function codeRange(value: string, node: Range): Range {
	const ticks = Math.max(1, Math.floor((node.end - node.start - value.length) / 2));
	return { start: node.start + ticks, end: node.start + ticks + value.length };
}
