import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { packageFolder } from './package-version.ts';

/**
 * A hash of all files in folders of this repository and of the pinned versions of what they use: with equal hashes,
 * what is made of them is equal. About 10 ms.
 */
export function sourceVersion(folders: readonly string[]): string {
	const hash = createHash('sha256');
	hash.update(readFileSync(join(packageFolder, 'package.json')));
	for (const folder of folders) {
		for (const file of filesIn(join(packageFolder, folder))) {
			hash.update(relative(packageFolder, file)).update(readFileSync(file));
		}
	}
	return hash.digest('hex');
}

/** The paths of all files below a folder, sorted. */
export function filesIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
}
