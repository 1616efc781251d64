import type { KnowledgeBase, Term } from '#domain/knowledge-base';
import type { Cause, Postmortem } from '#domain/postmortem';
import { groupByEach } from './group-by-each.ts';
import type { CountermeasureEntry, IndexEntry, Library } from './library.ts';
import { joined, lazily, type Makers, once } from './once.ts';
import { compareText } from './order.ts';
import { nameTerms } from './terms.ts';

/** What the indexes are made from: everything in the order in which it is to be listed. */
export type Indexed = Pick<Library, 'postmortems' | 'causes' | 'countermeasures'>;

/** Terms stand in the order of the vocabulary, years newest first. */
export type Indexes = Pick<
	Library,
	| 'byCategory'
	| 'byCountermeasureKind'
	| 'byCountermeasureStatus'
	| 'byService'
	| 'byTag'
	| 'bySeverity'
	| 'byNoticed'
	| 'byYear'
>;

/** Every index of a library, which is read when an index is. */
export function makeIndexes(library: () => Indexed & Pick<Library, 'knowledgeBase'>): Indexes {
	const byPostmortem = (
		terms: (knowledgeBase: KnowledgeBase) => readonly Term[],
		keysOf: (postmortem: Postmortem) => readonly string[],
	) => indexByPostmortem(library(), terms(library().knowledgeBase), keysOf);
	return lazily<Indexes>({
		byCategory: () => indexByCategory(library(), library().knowledgeBase.categories),
		byCountermeasureKind: () =>
			indexByCountermeasure(library(), library().knowledgeBase.countermeasureKinds, ({ countermeasure }) =>
				countermeasure.kind === undefined ? [] : [countermeasure.kind],
			),
		byCountermeasureStatus: () =>
			indexByCountermeasure(
				library(),
				library().knowledgeBase.countermeasureStatuses,
				({ countermeasure }) => [countermeasure.status],
			),
		byService: () =>
			byPostmortem(
				({ services }) => services,
				(postmortem) => postmortem.services,
			),
		byTag: () =>
			byPostmortem(
				({ tags }) => tags,
				(postmortem) => postmortem.tags,
			),
		bySeverity: () =>
			byPostmortem(
				({ severities }) => severities,
				({ severity }) => [severity],
			),
		byNoticed: () => byPostmortem(({ noticedBy }) => noticedBy, firstNoticedBy),
		byYear: () =>
			byPostmortem(
				() => [],
				({ date }) => [date.earliest.slice(0, 4)],
			).reverse(),
	});
}

/** Who noticed it first, in the order of the timeline: none or one. */
export function firstNoticedBy(postmortem: Postmortem): string[] {
	const item = postmortem.timeline.find((each) => each.noticedBy !== undefined);
	return item?.noticedBy === undefined ? [] : [item.noticedBy];
}

function indexByCategory(indexed: Indexed, categories: readonly Term[]): IndexEntry[] {
	const postmortems = groupByEach(indexed.postmortems, (postmortem) => postmortem.categories);
	const causes = groupByEach(indexed.causes, ({ cause }) => categoryOf(cause));
	const countermeasures = once(() =>
		groupByEach(indexed.countermeasures, (entry) => entry.causes.flatMap(categoryOf)),
	);
	const used = [...postmortems.keys(), ...causes.keys()];
	return nameTerms(categories, used).map((term) =>
		toEntry(term, postmortems.get(term.id), {
			causes: () => causes.get(term.id) ?? [],
			countermeasures: () => countermeasures().get(term.id) ?? [],
		}),
	);
}

function indexByCountermeasure(
	indexed: Indexed,
	terms: readonly Term[],
	keysOf: (entry: CountermeasureEntry) => readonly string[],
): IndexEntry[] {
	const countermeasures = groupByEach(indexed.countermeasures, keysOf);
	const entries = once(() => new Map(indexed.causes.map((entry) => [entry.cause, entry])));
	return nameTerms(terms, [...countermeasures.keys()]).map((term) => {
		const own = countermeasures.get(term.id) ?? [];
		const postmortems = new Set(own.map((entry) => entry.postmortem));
		return toEntry(term, [...postmortems], {
			causes: () => {
				const causes = new Set(own.flatMap((entry) => entry.causes));
				return [...causes].flatMap((cause) => entries().get(cause) ?? []);
			},
			countermeasures: () => own,
		});
	});
}

function indexByPostmortem(
	indexed: Indexed,
	terms: readonly Term[],
	keysOf: (postmortem: Postmortem) => readonly string[],
): IndexEntry[] {
	const postmortems = groupByEach(indexed.postmortems, keysOf);
	const causes = once(() => groupByEach(indexed.causes, (entry) => keysOf(entry.postmortem)));
	const countermeasures = once(() =>
		groupByEach(indexed.countermeasures, (entry) => keysOf(entry.postmortem)),
	);
	return nameTerms(terms, [...postmortems.keys()])
		.filter((term) => postmortems.has(term.id))
		.map((term) =>
			toEntry(term, postmortems.get(term.id), {
				causes: () => causes().get(term.id) ?? [],
				countermeasures: () => countermeasures().get(term.id) ?? [],
			}),
		);
}

function categoryOf(cause: Cause): string[] {
	return cause.category === undefined ? [] : [cause.category];
}

function toEntry(
	term: Term,
	postmortems: readonly Postmortem[] | undefined,
	lists: Makers<Pick<IndexEntry, 'causes' | 'countermeasures'>>,
): IndexEntry {
	const own = postmortems ?? [];
	const days = own.map((postmortem) => postmortem.date.earliest).sort(compareText);
	const first = days.at(0);
	const last = days.at(-1);
	return joined(
		{ term, postmortems: own, ...(first !== undefined && { first }), ...(last !== undefined && { last }) },
		lazily(lists),
	);
}
