/** What a search hit is: a postmortem as a whole, or one place in it. */
export type FactKind =
	| 'postmortem'
	| 'summary'
	| 'lesson'
	| 'cause'
	| 'countermeasure'
	| 'went-poorly'
	| 'went-well'
	| 'got-lucky'
	| 'timeline'
	| 'section'
	| 'opinion';

/**
 * How much a word counts where it stands, in multiples of a word of plain text. Every kind has a weight of its
 * own: Pagefind tells the weight of each match, and so the kind is known before the page's text is loaded.
 */
export const FACT_WEIGHTS: Readonly<Record<FactKind, number>> = {
	postmortem: 8,
	lesson: 5,
	summary: 3,
	cause: 2.5,
	countermeasure: 2.25,
	'went-poorly': 2,
	'went-well': 1.75,
	'got-lucky': 1.5,
	timeline: 1.25,
	section: 1,
	opinion: 0.5,
};

export const FACT_KINDS = Object.keys(FACT_WEIGHTS) as readonly FactKind[];

/** The names of the filters in the index. */
export const FILTERS = [
	'severity',
	'category',
	'countermeasure',
	'status',
	'service',
	'year',
	'language',
] as const;

export type FilterName = (typeof FILTERS)[number];

/** One place as the index keeps it beside its words; shown as it is, never as markup. */
export interface IndexedFact {
	readonly kind: FactKind;
	/** The author's text, words separated by single blanks. */
	readonly text: string;
	/** How many index words belong to each word of the text, one character a word, base 36. */
	readonly counts: string;
	/** The heading above a section's text, or the time of a timeline entry. */
	readonly label?: string;
	/** Of a countermeasure, by id. */
	readonly countermeasure?: string;
	readonly status?: string;
	/** The milestones of a timeline entry that end an incident. */
	readonly ended?: readonly string[];
}

/** Of the postmortem as a whole, kept with its title. */
export interface PostmortemSummary {
	readonly date: string;
	readonly severity: string;
	readonly language: string;
}

/** What only some facts have, beside their text. */
export interface PackedDetails {
	readonly label?: string;
	readonly countermeasure?: string;
	readonly status?: string;
	/** The milestones of a timeline entry that end an incident. */
	readonly ended?: readonly string[];
	readonly date?: string;
	readonly severity?: string;
	readonly language?: string;
}

/** A fact as it is written into the index, its kind as a place in FACT_KINDS: pages carry many. */
export type PackedFact =
	| readonly [kind: number, counts: string, text: string]
	| readonly [kind: number, counts: string, text: string, details: PackedDetails];
