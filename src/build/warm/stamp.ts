import { type BigIntStats, lstatSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** By what a file shows that nobody has touched it since: which one it is, its size, and when it was written. */
export type Stamp = string;

/** The stamp of each entry below a folder, by its path in it with `/`. Folders have one that says no more than that. */
export function stampsOf(folder: string): Map<string, Stamp> {
	const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
	return new Map(
		entries.map((entry) => {
			const path = join(entry.parentPath, entry.name);
			const stamp = entry.isDirectory() ? 'folder' : stampOf(path);
			return [relative(folder, path).split(sep).join('/'), stamp];
		}),
	);
}

/** @throws where there is no file. */
export function stampOf(path: string): Stamp {
	return stampFrom(lstatSync(path, { bigint: true }));
}

/** A link, and what else is no file, has none that a file could have. */
function stampFrom(stat: BigIntStats): Stamp {
	return stat.isFile() ? [stat.ino, stat.size, stat.mtimeNs].map(String).join(' ') : 'other';
}
