import { parentPort, workerData } from 'node:worker_threads';
import { keepCompiledModules } from '#store/compile-cache';

/** The body of a thread that writes a search index: `workerData` holds the library and the folder. */
async function writeIndex(): Promise<void> {
	const { library, outDir } = workerData;
	const { writeSearchIndex } = await import('#search/writer/write-search-index');
	parentPort?.postMessage(await writeSearchIndex(library, outDir));
}

keepCompiledModules();
void writeIndex();
