import { Worker } from 'node:worker_threads';
import type { KnowledgeBase } from '#domain/knowledge-base';
import type { Postmortem } from '#domain/postmortem';
import { searchablePart } from '#search/writer/searchable';
import { isSystemFault } from '#store/error-code';
import { threadFile } from '#store/thread-file';
import { withPath, writeRefusal } from '#store/write-refusal';
import { Stopped } from './stopped.ts';

/** A search index that is being made in a thread of its own. */
export interface StartedIndex {
	/** Lets it be written. @throws when it cannot be made or written. */
	write(): Promise<void>;
	/** Ends it, if it has not ended. Where `write` was not called, nothing is on the disk. */
	abandon(): Promise<void>;
}

/** Begins the search index of published postmortems, as `writeSearchIndex` makes it, and writes nothing yet. */
export function startIndex(
	postmortems: readonly Postmortem[],
	knowledgeBase: KnowledgeBase,
	outDir: string,
): StartedIndex {
	const thread = new Worker(threadFile('build/index-thread'), { workerData: { outDir } });
	// Not the thread's data, which it would keep to its end.
	thread.postMessage({ postmortems: postmortems.map(searchablePart), knowledgeBase });
	let isAbandoned = false;
	const written = new Promise<void>((resolve, reject) => {
		thread.once('message', () => resolve());
		// The indexer is a process of its own: it does not say what the system refused to it, or ends without a word.
		thread.once('error', (error) =>
			reject(isSystemFault(error) ? withPath(outDir, error) : (writeRefusal(outDir) ?? error)),
		);
		thread.once('exit', () =>
			reject(isAbandoned ? undefined : (writeRefusal(outDir) ?? new Stopped({ kind: 'no-answer' }))),
		);
	});
	// Whoever lets it be written learns of a fault, and nobody before.
	written.catch(() => {});
	return {
		write: () => {
			thread.postMessage('write');
			return written;
		},
		abandon: async () => {
			isAbandoned = true;
			await thread.terminate();
		},
	};
}
