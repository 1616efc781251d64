import type { Range } from '#domain/findings/diagnostic';
import type { Postmortem } from '#domain/postmortem';
import { composedView } from './text-view.ts';

/** A run of the author's own words, in NFC. */
export interface OwnWords {
	readonly text: string;
	/** The place in the file of `text.slice(start, end)`. */
	rangeOf(start: number, end: number): Range;
}

const knownWords = new WeakMap<Postmortem, readonly OwnWords[]>();

/**
 * The prose of a file without what it quotes: in quotation marks, in quotations, in code. Quotes become blanks. Several
 * checks ask for it.
 */
export function ownWordsOf(postmortem: Postmortem, source: string): readonly OwnWords[] {
	const known = knownWords.get(postmortem);
	if (known) return known;
	const words = postmortem.prose.map(({ text, range }): OwnWords => {
		const view = composedView(text);
		return {
			text: view.text.replace(QUOTATION, (quotation) => ' '.repeat(quotation.length)),
			rangeOf: (start, end) => placeInSource(text, view.rangeOf(start, end), range, source),
		};
	});
	knownWords.set(postmortem, words);
	return words;
}

const QUOTATION =
	/“[^”]{1,500}”|‘[^’]{1,500}’|"[^"]{1,500}"|「[^」]{1,500}」|『[^』]{1,500}』|(?<!\p{L})'[^']{1,500}'(?!\p{L})/gu;

/** Escapes and references make the source longer than the text: then the words are looked up in the source. */
function placeInSource(text: string, inText: Range, range: Range, source: string): Range {
	const plain = { start: range.start + inText.start, end: range.start + inText.end };
	if (range.end - range.start === text.length) return plain;
	const words = text.slice(inText.start, inText.end);
	const found = source.indexOf(words, range.start);
	return found >= 0 && found < range.end ? { start: found, end: found + words.length } : range;
}
