import { join } from 'node:path';
import type { EntryCounts } from '#build/count-entries';
import { programVersion } from '#store/program-version';
import { readSealed, writeSealed } from '#store/sealed-file';
import { digestOf } from './digests.ts';
import { NO_RECORDS, type PageRecords, pageRecordsText, parsePageRecords } from './page-records.ts';
import type { Stamp } from './stamp.ts';

/** What is kept of the last site that was put in place, and what was said of it. */
export interface SiteRecord {
	/** See `siteKey`. */
	readonly key: string;
	/** See `indexKey`. */
	readonly index: string;
	readonly counts: EntryCounts;
	readonly warnings: number;
	/** Everything that lies in it, by path, as it was when the site was made. */
	readonly stamps: ReadonlyMap<string, Stamp>;
}

/** The record of the last site at `target`. Undefined where there is none, and where it is not as this machine wrote it. */
export function readSiteRecord(state: string, target: string): SiteRecord | undefined {
	const text = readSealed(recordFile(state, target), purpose('site'));
	if (text === undefined) return undefined;
	const { stamps, ...record } = JSON.parse(text);
	return { ...record, stamps: new Map(stamps) };
}

/** What is kept of its files that were rendered. A page of one site whose file is in another is the page that was rendered. */
export function readPageRecords(state: string, target: string): PageRecords {
	const text = readSealed(`${recordFile(state, target)}.pages`, purpose('pages'));
	return text === undefined ? NO_RECORDS : parsePageRecords(text);
}

export async function writeSiteRecord(
	state: string,
	target: string,
	record: SiteRecord,
	pages: PageRecords,
): Promise<void> {
	const file = recordFile(state, target);
	await writeSealed(`${file}.pages`, purpose('pages'), pageRecordsText(pages));
	await writeSealed(file, purpose('site'), JSON.stringify({ ...record, stamps: [...record.stamps] }));
}

/** Another version of the program takes nothing of this one, nor would it read what is kept. */
function purpose(part: 'site' | 'pages'): string {
	return `${part} ${programVersion()}`;
}

function recordFile(state: string, target: string): string {
	return join(state, 'cache', 'sites', digestOf(target));
}
