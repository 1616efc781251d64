import type { Said } from '#domain/text/phrase';

/** A place in a file of the team's code, from 1. */
export interface CodePlace {
	/** Absolute. */
	readonly file: string;
	readonly line: number;
	readonly column: number;
}

/** What is wrong with `odap.config.js` or with one of its checks. */
export interface Trouble {
	/** The id of the check that is at fault; absent where it is the configuration. */
	readonly check?: string;
	readonly message: Said;
	readonly fix: Said;
	readonly at?: CodePlace;
}
