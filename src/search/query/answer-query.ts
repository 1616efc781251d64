import { isHangul } from '#search/analysis/hangul';
import type { Vocabulary } from '#search/analysis/vocabulary';
import { splitWords } from '#search/analysis/words';
import type { Engine, EngineOptions } from './engine.ts';
import { type FoundPages, findPages, LITTLE } from './find-pages.ts';
import { hearNames } from './hear-names.ts';
import { isMadeOfWords } from './known-words.ts';
import { insistOn } from './parse-query.ts';
import { planQuery } from './plan-query.ts';
import type { QueryPlan } from './query-plan.ts';
import { type Speller, spellerOf } from './speller.ts';
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
 * more, or at least holds more of the query.
 * @param loadOtherWords the words of the corpus that are not Hangul; asked for only then.
 */
export async function answerQuery(
	typed: string,
	vocabulary: Vocabulary,
	engine: Engine,
	loadOtherWords: () => Promise<readonly string[]>,
	options: EngineOptions = {},
): Promise<QueryAnswer> {
	const loadSpeller = async () => spellerOf(vocabulary, await loadOtherWords());
	const names = await hearNames(typed, vocabulary, engine, loadSpeller);
	const plan = planQuery(typed, vocabulary, names);
	const found = await findPages(plan, engine, options);
	const whole = isTorn(typed, vocabulary) ? 0 : wholeOf(found);
	if (whole >= LITTLE || typed.trim() === '') return { plan, found };
	const otherWords = await loadOtherWords();
	const speller = spellerOf(vocabulary, otherWords);
	const unknown = unknownIn(typed, speller);
	const own = unknown.every(isHangul) ? whole : 0;
	const fewest = own > 0 ? 0 : unknown.length + fewestLeftOut(found);
	let almost: QueryAnswer | undefined;
	for (const query of correctQuery(typed, vocabulary, otherWords, { names, isNowhere: own === 0 })) {
		const corrected = planQuery(`${query} `, vocabulary);
		const better = await findPages(corrected, engine, options);
		const correction = { query, instead: insteadOf(typed, query) };
		if (wholeOf(better) > own) return { plan: corrected, found: better, correction };
		if (unknownIn(`${query} `, speller).length + fewestLeftOut(better) < fewest)
			almost ??= { plan: corrected, found: better, correction };
	}
	return almost ?? { plan, found };
}

/** How many words those pages do without that hold the most of a query. */
function fewestLeftOut({ pages }: FoundPages): number {
	return Math.min(...pages.map(({ leftOut }) => leftOut.length));
}

/** Whether a word is none, however its syllables are read: what they find one by one is hardly what is meant. */
function isTorn(typed: string, vocabulary: Vocabulary): boolean {
	const words = splitWords(typed).filter(isHangul);
	const isOpen = !/\s$/u.test(typed);
	return words.some((word, index) => !isMadeOfWords(word, vocabulary, isOpen && index === words.length - 1));
}

/** The words that the corpus has not; of one that is not Hangul, only its stem can have found something. */
function unknownIn(typed: string, speller: Speller): string[] {
	const words = splitWords(typed);
	const isOpen = !/\s$/u.test(typed);
	return words.filter((word, index) => !speller.knows(word, isOpen && index === words.length - 1));
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
