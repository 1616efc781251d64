import type { KnowledgeBase, Term } from '#domain/knowledge-base';
import { groupByEach } from './group-by-each.ts';
import type {
	CauseEntry,
	CountermeasureEntry,
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
		postmortems: coverByPostmortem(causes),
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
	const byKind = groupByEach(countermeasures, ({ countermeasure: { kind } }) =>
		kind === undefined ? [] : [kind],
	);
	return {
		category,
		causes,
		gaps: causes.filter(isGap),
		cells: kinds.map((kind) => ({ kind, countermeasures: byKind.get(kind.id) ?? [] })),
	};
}

function coverByPostmortem(causes: readonly CauseEntry[]): PostmortemCoverage[] {
	const groups = groupByEach(causes, (entry) => [entry.postmortem]);
	return [...groups].map(([postmortem, own]) => ({ postmortem, causes: own, gaps: own.filter(isGap) }));
}

function isGap(entry: CauseEntry): boolean {
	return entry.coverage === 'none';
}
