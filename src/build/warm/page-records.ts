import type { PageScan } from '#build/verify/scan-html';
import type { Reading } from './readings.ts';

/** What is kept of a file that was rendered. With the same digests, it is the same file. */
export interface PageRecord {
	/** Of what it was handed, and of what it read that is derived from the heads of the postmortems. */
	readonly derived: string;
	/** Of what else it read. */
	readonly given: string;
	readonly readings: readonly Reading[];
	/** What a verification saw in it, where it is a page. */
	readonly scan?: PageScan;
}

export interface PageRecords {
	/** Of what all that is derived is derived from: where it is the same, so is all that is derived. */
	readonly source: string;
	readonly files: ReadonlyMap<string, PageRecord>;
}

export const NO_RECORDS: PageRecords = { source: '', files: new Map() };

/** Sets are lists in JSON. */
export function pageRecordsText({ source, files }: PageRecords): string {
	return JSON.stringify([source, [...files]], (_key, value) => (value instanceof Set ? [...value] : value));
}

export function parsePageRecords(text: string): PageRecords {
	const [source, files]: [string, [string, PageRecord][]] = JSON.parse(text);
	const withSets = files.map(([path, { scan, ...record }]): [string, PageRecord] => [
		path,
		scan === undefined ? record : { ...record, scan: { ...scan, anchors: new Set(scan.anchors) } },
	]);
	return { source, files: new Map(withSets) };
}
