import type { FactKind } from '#search/fact';

/** A stretch of the author's words, or of one word, and whether it is what was looked for. */
export interface Segment {
	readonly text: string;
	readonly marked: boolean;
}

/** One place that answers the query. */
export interface Hit {
	readonly kind: FactKind;
	/** Without the site's base, with the anchor where the place is not the page itself. */
	readonly address: string;
	readonly excerpt: readonly Segment[];
	/** The time of a timeline entry, the heading of a section. */
	readonly label?: string;
	readonly countermeasure?: string;
	readonly status?: string;
	/** The milestones of a timeline entry that end an incident. */
	readonly ended?: readonly string[];
	/** From 0 to about 1: how much of the query it holds, and how telling the place is. */
	readonly score: number;
}

/** A postmortem with the places in it that answer the query, the best first. */
export interface PageHits {
	readonly id: string;
	/** Without the site's base. */
	readonly address: string;
	readonly title: readonly Segment[];
	readonly date: string;
	readonly severity: string;
	readonly language: string;
	readonly hits: readonly Hit[];
	/** What ended the incident, and what was done so that it does not come back, whatever was looked for. */
	readonly endings: readonly Hit[];
	/** What of the query it does not hold, as it was typed. */
	readonly leftOut: readonly string[];
}
