/** What a word of the corpus can be; both for a text that is used as a noun and as a stem. */
export interface LexiconEntry {
	readonly noun: boolean;
	readonly stem: boolean;
	/** A whole run that is not looked for: 모든, 아닌. */
	readonly empty?: boolean;
	/** How often it occurs, at least 1. */
	readonly count: number;
}

/** The Korean words of one corpus. Everything is looked up in NFC. */
export interface Lexicon {
	get(word: string): LexiconEntry | undefined;
	/** True if a word's letters, as typed, begin with these. */
	hasPrefix(letters: string): boolean;
}
