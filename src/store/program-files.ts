import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { openCompiledCache } from './compiled-cache.ts';
import { filesIn, packageFolder } from './package-version.ts';

/** Where the program begins, and where its threads do, below `src/`. */
export const PROGRAM_ENTRIES = [
	'cli/run',
	'build/index-thread',
	'build/verify/verify-thread',
	'store/parse-worker',
] as const;

/** What the program is compiled from. */
const SOURCE_FOLDERS = ['schemas', 'src'];
/** npm writes the second one whenever it changes a package. */
const PACKAGE_FILES = ['package.json', 'node_modules/.package-lock.json'];

/**
 * The compiled program, where it was compiled from the very files that are there now; else the program runs from its
 * source, which starts more slowly.
 */
export function findProgram(): string | undefined {
	const folder = openCompiledCache('program').find(programStamp());
	return folder && join(folder, 'run.mjs');
}

/**
 * Tells one state of the source from another, by the times and sizes of its files: to read them would take as long as
 * the compiled program saves.
 */
export function programStamp(): string {
	const hash = createHash('sha256').update(process.version);
	const sources = SOURCE_FOLDERS.flatMap((folder) => filesIn(join(packageFolder, folder)));
	for (const path of [...sources, ...PACKAGE_FILES.map((name) => join(packageFolder, name))]) {
		const stat = statSync(path, { throwIfNoEntry: false });
		hash.update(`${path} ${stat?.size} ${stat?.mtimeMs}\n`);
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
