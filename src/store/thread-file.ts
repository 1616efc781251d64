import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packageFolder } from './package-version.ts';

/** Where threads begin, below `src/`. */
export const THREAD_ENTRIES = [
	'build/discard-thread',
	'build/index-thread',
	'build/verify/verify-thread',
	'store/own-checks/own-checks-thread',
	'store/parse-worker',
] as const;

/** The file that a thread begins with. */
export function threadFile(entry: (typeof THREAD_ENTRIES)[number]): URL {
	return programFile(entry);
}

/** A file that the program is entered by: in a package it lies beside the others. */
export function programFile(entry: string): URL {
	return pathToFileURL(
		import.meta.filename.endsWith('.ts')
			? join(packageFolder, 'src', `${entry}.ts`)
			: join(import.meta.dirname, `${basename(entry)}.js`),
	);
}
