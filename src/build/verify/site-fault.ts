import type { Text } from '#domain/text/localised';

/** What is wrong with a file of a built site. */
export interface SiteFault {
	/** Relative to the site's folder. */
	readonly path: string;
	readonly message: Text;
}
