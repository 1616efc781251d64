import { once } from 'node:events';
import { parentPort, workerData } from 'node:worker_threads';
import { keepCompiledModules } from '#store/package-cache';

/** The body of a thread that makes a search index of `workerData`, and writes it once it is told to. */
async function writeIndex(port: NonNullable<typeof parentPort>): Promise<void> {
	const told = once(port, 'message');
	const { library, outDir } = workerData;
	const { writeSearchIndex } = await import('#search/writer/write-search-index');
	port.postMessage(await writeSearchIndex(library, outDir, told));
}

keepCompiledModules();
if (parentPort) void writeIndex(parentPort);
