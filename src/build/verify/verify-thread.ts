import { parentPort, workerData } from 'node:worker_threads';
import { keepCompiledModules } from '#store/package-cache';
import type { VerifyMessage } from './start-verification.ts';

/** Verifies the site of `workerData`: looks at each page that it hears of, and answers once it hears that all are there. */
async function verify(port: NonNullable<typeof parentPort>): Promise<void> {
	const { folder, expectation } = workerData;
	const { SiteVerifier } = await import('./verify-site.ts');
	const verifier = new SiteVerifier(folder, expectation);
	port.on('message', (message: VerifyMessage) => {
		if ('written' in message) for (const path of message.written) verifier.lookAhead(path);
		else if ('kept' in message) for (const [path, scan] of message.kept) verifier.keep(path, scan);
		else port.postMessage({ faults: verifier.faults(), scans: verifier.scans() });
	});
}

keepCompiledModules();
if (parentPort) void verify(parentPort);
