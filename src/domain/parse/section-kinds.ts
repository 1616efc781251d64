import type { Heading, RootContent } from 'mdast';
import { toString as toText } from 'mdast-util-to-string';
import {
	type KnowledgeBase,
	type ListKind,
	REFLECTION_KINDS,
	type ReflectionKind,
	type SectionKind,
} from '#domain/knowledge-base';
import { type ListReader, listReader } from './list-evidence.ts';
import { isList, nodeRange } from './nodes.ts';
import { type HeadingKind, headingKind } from './section-heading.ts';

interface Divided {
	readonly heading: Heading;
	readonly nodes: readonly RootContent[];
}

/**
 * What each section is. A heading that is a name says so; one that is made of a name and other words is believed
 * where the list below says the same, or where nothing else in the file is of that kind.
 */
export function sectionKinds(
	sections: readonly Divided[],
	knowledgeBase: KnowledgeBase,
	source: string,
): (SectionKind | 'other')[] {
	const reader = listReader(knowledgeBase, source);
	const headings = sections.map(({ heading }) => headingKind(toText(heading), knowledgeBase));
	const named = new Set(headings.flatMap((it) => (it?.certainty === 'named' ? [it.kind] : [])));
	return sections.map(({ nodes }, index) => {
		const heading = headings[index];
		return heading && isBelieved(heading, nodes, reader, named.has(heading.kind)) ? heading.kind : 'other';
	});
}

function isBelieved(
	{ kind, certainty }: HeadingKind,
	nodes: readonly RootContent[],
	reader: ListReader,
	hasNamed: boolean,
): boolean {
	if (certainty === 'named' || isReflection(kind)) return true;
	const lists = nodes.filter(isList);
	if (kind === 'lessons') return lists.length > 0;
	const told = reader.kindOf(lists);
	if (told !== undefined) return told === kind;
	if (kind === 'timeline' && reader.hasTimes(lists)) return true;
	if (hasNamed) return false;
	if (certainty === 'composed') return true;
	return kind !== 'timeline' && (lists.length > 0 || nodes.some(({ type }) => type === 'table'));
}

/** Whether a kind is what a team looks back on. */
export function isReflection(kind: SectionKind | 'other'): kind is ReflectionKind {
	return (REFLECTION_KINDS as readonly string[]).includes(kind);
}

/** Sub-headings of these may name what a team looks back on. */
const WITHOUT_LISTS: ReadonlySet<SectionKind | 'other'> = new Set(['other', 'opinion']);

/**
 * The kind of every list of a section that is read item by item, by where the list begins: that of the section, or of
 * a sub-heading.
 */
export function listKinds(
	{ kind, nodes }: { readonly kind: SectionKind | 'other'; readonly nodes: readonly RootContent[] },
	knowledgeBase: KnowledgeBase,
): Map<number, ListKind> {
	const own = WITHOUT_LISTS.has(kind) ? undefined : (kind as ListKind);
	const isOpen = own === undefined || own === 'lessons' || isReflection(kind);
	const kinds = new Map<number, ListKind>();
	let current = own;
	let depth = Number.POSITIVE_INFINITY;
	for (const node of nodes) {
		if (node.type === 'heading' && isOpen && node.depth <= depth) {
			const below = headingKind(toText(node), knowledgeBase)?.kind;
			const isBelow = below !== undefined && isReflection(below);
			current = isBelow ? below : own;
			depth = isBelow ? node.depth : Number.POSITIVE_INFINITY;
		}
		if (isList(node) && current) kinds.set(nodeRange(node).start, current);
	}
	return kinds;
}
