import { toLetters } from '#search/analysis/hangul';
import { splitHangul } from '#search/analysis/split-hangul';
import type { Vocabulary } from '#search/analysis/vocabulary';
import { functionWordOf } from './stop-words.ts';

/** Whether a Hangul word, or one that it may become, is a word that the vocabulary has or made of such. */
export function isMadeOfWords(word: string, { lexicon }: Vocabulary, isOpen = false): boolean {
	if (functionWordOf(word) || (isOpen && lexicon.hasPrefix(toLetters(word)))) return true;
	const pieces = splitHangul(word, lexicon);
	const isWord = pieces.length === 1 || pieces.some((piece) => piece.word.length > 1);
	return isWord && pieces.every((piece) => piece.kind !== 'unknown');
}

/** Whether a Hangul text is nouns that the corpus really has. */
export function areKnown(text: string, lexicon: Vocabulary['lexicon']): boolean {
	return splitHangul(text, lexicon).every(
		({ kind, word }) => kind === 'noun' && lexicon.get(word)?.count !== 0,
	);
}

/** Whether a Hangul text is nouns of more than a syllable. */
export function areNouns(text: string, lexicon: Vocabulary['lexicon']): boolean {
	return splitHangul(text, lexicon).every(({ kind, word }) => kind === 'noun' && word.length > 1);
}

/** Nouns that the corpus really has, the commonest first. */
export function nounsOf({ lexicon }: Vocabulary, shortest = 2): string[] {
	const countOf = (word: string) => lexicon.get(word)?.count ?? 0;
	return lexicon.words
		.filter((word) => word.length >= shortest && lexicon.get(word)?.noun === true && countOf(word) > 0)
		.sort((a, b) => countOf(b) - countOf(a));
}
