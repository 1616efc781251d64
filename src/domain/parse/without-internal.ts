import type { Nodes, Root, RootContent } from 'mdast';
import type { Finding, Range } from '#domain/findings/diagnostic';
import { nodesOf } from '#domain/markdown/nodes-of';
import type { Postmortem } from '#domain/postmortem';
import { phrase } from '#domain/text/phrase';
import { quoted } from '#domain/text/wording';
import type { ResolvedTimeline } from '#domain/time/place/resolve-timeline';
import type { Body } from './body.ts';
import { nodeRange } from './nodes.ts';
import type { ItemLists, ListedItem } from './read-lists.ts';

/** What stands in the body of a file, before it is rendered. */
export interface Content {
	readonly tree: Root;
	readonly body: Body;
	readonly lists: ItemLists;
	readonly prose: Postmortem['prose'];
	readonly resolved: ResolvedTimeline;
	/** What is marked internal. */
	readonly hidden: readonly Range[];
}

/** The items that carry the chip `internal`. */
export function markedItems(lists: ItemLists): Range[] {
	return Object.values(lists)
		.flat()
		.filter(isMarked)
		.map(({ range }) => range);
}

/**
 * The content without what is marked internal, wherever it stands. It leaves the tree before that is rendered, so that
 * nothing made from it (HTML, footnotes, anchors, links) can hold it. Times keep what the whole timeline says of them.
 */
export function withoutInternal({ tree, body, lists, prose, resolved, hidden }: Content): Content {
	const isHidden = (range: Range) =>
		hidden.some(({ start, end }) => start <= range.start && range.end <= end);
	const keep = (items: readonly ListedItem[]) => items.filter(({ range }) => !isHidden(range));
	const prune = <Node extends RootContent>(nodes: readonly Node[]) => pruneNodes(nodes, isHidden) as Node[];
	return {
		hidden: [],
		tree: { ...tree, children: prune(tree.children) },
		body: {
			lead: prune(body.lead),
			sections: body.sections
				.filter(({ heading }) => !isHidden(nodeRange(heading)))
				.map((section) => ({ ...section, nodes: prune(section.nodes) })),
		},
		lists: Object.fromEntries(
			Object.entries(lists).map(([kind, items]) => [kind, keep(items)]),
		) as unknown as ItemLists,
		prose: prose.filter(({ range }) => !isHidden(range) && !isFootnote(range, tree)),
		resolved: pickTimes(resolved, lists.timeline, isHidden),
	};
}

/** The nodes without hidden ones at any depth; a list, an item or a quotation that loses all it holds goes too. */
function pruneNodes(nodes: readonly Nodes[], isHidden: (range: Range) => boolean): Nodes[] {
	return nodes.flatMap((node) => {
		if (isHidden(nodeRange(node))) return [];
		if (!HOLDERS.has(node.type) || !('children' in node)) return [node];
		const children = pruneNodes(node.children, isHidden);
		return children.length > 0 || node.children.length === 0 ? [{ ...node, children } as Nodes] : [];
	});
}

/** Only these hold blocks, which may be hidden. */
const HOLDERS = new Set(['list', 'listItem', 'blockquote', 'footnoteDefinition']);

/**
 * References that stay where their definition goes: it stands in an internal part, as at the end of a file whose last
 * section is one. On a public site they would lead nowhere.
 */
export function cutReferences({ tree }: Content, visible: Content): Finding[] {
	const kept = new Set(definitionsIn(visible.tree));
	const cut = new Set(definitionsIn(tree).filter((name) => !kept.has(name)));
	if (cut.size === 0) return [];
	return [...nodesOf<Nodes>(visible.tree)].flatMap((node) => {
		const isFootnote = node.type === 'footnoteReference';
		if (!isFootnote && node.type !== 'linkReference' && node.type !== 'imageReference') return [];
		return cut.has(nameOf(node, isFootnote))
			? [cutReference(node.identifier, isFootnote, nodeRange(node))]
			: [];
	});
}

