import { mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { errorCode } from '#store/error-code';
import { writeIn } from '#store/write-refusal';

/** Texts of files by their paths in the folder. */
export type NewFiles = ReadonlyMap<string, string>;

/**
 * Writes files into a folder that is new or empty: all of them, or none.
 * @returns false, with nothing touched, where the folder holds anything.
 * @throws the system's error, with the path.
 */
export async function writeFolder(target: string, files: NewFiles): Promise<boolean> {
	const found = await entriesOf(target);
	if (found !== undefined && found.length > 0) return false;
	await mkdir(dirname(target), { recursive: true });
	const next = join(dirname(target), `.${basename(target)}.odap-${process.pid}`);
	await mkdir(next);
	try {
		for (const [path, text] of files) await writeIn(join(next, path), text);
		if (found !== undefined) await rmdir(target);
		await rename(next, target);
		return true;
	} finally {
		await rm(next, { recursive: true, force: true });
	}
}

async function entriesOf(folder: string): Promise<readonly string[] | undefined> {
	try {
		return await readdir(folder);
	} catch (error) {
		if (errorCode(error) === 'ENOENT') return undefined;
		throw error;
	}
}
