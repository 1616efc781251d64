import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this package, with a trailing separator. */
export const packageFolder = fileURLToPath(new URL('../../', import.meta.url));

/** Where this machine keeps what it has worked out from the package: it may be deleted, and may not be writable. */
export const packageCache = join(packageFolder, 'node_modules', '.cache', 'odapnote');

/** Everything that decides what a postmortem is parsed to. */
const PARSER_FOLDERS = ['schemas', 'src/domain', 'src/store'];

/** The version in `package.json`. */
export function packageVersion(): string {
	const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
	return String(version);
}

/** Two runs with equal versions parse alike. */
export function parserVersion(): string {
	return sourceVersion(PARSER_FOLDERS);
}

/**
 * A hash of all files in folders of the package, of the pinned versions of what they use, and of Node: two runs with
 * equal hashes do alike. About 10 ms.
 * @param more What else decides it.
 */
export function sourceVersion(folders: readonly string[], more = ''): string {
	const hash = createHash('sha256').update(JSON.stringify([process.version, more]));
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
