import { Worker } from 'node:worker_threads';
import type { SearchableLibrary } from '#search/writer/analyse-library';
import { silence } from './failure.ts';
import { Misuse } from './misuse.ts';

/** Writes the search index as `writeSearchIndex` does, in a thread of its own, while this one renders pages. */
export function indexInThread(
	{ postmortems, knowledgeBase }: SearchableLibrary,
	outDir: string,
): Promise<void> {
	const thread = new Worker(new URL('./index-thread.ts', import.meta.url), {
		workerData: { library: { postmortems, knowledgeBase }, outDir },
	});
	return new Promise((resolve, reject) => {
		thread.once('message', () => resolve());
		thread.once('error', reject);
		// It ends without a word where the indexer's process can no longer answer.
		thread.once('exit', () => reject(new Misuse(silence)));
	});
}
