import { toLetters } from './hangul.ts';
import type { Lexicon, LexiconEntry } from './lexicon.ts';

/** A lexicon in memory. Words are kept in the order of their letters. */
export class HangulLexicon implements Lexicon {
	readonly words: readonly string[];
	readonly #entries: ReadonlyMap<string, LexiconEntry>;
	#letters: string[] | undefined;

	constructor(entries: ReadonlyMap<string, LexiconEntry>) {
		this.#entries = entries;
		this.words = [...entries.keys()];
	}

	get(word: string): LexiconEntry | undefined {
		return this.#entries.get(word);
	}

	hasPrefix(letters: string): boolean {
		return this.withPrefix(letters).next().done !== true;
	}

	/** True if a word that the corpus really has begins so, another than the given one; some only a synonym knows. */
	holdsPrefix(letters: string, given?: string): boolean {
		for (const word of this.withPrefix(letters))
			if (word !== given && (this.get(word)?.count ?? 0) > 0) return true;
		return false;
	}

	/** The words whose letters begin with these. */
	*withPrefix(letters: string): Generator<string> {
		const all = this.#allLetters();
		for (let index = lowerBound(all, letters); all[index]?.startsWith(letters); index++) {
			yield this.#sorted[index] ?? '';
		}
	}

	#sorted: string[] = [];

	/** Sorted once, on first use: building and splitting for the index need no prefixes. */
	#allLetters(): string[] {
		if (this.#letters) return this.#letters;
		const pairs = this.words.map((word): [string, string] => [toLetters(word), word]);
		pairs.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
		this.#sorted = pairs.map(([, word]) => word);
		this.#letters = pairs.map(([letters]) => letters);
		return this.#letters;
	}
}

function lowerBound(sorted: readonly string[], value: string): number {
	let low = 0;
	let high = sorted.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] ?? '') < value) low = middle + 1;
		else high = middle;
	}
	return low;
}
