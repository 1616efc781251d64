import { convertHangulToQwerty, convertQwertyToHangul } from 'es-hangul';
import { distance } from 'fastest-levenshtein';
import { isHangul, toInitials, toLetters } from '#search/analysis/hangul';
import type { HangulLexicon } from '#search/analysis/hangul-lexicon';
import { foldLetters } from '#search/analysis/identifier';
import type { Vocabulary } from '#search/analysis/vocabulary';
import { splitWords } from '#search/analysis/words';
import { planQuery } from './plan-query.ts';

const MOST = 5;
const INITIALS = /^[ㄱ-ㅎ]{2,}$/u;
const LATIN = /^[a-z]{3,}$/iu;

/** What the reader may have meant, each a query of its own, the likeliest first. */
export function suggestQueries(
	typed: string,
	missing: readonly string[],
	vocabulary: Vocabulary,
	otherWords: readonly string[],
): string[] {
	const text = splitWords(typed).join(' ');
	const candidates = [
		...otherKeyboard(text, vocabulary, otherWords),
		...replaceEach(text, (word) => wordsByInitials(word, vocabulary.lexicon)),
		...replaceEach(text, (word) =>
			missing.includes(word) ? nearest(word, vocabulary.lexicon, otherWords) : [],
		),
	];
	return [...new Set(candidates)].filter((candidate) => candidate !== text).slice(0, MOST);
}

/** The text as the same keys give it on the other keyboard layout, if the corpus has all of its words then. */
function otherKeyboard(text: string, vocabulary: Vocabulary, otherWords: readonly string[]): string[] {
	const hangul = text.replace(/[A-Za-z]+/gu, convertQwertyToHangul);
	const isKnown = hangul !== text && /^[가-힣\s\d]+$/u.test(hangul) && isFound(hangul, vocabulary);
	const latin = text.replace(/[가-힣ㄱ-ㅎㅏ-ㅣ]+/gu, convertHangulToQwerty);
	const words = splitWords(latin).map(foldLetters);
	const isLatin = latin !== text && words.every((word) => LATIN.test(word) && otherWords.includes(word));
	return [...(isKnown ? [hangul] : []), ...(isLatin ? [latin] : [])];
}

function isFound(text: string, vocabulary: Vocabulary): boolean {
	const { readings, missing } = planQuery(`${text} `, vocabulary);
	return missing.length === 0 && readings.length > 0;
}

/** Every word of the text replaced in turn, one at a time. */
function replaceEach(text: string, alternatives: (word: string) => readonly string[]): string[] {
	const words = text.split(' ');
	return words.flatMap((word, index) =>
		alternatives(word).map((alternative) => words.with(index, alternative).join(' ')),
	);
}

/** The commonest words that begin with these initial consonants, whole words first. */
function wordsByInitials(initials: string, lexicon: HangulLexicon): string[] {
	if (!INITIALS.test(initials)) return [];
	const found = known(lexicon).filter((word) => toInitials(word).startsWith(initials));
	return found.sort((a, b) => a.length - b.length || byCount(lexicon)(a, b)).slice(0, MOST);
}

/** The words that differ from a word in the fewest letters. */
function nearest(word: string, lexicon: HangulLexicon, otherWords: readonly string[]): string[] {
	if (isHangul(word)) {
		const letters = toLetters(word);
		return closest(letters, known(lexicon), toLetters);
	}
	const folded = foldLetters(word);
	return closest(folded, otherWords, (other) => other);
}

function closest(letters: string, words: readonly string[], spell: (word: string) => string): string[] {
	const most = letters.length <= 4 ? 1 : letters.length <= 9 ? 2 : 3;
	return words
		.map((word) => ({ word, spelt: spell(word) }))
		.filter(({ spelt }) => Math.abs(spelt.length - letters.length) <= most)
		.map(({ word, spelt }) => ({ word, difference: distance(spelt, letters) }))
		.filter(({ difference }) => difference <= most)
		.sort((a, b) => a.difference - b.difference)
		.slice(0, MOST)
		.map(({ word }) => word);
}

/** Nouns that the corpus really has, the commonest first. */
function known(lexicon: HangulLexicon): string[] {
	return lexicon.words
		.filter((word) => {
			const entry = lexicon.get(word);
			return entry?.noun === true && entry.count > 0 && word.length > 1;
		})
		.sort(byCount(lexicon));
}

function byCount(lexicon: HangulLexicon): (a: string, b: string) => number {
	return (a, b) => (lexicon.get(b)?.count ?? 0) - (lexicon.get(a)?.count ?? 0);
}
