import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { packageFolder } from './package-version.ts';

/** Where threads begin, below `src/`. */
export const THREAD_ENTRIES = [
	'build/index-thread',
	'build/verify/verify-thread',
	'store/parse-worker',
] as const;

/** The file that a thread begins with: in a package it lies beside the program. */
export function threadFile(entry: (typeof THREAD_ENTRIES)[number]): URL {
	return pathToFileURL(
		import.meta.filename.endsWith('.ts')
			? join(packageFolder, 'src', `${entry}.ts`)
			: join(import.meta.dirname, `${basename(entry)}.js`),
	);
}
