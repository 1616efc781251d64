import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import type { SearchableLibrary } from '#search/writer/searchable';
import { keepCompiledModules } from '#store/package-cache';

/** The body of a thread that makes a search index of the library that it is told first, and writes it once it is told to. */
function writeIndex(port: NonNullable<typeof parentPort>): void {
	port.once('message', async (library: SearchableLibrary) => {
		const told = once(port, 'message');
		const { writeSearchIndex } = await import('#search/writer/write-search-index');
		port.postMessage(await writeSearchIndex(library, workerData.outDir, told));
	});
}

keepCompiledModules();
if (parentPort) writeIndex(parentPort);
