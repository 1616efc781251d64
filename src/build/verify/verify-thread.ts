import { parentPort, workerData } from 'node:worker_threads';
import { keepCompiledModules } from '#store/package-cache';
import { packScans, unpackScans } from './packed-scans.ts';
import type { VerifyAnswer, VerifyMessage } from './start-verification.ts';

/** Verifies the site of `workerData`: looks at each page that it hears of, and answers once it hears that all are there. */
async function verify(port: NonNullable<typeof parentPort>): Promise<void> {
	const { folder, expectation } = workerData;
	const { SiteVerifier } = await import('./verify-site.ts');
	const verifier = new SiteVerifier(folder, expectation);
	const answer = (): VerifyAnswer => ({ faults: verifier.faults(), scans: packScans(verifier.scans()) });
	port.on('message', (message: VerifyMessage) => {
		if ('written' in message) for (const path of message.written) verifier.lookAhead(path);
		else if ('kept' in message)
			for (const [path, scan] of unpackScans(message.kept)) verifier.keep(path, scan);
		else port.postMessage(answer());
	});
}

keepCompiledModules();
if (parentPort) void verify(parentPort);
