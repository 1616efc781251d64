/** One thing to look for, as the index spells it. */
export interface Term {
	/** `word` matches itself only, `prefix` whatever begins so, `other` is stemmed and extended by Pagefind. */
	readonly kind: 'word' | 'prefix' | 'other' | 'group';
	readonly key: string;
	/** How the author of a text may have written it, to mark it; for a group any word may be marked. */
	readonly shown: string;
}

/** A part of the query with the terms that may stand for it; none where the corpus has no such word. */
export interface Unit {
	/** As synonyms are compared. */
	readonly plain: string;
	/** The number of the query's word that it is a part of. */
	readonly word: number;
	readonly typed: string;
	/** The stretch of one writing system that it was typed in. */
	readonly run: string;
	readonly term?: Term;
	readonly parts?: readonly Term[];
	/** Words of the corpus that hold what was typed, where none equals it. */
	readonly expansions?: readonly Term[];
	/** Every longer word that begins with it, where there is one. */
	readonly longer?: Term;
	/** What its run may become while it is typed. */
	readonly beginnings?: readonly Beginning[];
}

/** What a run that is still being typed may become, in place of all its units. */
export interface Beginning {
	readonly term: Term;
	readonly weight: number;
	/** Not where the corpus has this word. */
	readonly unless?: string;
}

/** A way to read the query: every term must be found. */
export interface Reading {
	readonly terms: readonly Term[];
	/** 1 for the query as it was typed; less where something stands for it. */
	readonly weight: number;
	/** Not where the corpus has this word. */
	readonly unless?: string;
	/** An identifier is taken apart: whoever has it whole stands above. */
	readonly isLoose?: true;
}

/** What a query may be answered without: a word, a part of a compound, or a phrase that is one of a group. */
export interface Part {
	readonly typed: string;
	readonly units: readonly Unit[];
	/** The units with their synonyms. */
	readonly grouped: readonly Unit[];
	/** The reader insists on it. */
	readonly isRequired: boolean;
	/** Of an identifier that no page has: what it may be answered by. A piece that says nothing alone has no units. */
	readonly pieces?: readonly Part[];
}

export interface QueryPlan {
	/** The ways to read the whole query. Without readings nothing can hold all of it. */
	readonly readings: readonly Reading[];
	/** What the corpus may have of the query, in its order; empty where the reader insists on what it has not. */
	readonly parts: readonly Part[];
	/** Texts that stood in quotation marks: found only as they are. */
	readonly phrases: readonly string[];
	/** Parts of the query that no word of the corpus fits. */
	readonly missing: readonly string[];
	/** The ways to read each word that no result may have. */
	readonly excluded: readonly (readonly Reading[])[];
}
