/** One thing to look for, as the index spells it. */
export interface Term {
	/** `word` matches itself only, `prefix` whatever begins so, `other` is stemmed and extended by Pagefind. */
	readonly kind: 'word' | 'prefix' | 'other' | 'group';
	readonly key: string;
	/** How the author of a text may have written it, to mark it; for a group any word may be marked. */
	readonly shown: string;
}

/** A way to read the query: every term must be found. */
export interface Reading {
	readonly terms: readonly Term[];
	/** 1 for the query as it was typed; less where something stands for it. */
	readonly weight: number;
}

export interface QueryPlan {
	/** Without readings nothing can be found. */
	readonly readings: readonly Reading[];
	/** Texts that stood in quotation marks: found only as they are. */
	readonly phrases: readonly string[];
	/** Parts of the query that no word of the corpus fits. */
	readonly missing: readonly string[];
}
