import type { ImportReport } from './import-report.ts';

/** A postmortem made from a write-up, and what of it was read as what. */
export interface ImportedDocument {
	readonly id: string;
	readonly path: string;
	readonly text: string;
	/** Files by their path from the source that it shows: they belong beside `index.md`. */
	readonly images: readonly string[];
	/** The headings of the source by their anchors: links lead to them. */
	readonly anchors: ReadonlyMap<string, string>;
	/** Addresses of links that led nowhere, and are text now. */
	readonly unlinked: readonly string[];
	readonly report: ImportReport;
}
