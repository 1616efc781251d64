import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { threadFile } from '#store/thread-file';
import type { SiteFault } from './site-fault.ts';
import type { Expectation } from './verify-site.ts';

/** A verification that looks ahead, in a thread of its own. */
export interface StartedVerification {
	/** Files of the site, by their paths in it, that are finished. */
	lookAhead(written: readonly string[]): void;
	/** The faults of the site, which must be finished now. @throws when a file of it cannot be read. */
	faults(): Promise<SiteFault[]>;
	/** Ends it, if it has not ended. */
	abandon(): Promise<void>;
}

/** What the thread hears. */
export type VerifyMessage = { readonly written: readonly string[] } | { readonly isFinished: true };

/** Begins to verify a site whose last pages are still written. */
export function startVerification(folder: string, expectation: Expectation): StartedVerification {
	const thread = new Worker(threadFile('build/verify/verify-thread'), {
		workerData: { folder, expectation },
	});
	const send = (message: VerifyMessage) => thread.postMessage(message);
	const answer = once(thread, 'message');
	// Whoever asks for the faults learns of a failure, and nobody before.
	answer.catch(() => {});
	return {
		lookAhead: (written) => send({ written }),
		faults: async () => {
			send({ isFinished: true });
			const [faults] = await answer;
			return faults;
		},
		abandon: async () => void (await thread.terminate()),
	};
}
