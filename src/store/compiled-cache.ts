import {
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	renameSync,
	rmSync,
	statSync,
	utimesSync,
} from 'node:fs';
import { join } from 'node:path';
import { packageCache } from './package-version.ts';

/** Several bases, and some versions for whoever goes back and forth. */
const MOST_KEPT = 8;

/** What was compiled from this package, by its version. */
export interface CompiledCache {
	/** The folder of what was kept before. */
	find(version: string): string | undefined;
	/**
	 * Keeps a copy of a folder, which appears whole or not at all.
	 * @returns where it is; undefined where it cannot be, as in a package that is read-only.
	 */
	keep(version: string, compiled: string): string | undefined;
}

/** @param folder By default beside the packages, where no knowledge base has a say: what is in it is run. */
export function openCompiledCache(
	kind: 'templates' | 'program',
	folder = join(packageCache, kind),
): CompiledCache {
	const find = (version: string): string | undefined => {
		const found = join(folder, version);
		if (!existsSync(found)) return undefined;
		// The youngest are kept.
		attempt(() => utimesSync(found, new Date(), new Date()));
		return found;
	};
	return {
		find,
		keep: (version, compiled) => {
			const next = join(folder, `${version}.${process.pid}`);
			attempt(() => {
				mkdirSync(folder, { recursive: true });
				cpSync(compiled, next, { recursive: true });
				renameSync(next, join(folder, version));
				prune(folder);
			});
			// Another build may have been faster.
			attempt(() => rmSync(next, { recursive: true, force: true }));
			return find(version);
		},
	};
}

function prune(folder: string): void {
	const kept = readdirSync(folder)
		.map((name) => ({ path: join(folder, name), time: statSync(join(folder, name)).mtimeMs }))
		.sort((one, other) => other.time - one.time);
	for (const { path } of kept.slice(MOST_KEPT)) rmSync(path, { recursive: true, force: true });
}

function attempt(work: () => void): void {
	try {
		work();
	} catch {}
}
