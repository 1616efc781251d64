import { existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The first line of a site's `_headers`: what carries it may be replaced by the next build. */
export const SITE_MARK = '# Written by odapnote.';

/** The folders of one build: what is being made, and where what it replaces waits until the new one is in place. */
export interface OutputFolder {
	readonly target: string;
	readonly next: string;
	readonly previous: string;
}

/**
 * Names the folders of a build beside its target (a rename does not cross file systems) and clears away what an
 * earlier build left when it was killed: between the two renames the old site is put back.
 */
export function prepareOutput(target: string): OutputFolder {
	mkdirSync(dirname(target), { recursive: true });
	const output = { target, next: `${target}.next`, previous: `${target}.previous` };
	if (existsSync(output.previous) && !existsSync(target)) renameSync(output.previous, target);
	discard(output.next);
	discard(output.previous);
	return output;
}

/** Puts the new site in place of the old one, by two renames. @throws with the old one in its place. */
export function swapOutput({ target, next, previous }: OutputFolder): void {
	if (existsSync(target)) renameSync(target, previous);
	try {
		renameSync(next, target);
	} catch (error) {
		if (existsSync(previous)) renameSync(previous, target);
		throw error;
	}
	discard(previous);
}

/** Deletes what a failed build made. The old site stays. */
export function discardOutput({ next }: OutputFolder): void {
	discard(next);
}

/** True where `target` may be replaced: absent, empty, or a site that an earlier build made. */
export function isReplaceable(target: string): boolean {
	const stat = lstatSync(target, { throwIfNoEntry: false });
	if (stat === undefined) return true;
	if (!stat.isDirectory()) return false;
	return readdirSync(target).length === 0 || isOurs(join(target, '_headers'));
}

function isOurs(headers: string): boolean {
	return existsSync(headers) && readFileSync(headers, 'utf8').startsWith(SITE_MARK);
}

function discard(folder: string): void {
	rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
}
