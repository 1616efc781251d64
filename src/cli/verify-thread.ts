import { parentPort, workerData } from 'node:worker_threads';
import { keepCompiledModules } from '#store/compile-cache';

/** Verifies the site of `workerData`: looks ahead while pages are written, and answers once it is told that all are. */
async function verify(port: NonNullable<typeof parentPort>): Promise<void> {
	const { folder, expectation } = workerData;
	const { SiteVerifier } = await import('#store/verify-site');
	const verifier = new SiteVerifier(folder, expectation);
	const timer = setInterval(() => verifier.lookAhead(), 100);
	port.once('message', () => {
		clearInterval(timer);
		port.postMessage(verifier.faults());
	});
}

keepCompiledModules();
if (parentPort) void verify(parentPort);
