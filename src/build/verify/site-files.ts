import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A built site: its files by path, relative to the folder, with `/`, sorted. */
export interface SiteFiles {
	readonly paths: readonly string[];
	read(path: string): Buffer;
}

export function listSite(folder: string): SiteFiles {
	const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => !entry.isDirectory())
		.map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
		.sort();
	return {
		paths,
		read: (path) => readFileSync(join(folder, path)),
	};
}
