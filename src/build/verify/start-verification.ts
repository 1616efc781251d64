import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { threadFile } from '#store/thread-file';
import { type PackedScans, type PageScans, packScans, unpackScans } from './packed-scans.ts';
import type { SiteFault } from './site-fault.ts';
import type { Expectation } from './verify-site.ts';

/** A verification that looks ahead, in a thread of its own. */
export interface StartedVerification {
	/** Files of the site, by their paths in it, that are finished. */
	lookAhead(written: readonly string[]): void;
	/** Pages that another verification looked through, and that have not changed since. */
	keep(scans: PageScans): void;
	/** The faults of the site, which must be finished now, and what was seen. @throws when a file of it cannot be read. */
	outcome(): Promise<VerifiedSite>;
	/** Ends it, if it has not ended. */
	abandon(): Promise<void>;
}

export interface VerifiedSite {
	readonly faults: readonly SiteFault[];
	readonly scans: PageScans;
}

/** What the thread hears. */
export type VerifyMessage =
	| { readonly written: readonly string[] }
	| { readonly kept: PackedScans }
	| { readonly isFinished: true };

/** What the thread answers. */
export interface VerifyAnswer {
	readonly faults: readonly SiteFault[];
	readonly scans: PackedScans;
}

/** Begins to verify a site whose last pages are still written. */
export function startVerification(folder: string, expectation: Expectation): StartedVerification {
	const thread = new Worker(threadFile('build/verify/verify-thread'), {
		workerData: { folder, expectation },
	});
	const send = (message: VerifyMessage) => thread.postMessage(message);
	const answer = once(thread, 'message') as Promise<[VerifyAnswer]>;
	// Whoever asks for the faults learns of a failure, and nobody before.
	answer.catch(() => {});
	return {
		lookAhead: (written) => send({ written }),
		keep: (kept) => send({ kept: packScans(kept) }),
		outcome: async () => {
			send({ isFinished: true });
			const [{ faults, scans }] = await answer;
			return { faults, scans: unpackScans(scans) };
		},
		abandon: async () => void (await thread.terminate()),
	};
}
