import { type PackedScans, type PageScans, packScans, unpackScans } from '#build/verify/packed-scans';
import type { Reading } from './readings.ts';

/** What is kept of a file that was rendered. With the same digests, it is the same file. */
export interface PageRecord {
	/** Of what it was handed, and of what it read that is derived from the heads of the postmortems. */
	readonly derived: string;
	/** Of what else it read. */
	readonly given: string;
	readonly readings: readonly Reading[];
}

export interface PageRecords {
	/** Of what all that is derived is derived from: where it is the same, so is all that is derived. */
	readonly source: string;
	readonly files: ReadonlyMap<string, PageRecord>;
	/** What a verification saw in the pages among them. */
	readonly scans: PageScans;
}

export const NO_RECORDS: PageRecords = { source: '', files: new Map(), scans: new Map() };

export function pageRecordsText({ source, files, scans }: PageRecords): string {
	return JSON.stringify([source, [...files], packScans(scans)]);
}

export function parsePageRecords(text: string): PageRecords {
	const [source, files, scans]: [string, [string, PageRecord][], PackedScans] = JSON.parse(text);
	return { source, files: new Map(files), scans: unpackScans(scans) };
}
