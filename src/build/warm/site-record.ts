import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { EntryCounts } from '#build/count-entries';
import { readSealed, writeSealed } from '#store/sealed-file';
import type { Stamp } from './stamp.ts';

/** What is kept of the last site that was put in place, and what was said of it. */
export interface SiteRecord {
	/** See `siteKey`. */
	readonly key: string;
	readonly counts: EntryCounts;
	readonly warnings: number;
	/** Everything that lies in it, by path, as it was when the site was made. */
	readonly stamps: ReadonlyMap<string, Stamp>;
}

const PURPOSE = 'site';

/** The record of the last site at `target`. Undefined where there is none, and where it is not as this machine wrote it. */
export function readSiteRecord(state: string, target: string): SiteRecord | undefined {
	const text = readSealed(recordFile(state, target), PURPOSE);
	if (text === undefined) return undefined;
	const { stamps, ...record } = JSON.parse(text);
	return { ...record, stamps: new Map(stamps) };
}

export async function writeSiteRecord(state: string, target: string, record: SiteRecord): Promise<void> {
	const text = JSON.stringify({ ...record, stamps: [...record.stamps] });
	await writeSealed(recordFile(state, target), PURPOSE, text);
}

function recordFile(state: string, target: string): string {
	return join(state, 'cache', 'sites', createHash('sha256').update(target).digest('hex'));
}
