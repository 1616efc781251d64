/** One row of the table. */
export interface Figure {
	readonly what: string;
	/** What must be reached, in words. */
	readonly target: string;
	readonly reached: string;
	readonly isMet: boolean;
	/** What went wrong, one a line; the first few are shown. */
	readonly faults?: readonly string[];
}

/** How much is tried. */
export interface Scale {
	readonly mutations: number;
	readonly kills: number;
	readonly documents: number;
	readonly pairs: number;
	/** One in so many writes is made to fail. */
	readonly writeStep: number;
}

export const full: Scale = { mutations: 10_000, kills: 50, documents: 1_000, pairs: 20, writeStep: 5 };
export const quick: Scale = { mutations: 600, kills: 4, documents: 200, pairs: 2, writeStep: 60 };
