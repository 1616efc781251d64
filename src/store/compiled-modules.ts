import { enableCompileCache } from 'node:module';
import { packageCache } from './package-version.ts';

/**
 * Keeps compiled modules beside the packages: a third of the start-up time. Each thread has to ask for it, before it
 * imports what is to be kept. Where that cannot be written, nothing is.
 */
export function keepCompiledModules(): void {
	enableCompileCache(packageCache);
}
