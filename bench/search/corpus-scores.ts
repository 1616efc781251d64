import { type JudgedCorpus, type Judgement, QUERY_CLASSES, type QueryClass } from './judged-corpus.ts';
import type { Search } from './scores.ts';

/** What one search made of one judged query. */
export interface Outcome {
	readonly judgement: Judgement;
	/** Of all answers, how many were found. */
	readonly recall: number;
	/** Of the first five, or of as many as there are answers, how many are answers. */
	readonly inFirstFive: number;
	/** The place of the first answer, from 1; 0 where none was found. */
	readonly rank: number;
	readonly found: readonly string[];
}

/** The means over the queries of one class. */
export interface ClassFigures {
	readonly kind: QueryClass;
	readonly count: number;
	readonly recall: number;
	readonly inFirstFive: number;
	/** The share of queries with an answer among the first three, and among the first five. */
	readonly firstThree: number;
	readonly firstFive: number;
}

/** Asks every query that anything answers. */
export async function outcomesOf({ judgements }: JudgedCorpus, search: Search): Promise<Outcome[]> {
	const outcomes: Outcome[] = [];
	for (const judgement of judgements) {
		if (judgement.answers.size > 0) outcomes.push(outcomeOf(judgement, await search(judgement.query)));
	}
	return outcomes;
}

export function figuresOf(outcomes: readonly Outcome[]): ClassFigures[] {
	return QUERY_CLASSES.flatMap((kind) => {
		const own = outcomes.filter(({ judgement }) => judgement.kind === kind);
		const mean = (value: (outcome: Outcome) => number) =>
			own.reduce((sum, outcome) => sum + value(outcome), 0) / own.length;
		const within = (most: number) => mean(({ rank }) => (rank > 0 && rank <= most ? 1 : 0));
		return own.length === 0
			? []
			: {
					kind,
					count: own.length,
					recall: mean(({ recall }) => recall),
					inFirstFive: mean(({ inFirstFive }) => inFirstFive),
					firstThree: within(3),
					firstFive: within(5),
				};
	});
}

/** A query whose first page by the one search is missing from the first ten of the other. */
export interface Lost {
	readonly query: string;
	/** Something that is no answer stands among the ten in its place. */
	readonly isToSomethingWorse: boolean;
}

export function lostAgainst(plain: readonly Outcome[], ours: readonly Outcome[]): Lost[] {
	return plain.flatMap(({ judgement, rank, found }) => {
		const ten = ours.find((outcome) => outcome.judgement === judgement)?.found.slice(0, 10) ?? [];
		if (rank !== 1 || ten.includes(found[0] ?? '')) return [];
		const { query, answers } = judgement;
		return [{ query, isToSomethingWorse: ten.length < 10 || ten.some((id) => !answers.has(id)) }];
	});
}

function outcomeOf(judgement: Judgement, found: readonly string[]): Outcome {
	const { answers } = judgement;
	return {
		judgement,
		recall: found.filter((id) => answers.has(id)).length / answers.size,
		inFirstFive: found.slice(0, 5).filter((id) => answers.has(id)).length / Math.min(5, answers.size),
		rank: found.findIndex((id) => answers.has(id)) + 1,
		found,
	};
}
