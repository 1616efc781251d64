import { isHangul } from '#search/analysis/hangul';
import type { Vocabulary } from '#search/analysis/vocabulary';
import { splitWords } from '#search/analysis/words';
import type { Engine, EngineOptions } from './engine.ts';
import { type FoundPages, findPages, LITTLE } from './find-pages.ts';
import { insistOn } from './parse-query.ts';
import { planQuery } from './plan-query.ts';
import type { QueryPlan } from './query-plan.ts';
import { isMadeOfWords, type Speller, spellerOf } from './speller.ts';
import { correctQuery } from './suggest.ts';

/** A query that was answered in place of what was typed, and the query that asks for just what was typed. */
export interface Correction {
	readonly query: string;
	readonly instead: string;
}

export interface QueryAnswer {
	readonly plan: QueryPlan;
	readonly found: FoundPages;
	readonly correction?: Correction;
}

/**
 * What a query finds; where it has unknown words and so finds little, what it finds with those corrected, if that is
 * more.
 * @param loadOtherWords the words of the corpus that are not Hangul; asked for only then.
 */
export async function answerQuery(
	typed: string,
	vocabulary: Vocabulary,
	engine: Engine,
	loadOtherWords: () => Promise<readonly string[]>,
	options: EngineOptions = {},
): Promise<QueryAnswer> {
	const plan = planQuery(typed, vocabulary);
	const found = await findPages(plan, engine, options);
	const whole = isTorn(typed, vocabulary) ? 0 : wholeOf(found);
	if (whole >= LITTLE || typed.trim() === '') return { plan, found };
	const otherWords = await loadOtherWords();
	const own = isUnheard(typed, spellerOf(vocabulary, otherWords)) ? 0 : whole;
	for (const query of correctQuery(typed, vocabulary, otherWords, own === 0)) {
		const corrected = planQuery(`${query} `, vocabulary);
		const better = await findPages(corrected, engine, options);
		if (wholeOf(better) <= own) continue;
		return { plan: corrected, found: better, correction: { query, instead: insteadOf(typed, query) } };
	}
	return { plan, found };
}

/** Whether a word is none, however its syllables are read: what they find one by one is hardly what is meant. */
function isTorn(typed: string, vocabulary: Vocabulary): boolean {
	const words = splitWords(typed).filter(isHangul);
	const isOpen = !/\s$/u.test(typed);
	return words.some((word, index) => !isMadeOfWords(word, vocabulary, isOpen && index === words.length - 1));
}

/** Whether a word that is not Hangul is none of the corpus, so that only its stem found something. */
function isUnheard(typed: string, speller: Speller): boolean {
	const words = splitWords(typed);
	const isOpen = !/\s$/u.test(typed);
	return words.some(
		(word, index) => !isHangul(word) && !speller.knows(word, isOpen && index === words.length - 1),
	);
}

function wholeOf({ pages }: FoundPages): number {
	return pages.filter(({ leftOut }) => leftOut.length === 0).length;
}

function insteadOf(typed: string, query: string): string {
	const kept = splitWords(query);
	return insistOn(
		typed,
		splitWords(typed).filter((word) => !kept.includes(word)),
	);
}
