import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

/**
 * Keeps compiled modules beside the packages: a third of the start-up time. Each thread has to ask for it, before it
 * imports what is to be kept. Where that cannot be written, nothing is.
 */
export function keepCompiledModules(): void {
	enableCompileCache(fileURLToPath(new URL('../../node_modules/.cache/odapnote', import.meta.url)));
}
