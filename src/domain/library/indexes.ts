import type { KnowledgeBase, Term } from '#domain/knowledge-base';
import type { Cause, Postmortem } from '#domain/postmortem';
import { groupByEach } from './group-by-each.ts';
import type { CauseEntry, CountermeasureEntry, IndexEntry, Library } from './library.ts';
import { compareText } from './order.ts';
import { nameTerms } from './terms.ts';

/** What the indexes are made from: everything in the order in which it is to be listed. */
export interface Indexed {
	readonly postmortems: readonly Postmortem[];
	readonly causes: readonly CauseEntry[];
	readonly countermeasures: readonly CountermeasureEntry[];
}

type Indexes = Pick<
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

/** Every index of the library. Terms stand in the order of the vocabulary, years newest first. */
export function makeIndexes(indexed: Indexed, knowledgeBase: KnowledgeBase): Indexes {
	return {
		byCategory: indexByCategory(indexed, knowledgeBase.categories),
		byCountermeasureKind: indexByCountermeasure(
			indexed,
			knowledgeBase.countermeasureKinds,
			({ countermeasure }) => (countermeasure.kind === undefined ? [] : [countermeasure.kind]),
		),
		byCountermeasureStatus: indexByCountermeasure(
			indexed,
			knowledgeBase.countermeasureStatuses,
			({ countermeasure }) => [countermeasure.status],
		),
		byService: indexByPostmortem(indexed, knowledgeBase.services, (postmortem) => postmortem.services),
		byTag: indexByPostmortem(indexed, knowledgeBase.tags, (postmortem) => postmortem.tags),
		bySeverity: indexByPostmortem(indexed, knowledgeBase.severities, ({ severity }) => [severity]),
		byNoticed: indexByPostmortem(indexed, knowledgeBase.noticedBy, firstNoticedBy),
		byYear: indexByPostmortem(indexed, [], ({ date }) => [date.earliest.slice(0, 4)]).reverse(),
	};
}

/** Who noticed it first, in the order of the timeline: none or one. */
export function firstNoticedBy(postmortem: Postmortem): string[] {
	const item = postmortem.timeline.find((each) => each.noticedBy !== undefined);
	return item?.noticedBy === undefined ? [] : [item.noticedBy];
}

function indexByCategory(indexed: Indexed, categories: readonly Term[]): IndexEntry[] {
	const postmortems = groupByEach(indexed.postmortems, (postmortem) => postmortem.categories);
	const causes = groupByEach(indexed.causes, ({ cause }) => categoryOf(cause));
	const countermeasures = groupByEach(indexed.countermeasures, (entry) => entry.causes.flatMap(categoryOf));
	const used = [...postmortems.keys(), ...causes.keys()];
	return nameTerms(categories, used).map((term) =>
		toEntry(term, postmortems.get(term.id), causes.get(term.id), countermeasures.get(term.id)),
	);
}

function indexByCountermeasure(
	indexed: Indexed,
	terms: readonly Term[],
	keysOf: (entry: CountermeasureEntry) => readonly string[],
): IndexEntry[] {
	const countermeasures = groupByEach(indexed.countermeasures, keysOf);
	const entries = new Map(indexed.causes.map((entry) => [entry.cause, entry]));
	return nameTerms(terms, [...countermeasures.keys()]).map((term) => {
		const own = countermeasures.get(term.id) ?? [];
		const postmortems = new Set(own.map((entry) => entry.postmortem));
		const causes = new Set(own.flatMap((entry) => entry.causes));
		const causeEntries = [...causes].flatMap((cause) => entries.get(cause) ?? []);
		return toEntry(term, [...postmortems], causeEntries, own);
	});
}

function indexByPostmortem(
	indexed: Indexed,
	terms: readonly Term[],
	keysOf: (postmortem: Postmortem) => readonly string[],
): IndexEntry[] {
	const postmortems = groupByEach(indexed.postmortems, keysOf);
	const causes = groupByEach(indexed.causes, (entry) => keysOf(entry.postmortem));
	const countermeasures = groupByEach(indexed.countermeasures, (entry) => keysOf(entry.postmortem));
	return nameTerms(terms, [...postmortems.keys()])
		.filter((term) => postmortems.has(term.id))
		.map((term) =>
			toEntry(term, postmortems.get(term.id), causes.get(term.id), countermeasures.get(term.id)),
		);
}

function categoryOf(cause: Cause): string[] {
	return cause.category === undefined ? [] : [cause.category];
}

function toEntry(
	term: Term,
	postmortems: readonly Postmortem[] = [],
	causes: readonly CauseEntry[] = [],
	countermeasures: readonly CountermeasureEntry[] = [],
): IndexEntry {
	const days = postmortems.map((postmortem) => postmortem.date.earliest).sort(compareText);
	const first = days.at(0);
	const last = days.at(-1);
	return {
		term,
		postmortems,
		causes,
		countermeasures,
		...(first !== undefined && { first }),
		...(last !== undefined && { last }),
	};
}
