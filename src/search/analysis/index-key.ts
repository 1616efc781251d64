import { isHangul, toLetters } from './hangul.ts';

/**
 * Ends the key of a complete Hangul word, so that a query can ask for exactly this word: without the mark it
 * asks for every word that begins so. A small Latin letter, because Pagefind's stemmer leaves it alone.
 */
const END_OF_WORD = 'x';
/** Digits and letters up to the one before the end mark: with that among them, one group's key began another's. */
const RADIX = Number.parseInt(END_OF_WORD, 36);
/** Begins the key of a group of synonyms; a Hangul letter that no present-day word has. */
const GROUP = 'ㆍ';

/** The key under which a complete word stands in the index. Words that are not Hangul are stemmed by Pagefind. */
export function wordKey(word: string): string {
	return isHangul(word) ? toLetters(word) + END_OF_WORD : word;
}

/** The beginning of the keys of all Hangul words that begin with these letters. */
export function prefixKey(beginning: string): string {
	return toLetters(beginning);
}

/** The key of a group of synonyms, by its number. */
export function groupKey(group: number): string {
	return `${GROUP}${group.toString(RADIX)}${END_OF_WORD}`;
}
