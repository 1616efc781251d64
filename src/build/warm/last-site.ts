import { existsSync } from 'node:fs';
import type { SiteRecord } from './site-record.ts';
import { stampsOf } from './stamp.ts';

/** Whether a site is still as it was made: nothing written to, nothing gone, nothing added. */
export function isUntouched(target: string, { stamps }: Pick<SiteRecord, 'stamps'>): boolean {
	if (!existsSync(target)) return false;
	const found = stampsOf(target);
	return found.size === stamps.size && [...found].every(([path, stamp]) => stamps.get(path) === stamp);
}
