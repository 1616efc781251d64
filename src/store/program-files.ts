import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openCompiledCache } from './compiled-cache.ts';
import { packageFolder } from './package-version.ts';

/** Where the program begins, and where its threads do, below `src/`. */
export const PROGRAM_ENTRIES = [
	'cli/run',
	'cli/index-thread',
	'cli/verify-thread',
	'store/parse-worker',
] as const;

/** What the program is compiled from. npm writes the last one whenever it changes a package. */
const SOURCES = ['schemas', 'src', 'package.json', 'node_modules/.package-lock.json'];

/**
 * The compiled program, where it was compiled from the very files that are there now; else it runs from its source,
 * which takes a third longer to start.
 */
export function findProgram(): string | undefined {
	const folder = openCompiledCache('program').find(programStamp());
	return folder && join(folder, 'run.mjs');
}

/**
 * Tells one state of the program's files from another by their times and sizes, which takes 8 ms: no edit goes
 * unnoticed. Their contents would be surer of being alike, and take as long to read as they save.
 */
export function programStamp(): string {
	const hash = createHash('sha256').update(process.version);
	for (const path of SOURCES.flatMap((source) => filesOf(join(packageFolder, source)))) {
		const { size, mtimeMs } = statSync(path);
		hash.update(`${path} ${size} ${mtimeMs}\n`);
	}
	return hash.digest('hex');
}

/** The file that a thread begins with: beside this one in the compiled program. */
export function threadFile(entry: Exclude<(typeof PROGRAM_ENTRIES)[number], 'cli/run'>): URL {
	const isCompiled = import.meta.filename.endsWith('.mjs');
	return isCompiled
		? pathToFileURL(join(import.meta.dirname, `${basename(entry)}.mjs`))
		: pathToFileURL(join(packageFolder, 'src', `${entry}.ts`));
}

function filesOf(path: string): string[] {
	const stat = statSync(path, { throwIfNoEntry: false });
	if (!stat?.isDirectory()) return stat === undefined ? [] : [path];
	return readdirSync(path, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name))
		.sort();
}
