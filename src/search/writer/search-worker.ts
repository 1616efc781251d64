import { LONGEST_RUN_SCRIPT } from '#search/query/nearness';

/**
 * The script of the worker that search runs in, around Pagefind's own. Pagefind keeps to itself that a file of the
 * index failed to load and answers as if nothing had been found, so this watches what it fetches. And it sends
 * every match of every page, which takes the page longer to read than the worker to find: only what names and
 * ranks the pages goes through.
 */
export const SEARCH_WORKER_SCRIPT = `'use strict';
const send = self.postMessage.bind(self);
const load = self.fetch.bind(self);
self.postMessage = (message) => {
	const { result } = message;
	if (result && result.results) {
		result.results = result.results.map(({ id, score, data, words }) => ({
			id,
			score,
			data,
			together: longestRun(words),
		}));
	}
	send(message);
};
self.fetch = async (address, options) => {
	try {
		const response = await load(address, options);
		if (!response.ok) send({ failed: String(address) });
		return response;
	} catch (reason) {
		send({ failed: String(address) });
		throw reason;
	}
};
importScripts('pagefind-worker.js');
${LONGEST_RUN_SCRIPT}
`;
