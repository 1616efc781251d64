import { parentPort, workerData } from 'node:worker_threads';
import { keepCompiledModules } from '#store/package-cache';

/** The body of a thread that deletes the folder `workerData`, and says so. */
async function discardThere(port: NonNullable<typeof parentPort>): Promise<void> {
	const { discard } = await import('./discard.ts');
	discard(workerData);
	port.postMessage('done');
}

keepCompiledModules();
if (parentPort) void discardThere(parentPort);
