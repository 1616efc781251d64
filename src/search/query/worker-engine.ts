import { SEARCH_WORKER } from '#search/files';
import {
	anyOfEach,
	type Engine,
	type EngineOptions,
	type EngineResults,
	type FilterCounts,
	type Fragment,
} from './engine.ts';
import type {
	AnswerMessage,
	FailureMessage,
	PagefindFragment,
	PagefindResults,
} from './pagefind-messages.ts';
import { TakeTurns } from './take-turns.ts';

const INSTANCE = 'odap';
/** No phrase is longer than what we show, and Pagefind's own excerpts are not used. */
const SHORTEST_EXCERPT = 1;

const SORTS = { newest: { date: 'desc' }, oldest: { date: 'asc' }, relevance: {} } as const;

interface Waiting {
	resolve(result: unknown): void;
	reject(reason: Error): void;
}

/**
 * Starts Pagefind in a worker of its own, so that typing never waits for it. Speaks to the worker directly:
 * pagefind.js, which would do that, is as large as the worker.
 * @param folder the index's address, with a closing `/`.
 */
export async function startWorkerEngine(folder: string): Promise<Engine> {
	const channel = new WorkerChannel(`${folder}${SEARCH_WORKER}`);
	const loads = new TakeTurns();
	const options = { basePath: folder, language: 'en', excerptLength: SHORTEST_EXCERPT };
	await channel.ask('init', [options]);
	return {
		search: (keys, { filters = {}, sort = 'relevance' }: EngineOptions = {}) =>
			searchThrough(channel, loads, keys, { filters: anyOfEach(filters), sort: SORTS[sort] }),
		filters: async () => (await channel.ask('filters', [])) as FilterCounts,
		close: () => channel.close(new Error('closed')),
	};
}

async function searchThrough(
	channel: WorkerChannel,
	loads: TakeTurns,
	keys: string | null,
	options: object,
): Promise<EngineResults> {
	const answer = (await channel.ask('search', [keys, options])) as PagefindResults;
	return {
		results: answer.results.map(({ id, score, data, together }) => ({
			id,
			score,
			together,
			load: () =>
				loads.run(id, async () => toFragment((await channel.ask('getData', [data])) as PagefindFragment)),
		})),
	};
}

function toFragment({ content, raw_url, anchors, weighted_locations }: PagefindFragment): Fragment {
	return {
		content,
		url: raw_url,
		anchors: anchors.map(({ id, location, title = '' }) => ({ id, location, title })),
		locations: weighted_locations,
	};
}

/** Questions to the worker and their answers. After a failure every question is refused: start anew. */
class WorkerChannel {
	readonly #worker: Worker;
	readonly #waiting = new Map<string, Waiting>();
	#count = 0;
	#failure: Error | undefined;

	constructor(address: string) {
		this.#worker = new Worker(address);
		this.#worker.addEventListener('error', (event) => {
			event.preventDefault();
			this.close(new Error(event.message || address));
		});
		this.#worker.addEventListener('message', ({ data }: MessageEvent<AnswerMessage | FailureMessage>) => {
			if ('failed' in data) this.close(new Error(data.failed));
			else this.#answer(data);
		});
	}

	ask(method: string, args: readonly unknown[]): Promise<unknown> {
		if (this.#failure) return Promise.reject(this.#failure);
		const id = String(this.#count++);
		return new Promise((resolve, reject) => {
			this.#waiting.set(id, { resolve, reject });
			this.#worker.postMessage({ id, instanceId: INSTANCE, method, args });
		});
	}

	close(reason: Error): void {
		this.#failure ??= reason;
		this.#worker.terminate();
		for (const { reject } of this.#waiting.values()) reject(this.#failure);
		this.#waiting.clear();
	}

	#answer({ id, result, error }: AnswerMessage): void {
		const waiting = this.#waiting.get(id);
		this.#waiting.delete(id);
		if (error === undefined) waiting?.resolve(result);
		else waiting?.reject(new Error(error));
	}
}
