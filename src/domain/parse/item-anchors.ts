import { LIST_KINDS, type ListKind } from '#domain/knowledge-base';
import type { ItemLists } from './read-lists.ts';

const PREFIXES: Readonly<Record<ListKind, string>> = {
	timeline: 'timeline',
	causes: 'cause',
	countermeasures: 'countermeasure',
	lessons: 'lesson',
	wentWell: 'went-well',
	wentPoorly: 'went-poorly',
	gotLucky: 'got-lucky',
};

export type ItemAnchors = Readonly<Record<ListKind, readonly string[]>>;

/**
 * The anchor of every item: by its id, else by its place in its list. A heading keeps the anchor that Git hosts give
 * it, and an item that would have the same one gives way.
 * @param ids Of the lists whose items have ids.
 * @param taken The anchors of headings and footnotes.
 */
export function itemAnchors(
	lists: ItemLists,
	ids: Readonly<Partial<Record<ListKind, readonly string[]>>>,
	taken: Iterable<string>,
): ItemAnchors {
	const used = new Set([...taken].map((anchor) => anchor.toLowerCase()));
	const free = (wanted: string) => {
		let anchor = wanted;
		while (used.has(anchor.toLowerCase())) anchor += '-item';
		used.add(anchor.toLowerCase());
		return anchor;
	};
	return Object.fromEntries(
		LIST_KINDS.map((kind) => [
			kind,
			lists[kind].map((_, index) => free(`${PREFIXES[kind]}-${ids[kind]?.[index] ?? index + 1}`)),
		]),
	) as unknown as ItemAnchors;
}
