import { once } from 'node:events';
import {
	existsSync,
	lstatSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { threadFile } from '#store/thread-file';
import { withPath } from '#store/write-refusal';
import { discard } from './discard.ts';
import { MARKED_FILE, SITE_MARK } from './site-mark.ts';

/** The folders of one build: what is being made, and where what it replaces waits until the new one is in place. */
export interface OutputFolder {
	readonly target: string;
	readonly next: string;
	readonly previous: string;
}

/** The folders of a build lie beside its target, since a rename does not cross file systems, and bear its name. */
export function outputFolder(target: string): OutputFolder {
	const beside = (role: string) => join(dirname(target), `.${basename(target)}.odap-${role}`);
	return { target, next: beside('next'), previous: beside('previous') };
}

/** Which of a build's folders is there already and is not of odap's making. */
export function foreignFolder({ target, next, previous }: OutputFolder): string | undefined {
	return [target, next, previous].find((folder) => !isReplaceable(folder));
}

/**
 * Clears away what an earlier build left when it was killed: between the two renames the old site is put back.
 * @throws where one of the folders is not of odap's making: nothing is touched then.
 */
export function openOutput(target: string): OutputFolder {
	const output = outputFolder(target);
	const foreign = foreignFolder(output);
	if (foreign !== undefined) throw new Error(`\`${foreign}\` was not made by odap.`);
	if (existsSync(output.previous) && !existsSync(target)) renameSync(output.previous, target);
	discard(output.next);
	discard(output.previous);
	return output;
}

/** Makes the folder of a new site. It bears the mark from its first moment. */
export function startOutput({ target, next }: OutputFolder): void {
	mkdirSync(dirname(target), { recursive: true });
	mark(next);
}

/**
 * Puts the new site in place of the old one, by two renames. The old one is deleted in a thread of its own, since thousands
 * of files take a while. @throws with the old one in its place. @returns when the old one is gone.
 */
export function swapOutput({ target, next, previous }: OutputFolder): Promise<void> {
	if (existsSync(target)) renameSync(target, previous);
	try {
		renameSync(next, target);
	} catch (error) {
		if (existsSync(previous)) renameSync(previous, target);
		throw error;
	}
	const isCleared = discardAside(previous);
	// Whoever waits for it learns of a fault, and nobody before.
	isCleared.catch(() => {});
	return isCleared;
}

async function discardAside(folder: string): Promise<void> {
	if (!existsSync(folder)) return;
	await once(new Worker(threadFile('build/discard-thread'), { workerData: folder }), 'message');
}

/** Deletes what a failed build made. The old site stays. */
export function discardOutput({ next }: OutputFolder): void {
	discard(next);
}

/** True where `target` may be replaced: absent, empty, or a site that an earlier build made. */
function isReplaceable(target: string): boolean {
	const stat = lstatSync(target, { throwIfNoEntry: false });
	if (stat === undefined) return true;
	if (!stat.isDirectory()) return false;
	return readdirSync(target).length === 0 || isOurs(join(target, MARKED_FILE));
}

function isOurs(headers: string): boolean {
	const isFile = lstatSync(headers, { throwIfNoEntry: false })?.isFile() ?? false;
	return isFile && readFileSync(headers, 'utf8').startsWith(SITE_MARK);
}

function mark(folder: string): void {
	const file = join(folder, MARKED_FILE);
	mkdirSync(folder);
	try {
		writeFileSync(file, `${SITE_MARK}\n`);
	} catch (error) {
		rmSync(folder, { recursive: true, force: true });
		throw withPath(file, error);
	}
}
