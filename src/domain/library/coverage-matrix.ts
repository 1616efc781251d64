import type { KnowledgeBase, Term } from '#domain/knowledge-base';
import { groupByEach } from './group-by-each.ts';
import type {
	CauseEntry,
	CountermeasureEntry,
	CoverageCell,
	CoverageMatrix,
	CoverageRow,
	PostmortemCoverage,
} from './library.ts';
import { isDropped } from './life.ts';
import { nameTerms } from './terms.ts';

/** Sets the categories of all causes against the kinds of the live countermeasures that answer them. */
export function makeCoverageMatrix(
	causes: readonly CauseEntry[],
	countermeasures: readonly CountermeasureEntry[],
	knowledgeBase: KnowledgeBase,
): CoverageMatrix {
	const live = countermeasures.filter(({ countermeasure }) => !isDropped(countermeasure));
	const kinds = nameTerms(
		knowledgeBase.countermeasureKinds,
		live.flatMap(({ countermeasure }) => countermeasure.kind ?? []),
	);
	const causesByCategory = groupByEach(causes, ({ cause }) =>
		cause.category === undefined ? [] : [cause.category],
	);
	const liveByCategory = groupByEach(live, (entry) => entry.causes.flatMap((cause) => cause.category ?? []));
	const categories = nameTerms(knowledgeBase.categories, [...causesByCategory.keys()]);
	return {
		kinds,
		rows: categories.map((category) =>
			toRow(category, kinds, causesByCategory.get(category.id) ?? [], liveByCategory.get(category.id) ?? []),
		),
		postmortems: coverByPostmortem(causes, live, kinds),
		causeCount: causes.length,
		gapCount: causes.filter(isGap).length,
	};
}

function toRow(
	category: Term,
	kinds: readonly Term[],
	causes: readonly CauseEntry[],
	countermeasures: readonly CountermeasureEntry[],
): CoverageRow {
	return { category, causes, gaps: causes.filter(isGap), cells: toCells(kinds, countermeasures) };
}

function coverByPostmortem(
	causes: readonly CauseEntry[],
	live: readonly CountermeasureEntry[],
	kinds: readonly Term[],
): PostmortemCoverage[] {
	const groups = groupByEach(causes, (entry) => [entry.postmortem]);
	const answering = live.filter((entry) => entry.causes.length > 0);
	const byPostmortem = groupByEach(answering, (entry) => [entry.postmortem]);
	return [...groups].map(([postmortem, own]) => ({
		postmortem,
		causes: own,
		gaps: own.filter(isGap),
		cells: toCells(kinds, byPostmortem.get(postmortem) ?? []),
	}));
}

function toCells(kinds: readonly Term[], countermeasures: readonly CountermeasureEntry[]): CoverageCell[] {
	const byKind = groupByEach(countermeasures, ({ countermeasure: { kind } }) =>
		kind === undefined ? [] : [kind],
	);
	return kinds.map((kind) => ({ kind, countermeasures: byKind.get(kind.id) ?? [] }));
}

function isGap(entry: CauseEntry): boolean {
	return entry.coverage === 'none';
}
