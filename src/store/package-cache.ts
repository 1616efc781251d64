import { accessSync, constants } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { packageFolder } from './package-version.ts';

/**
 * Where this machine keeps what it has worked out, whatever the knowledge base: beside the package, or with the user
 * where the package is not theirs to write to. It may be deleted, and may not be writable.
 */
export const packageCache = isWritable(packageFolder)
	? join(packageFolder, 'node_modules', '.cache', 'odapnote')
	: join(process.env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'odapnote');

/**
 * Keeps what Node compiles modules to: a third of the start-up time. Each thread has to ask for it, before it imports
 * what is to be kept. Where that cannot be written, nothing is.
 */
export function keepCompiledModules(): void {
	enableCompileCache(packageCache);
}

function isWritable(folder: string): boolean {
	try {
		accessSync(folder, constants.W_OK);
		return true;
	} catch {
		return false;
	}
}
