import type { CheckBase } from '#domain/findings/check-facts';
import type { Look } from '#domain/knowledge-base/look';
import type { Library } from './library.ts';
import type { StatusHistory } from './status-history.ts';

/** What a command hands to the site, under `Symbol.for('odapnote.library')` of `globalThis`. */
export interface SiteLibrary extends Library {
	/** Where the knowledge base lies in its repository: `docs/incidents/`, or empty at the top and outside of one. */
	readonly folder: string;
	/** The day of the last commit that changed a postmortem (`YYYY-MM-DD`), by id; empty where Git cannot tell. */
	readonly lastChanged: ReadonlyMap<string, string>;
	/** What became of each countermeasure, commit by commit; empty where Git cannot tell. */
	readonly statusHistory: StatusHistory;
	/** Images that published postmortems show. */
	readonly images: readonly PublishedImage[];
	/** Where `kb.yaml` asks for cards, and a site is built. */
	readonly cards?: CardPrinter;
	readonly look: Look;
	/** The team's own checks. */
	readonly ownChecks: readonly CheckBase[];
}

/** Makes the picture that is shown where the link of a postmortem is shared. */
export interface CardPrinter {
	/** Whether this machine has a font for every letter. What it has none for is counted. */
	canWrite(text: string): boolean;
	/** A PNG of a drawing. */
	print(svg: string): Promise<Uint8Array>;
	/** For how many texts there was no font, and which. */
	unwritten(): { readonly texts: number; readonly scripts: readonly CardScript[] };
}

export type CardScript = 'latin' | 'hangul' | 'han' | 'other';

/** An image beside a postmortem, served at `/postmortems/<postmortem>/<file>`. */
export interface PublishedImage {
	readonly postmortem: string;
	/** The file's name in NFC. */
	readonly file: string;
	/** Its bytes as published: without what cameras and editors write into a file. */
	readonly read: () => Promise<Uint8Array>;
}
