import type { ImportReport } from './import-report.ts';

/** A postmortem made from a write-up, and what of it was read as what. */
export interface ImportedDocument {
	readonly id: string;
	readonly path: string;
	readonly text: string;
	/** Files by their path from the source that it shows: they belong beside `index.md`. */
	readonly images: readonly string[];
	readonly report: ImportReport;
}
