import type { PageScan } from '#build/verify/scan-html';
import type { Reading } from './readings.ts';

/** What is kept of a file that was rendered. */
export interface PageRecord {
	/** Of what it was handed and of what it read: with the same key, it is the same file. */
	readonly key: string;
	readonly readings: readonly Reading[];
	/** What a verification saw in it, where it is a page. */
	readonly scan?: PageScan;
}

export type PageRecords = ReadonlyMap<string, PageRecord>;

/** Sets are lists in JSON. */
export function pageRecordsText(records: PageRecords): string {
	return JSON.stringify([...records], (_key, value) => (value instanceof Set ? [...value] : value));
}

export function parsePageRecords(text: string): Map<string, PageRecord> {
	const records: [string, PageRecord][] = JSON.parse(text);
	return new Map(
		records.map(([path, { scan, ...record }]) => [
			path,
			scan === undefined ? record : { ...record, scan: { ...scan, anchors: new Set(scan.anchors) } },
		]),
	);
}
