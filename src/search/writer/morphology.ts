/** A part of a Korean word, as far as search needs to tell parts apart. */
export interface Morpheme {
	readonly text: string;
	/**
	 * `prefix` is 재 in 재배포, `suffix` 자 in 접근자; `particle` follows nouns only, and `function` is what else is
	 * not looked for: endings, light verbs.
	 */
	readonly kind: 'noun' | 'stem' | 'prefix' | 'suffix' | 'particle' | 'function' | 'other';
}

/** A morphological analyser. Must give the same answer for the same word, whatever came before. */
export interface Morphology {
	/** One word without blanks, in NFC. */
	analyse(word: string): readonly Morpheme[];
	close(): void;
}