function definitionsIn(tree: Root): string[] {
	return [...nodesOf<Nodes>(tree)].flatMap((node) => {
		const isFootnote = node.type === 'footnoteDefinition';
		return isFootnote || node.type === 'definition' ? [nameOf(node, isFootnote)] : [];
	});
}

/** Footnotes and links have names of their own; `identifier` is lower case already. */
function nameOf({ identifier }: { readonly identifier: string }, isFootnote: boolean): string {
	return (isFootnote ? '^' : '') + identifier;
}

function cutReference(identifier: string, isFootnote: boolean, range: Range): Finding {
	const mark = `[${isFootnote ? '^' : ''}${identifier}]`;
	const name = quoted(mark);
	return {
		check: 'link-target',
		range,
		message: phrase('withoutInternal.cutReference', name),
		fix: phrase('withoutInternal.cutReferenceFix', quoted(`${mark}: …`)),
	};
}

/** Takes from what is visible whatever still names a hidden item, and restores what only the whole file tells. */
export function forgetInternal(visible: Postmortem, whole: Postmortem): Postmortem {
	const causes = new Set(visible.causes.map(({ id }) => id));
	const countermeasures = new Set(visible.countermeasures.map(({ id }) => id));
	const hidden = whole.countermeasures.filter(
		({ id, status }) => !countermeasures.has(id) && !DEAD.has(status),
	);
	const answers = new Map(
		whole.countermeasures.map((countermeasure) => [countermeasure.id, countermeasure.answers]),
	);
	const categories = new Set(visible.causes.flatMap(({ category }) => category ?? []));
	return {
		...visible,
		categories:
			whole.causes.length === 0 ? whole.categories : whole.categories.filter((id) => categories.has(id)),
		causes: visible.causes.map((cause) => ({
			...cause,
			...(hidden.some(({ answers }) => answers.includes(cause.id))
				? { isAnsweredInternally: true as const }
				: {}),
			behind: cause.behind.filter((id) => causes.has(id)),
			chips: cause.chips.filter(({ key, value = '' }) => key !== 'behind' || causes.has(value)),
		})),
		countermeasures: visible.countermeasures.map(({ supersededBy, ...countermeasure }) => ({
			...countermeasure,
			chips: countermeasure.chips.filter(
				({ key, value = '' }) =>
					(key !== 'for' || causes.has(value)) &&
					(key !== 'superseded-by' || !isHiddenTarget(value, countermeasures)),
			),
			answers: (answers.get(countermeasure.id) ?? []).filter((id) => causes.has(id)),
			...(supersededBy !== undefined && !isHiddenTarget(supersededBy, countermeasures)
				? { supersededBy }
				: {}),
		})),
	};
}

/** A footnote may be referred to from hidden places alone; what is shown of it is in the rendered footnotes. */
function isFootnote(range: Range, tree: Root): boolean {
	return tree.children.some((node) => {
		const whole = nodeRange(node);
		return node.type === 'footnoteDefinition' && whole.start <= range.start && range.end <= whole.end;
	});
}

const DEAD = new Set(['rejected', 'superseded']);

function isHiddenTarget(target: string, known: ReadonlySet<string>): boolean {
	return target.startsWith('#') && !known.has(target.slice(1));
}

function isMarked({ chips }: ListedItem): boolean {
	return chips.some((chip) => chip.role === 'flag' && chip.value === 'internal');
}

function pickTimes(
	resolved: ResolvedTimeline,
	items: readonly ListedItem[],
	isHidden: (range: Range) => boolean,
): ResolvedTimeline {
	const kept = items.flatMap(({ range }, index) => (isHidden(range) ? [] : [index]));
	const whole = (index: number) => kept[index] ?? -1;
	return {
		instants: kept.flatMap((index) => resolved.instants[index] ?? []),
		faults: [],
		difference: (later, earlier) => resolved.difference(whole(later), whole(earlier)),
		sum: (pairs) => resolved.sum(pairs.map(([later, earlier]) => [whole(later), whole(earlier)])),
		precision: (later, earlier) => resolved.precision(whole(later), whole(earlier)),
	};
}
