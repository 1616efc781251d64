import type { Phrase } from '#domain/text/phrase';

/** What is wrong with a file of a built site. */
export interface SiteFault {
	/** Relative to the site's folder. */
	readonly path: string;
	readonly message: Phrase;
}
