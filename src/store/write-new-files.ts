import { existsSync, rmdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { writeNewFile } from './write-new-file.ts';

/**
 * Writes files that do not exist yet, with their folders, all or none.
 * @returns the paths that were there already and were left as they are.
 * @throws the system's error, with every file and folder of this call taken away again.
 */
export function writeNewFiles(files: ReadonlyMap<string, string>): string[] {
	const folders = [...files.keys()].flatMap(missingFolders);
	const written: string[] = [];
	const left: string[] = [];
	try {
		for (const [path, text] of files) (writeNewFile(path, text) ? written : left).push(path);
		return left;
	} catch (error) {
		for (const path of written) rmSync(path, { force: true });
		takeAway(folders);
		throw error;
	}
}

/** The folders that a file needs and nobody has made, the innermost first. */
function missingFolders(path: string): string[] {
	const folder = dirname(path);
	return folder === path || existsSync(folder) ? [] : [folder, ...missingFolders(folder)];
}

function takeAway(folders: readonly string[]): void {
	for (const folder of new Set(folders.toSorted((one, other) => other.length - one.length))) {
		if (existsSync(folder)) rmdirSync(folder);
	}
}
