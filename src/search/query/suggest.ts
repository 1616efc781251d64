import { convertHangulToQwerty, convertQwertyToHangul } from 'es-hangul';
import { isHangul, toInitials } from '#search/analysis/hangul';
import { foldLetters } from '#search/analysis/identifier';
import type { Vocabulary } from '#search/analysis/vocabulary';
import { splitWords } from '#search/analysis/words';
import type { Engine } from './engine.ts';
import { findPages } from './find-pages.ts';
import { isMadeOfWords, nounsOf } from './known-words.ts';
import { type Names, planQuery } from './plan-query.ts';
import { spellerOf } from './speller.ts';

const MOST = 5;
const INITIALS = /^[ㄱ-ㅎ]{2,}$/u;
const LATIN = /^[a-z]{3,}$/iu;
/** Capitals that no Hangul letter is typed with. */
const UNSHIFTED = /[ASDFGHJKLZXCVBNMYUI]/u;
const SIGNED = /["“”]|(?:^|\s)[+-]/u;

/** What the reader may have meant, each a query of its own, the likeliest first. */
export function suggestQueries(
	typed: string,
	vocabulary: Vocabulary,
	otherWords: readonly string[],
): string[] {
	const words = splitWords(typed);
	const text = words.join(' ');
	const initials = words.flatMap((word, index) =>
		wordsByInitials(word, vocabulary).map((other) => words.with(index, other).join(' ')),
	);
	const candidates = [...correctQuery(typed, vocabulary, otherWords), ...initials];
	return [...new Set(candidates)].filter((candidate) => candidate !== text).slice(0, MOST);
}

export interface CorrectionOptions {
	/** Names that the corpus is known to have for words of the query: likelier than what only looks alike. */
	readonly names?: Names;
	/** No page holds all of it, so that also what is made of known words may be misspelt. */
	readonly isNowhere: boolean;
}

/**
 * The query with its unknown words corrected, the likeliest first; none where the reader says with a sign or a
 * quotation mark what is meant.
 */
export function correctQuery(
	typed: string,
	vocabulary: Vocabulary,
	otherWords: readonly string[],
	{ names, isNowhere }: CorrectionOptions = { isNowhere: true },
): string[] {
	if (SIGNED.test(typed)) return [];
	const words = splitWords(typed);
	const text = words.join(' ');
	const isOpen = !/\s$/u.test(typed);
	const speller = spellerOf(vocabulary, otherWords);
	const choices = words.map((word, index) =>
		speller.knows(word, isOpen && index === words.length - 1)
			? speller.otherReadings(word, isNowhere)
			: [names?.get(word) ?? [], speller.alternatives(word)].flat(),
	);
	const best = words.map((word, index) => choices[index]?.[0] ?? word);
	const others = choices.flatMap((choice, index) =>
		choice.slice(1).map((other) => best.with(index, other).join(' ')),
	);
	const candidates = [...otherKeyboard(text, vocabulary, otherWords), best.join(' '), ...others];
	return [...new Set(candidates)].filter((candidate) => candidate !== text).slice(0, MOST);
}

/** The queries of which some page holds all. */
export async function foundOnes(
	queries: readonly string[],
	vocabulary: Vocabulary,
	engine: Engine,
): Promise<string[]> {
	const found = await Promise.all(
		queries.map((query) => findPages(planQuery(`${query} `, vocabulary), engine)),
	);
	return queries.filter((_, index) => found[index]?.pages.some(({ leftOut }) => leftOut.length === 0));
}

/** The text as the same keys give it on the other keyboard layout, if the corpus has all of its words then. */
function otherKeyboard(text: string, vocabulary: Vocabulary, otherWords: readonly string[]): string[] {
	const hangul = text.replace(/[A-Za-z]+/gu, toHangulKeys);
	const isKnown =
		hangul !== text && !UNSHIFTED.test(text) && /^[가-힣\s\d]+$/u.test(hangul) && isFound(hangul, vocabulary);
	const latin = text.replace(/[가-힣ㄱ-ㅎㅏ-ㅣ]+/gu, convertHangulToQwerty);
	const words = splitWords(latin).map(foldLetters);
	const isLatin = latin !== text && words.every((word) => LATIN.test(word) && otherWords.includes(word));
	return [...(isKnown ? [hangul] : []), ...(isLatin ? [latin] : [])];
}

/** The library refuses keys that leave a double vowel without a consonant before it: how, hot. */
function toHangulKeys(word: string): string {
	try {
		return convertQwertyToHangul(word);
	} catch {
		return word;
	}
}

function isFound(text: string, vocabulary: Vocabulary): boolean {
	const { readings, missing } = planQuery(`${text} `, vocabulary);
	if (splitWords(text).some((word) => isHangul(word) && !isMadeOfWords(word, vocabulary))) return false;
	return missing.length === 0 && readings.length > 0;
}

/** The commonest words that begin with these initial consonants, whole words first. */
function wordsByInitials(initials: string, vocabulary: Vocabulary): string[] {
	if (!INITIALS.test(initials)) return [];
	const found = nounsOf(vocabulary).filter((word) => toInitials(word).startsWith(initials));
	return found.sort((a, b) => a.length - b.length).slice(0, MOST);
}
