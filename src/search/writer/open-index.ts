import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { anyOfEach, type Engine, type FilterCounts } from '#search/query/engine';
import { mostTogether } from '#search/query/nearness';
import type { PagefindFragment, PagefindResults } from '#search/query/pagefind-messages';
import { TakeTurns } from '#search/query/take-turns';

/** What pagefind.js offers in Node, where it starts no worker. */
interface PagefindModule {
	createInstance(options: object): {
		search(term: string | null, options: object): Promise<UnwatchedResults>;
		filters(): Promise<FilterCounts>;
		destroy(): Promise<void>;
	};
}

/** Without a worker, Pagefind answers with all matches, and with functions that load pages. */
interface UnwatchedResults extends Omit<PagefindResults, 'results'> {
	readonly results: readonly {
		readonly id: string;
		readonly score: number;
		readonly words: readonly number[];
		data(): Promise<PagefindFragment>;
	}[];
}

const SORTS = { newest: { date: 'desc' }, oldest: { date: 'asc' }, relevance: {} } as const;
let opened = 0;

/** Opens a written index from Node, to look into it without a browser: for tests, checks and measurements. */
export async function openIndex(folder: string): Promise<Engine> {
	const prefix = `/index-${opened++}/`;
	const stop = serveFolder(prefix, folder);
	const module: PagefindModule = await import(pathToFileURL(join(folder, 'pagefind.js')).href);
	const loads = new TakeTurns();
	const instance = module.createInstance({ basePath: prefix, noWorker: true, excerptLength: 1 });
	await instance.search('', {});
	const placesOf = async (key: string) => {
		const { results } = await instance.search(key, {});
		return new Map(results.map(({ id, words }) => [id, words]));
	};
	return {
		async search(text, { filters = {}, sort = 'relevance' } = {}) {
			const answer = await instance.search(text, { filters: anyOfEach(filters), sort: SORTS[sort] });
			const keys = text === null || text.includes('"') ? [] : [...new Set(text.split(' '))];
			const places = keys.length > 1 ? await Promise.all(keys.map(placesOf)) : [];
			return {
				...answer,
				results: answer.results.map(({ id, score, data }) => ({
					id,
					score,
					together: mostTogether(places.map((pages) => pages.get(id) ?? [])),
					load: () => loads.run(id, async () => toFragment(await data())),
				})),
			};
		},
		filters: () => instance.filters(),
		close() {
			stop();
			void instance.destroy();
		},
	};
}

function toFragment({ content, raw_url, anchors, weighted_locations }: PagefindFragment) {
	return {
		content,
		url: raw_url,
		anchors: anchors.map(({ id, location, title = '' }) => ({ id, location, title })),
		locations: weighted_locations,
	};
}

/** Pagefind loads its files by address: those of this index come from the disk instead. */
export function serveFolder(prefix: string, folder: string): () => void {
	const load = globalThis.fetch;
	const serve: typeof fetch = async (input, init) => {
		const address = String(input);
		if (!address.startsWith(prefix)) return load(input, init);
		const [path = ''] = address.slice(prefix.length).split('?');
		return new Response(await readFile(join(folder, path)));
	};
	globalThis.fetch = serve;
	return () => {
		if (globalThis.fetch === serve) globalThis.fetch = load;
	};
}
