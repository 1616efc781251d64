import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this package, with a trailing separator. */
export const packageFolder = fileURLToPath(new URL('../../', import.meta.url));

/** Everything that decides what a postmortem is parsed to. */
const PARSER_FOLDERS = ['schemas', 'src/domain', 'src/store'];

/** The version in `package.json`. */
export function packageVersion(): string {
	const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));
	return String(version);
}

/**
 * A hash of the code that reads a postmortem, of the pinned versions of what it uses, and of Node: two runs with
 * equal hashes parse alike. About 10 ms.
 */
export function parserVersion(): string {
	const hash = createHash('sha256').update(process.version);
	hash.update(readFileSync(join(packageFolder, 'package.json')));
	for (const folder of PARSER_FOLDERS) {
		for (const file of sourceFiles(join(packageFolder, folder))) hash.update(file).update(readFileSync(file));
	}
	return hash.digest('hex');
}

function sourceFiles(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && /\.[jt]s$/.test(entry.name))
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
}
