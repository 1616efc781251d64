import { MOST_TOGETHER_SCRIPT } from '#search/query/nearness';

/**
 * The script of the worker that search runs in, around Pagefind's own. Pagefind keeps to itself that a file of the
 * index failed to load and answers as if nothing had been found, so this watches what it fetches. It sends every match
 * of every page, which takes the page longer to read than the worker to find: only what names and ranks the pages goes
 * through. It does not tell which key a match is of, so each key of several is asked for alone to see which stand next
 * to each other. It loads a file again for each search that wants it before it is there: here each is loaded once. And
 * it keeps the matches of every search for ever: those of old ones are let go.
 * @param first the files that Pagefind asks for one after the other before it can search: they are loaded at once.
 */
export function searchWorkerScript(pagefindWorker: string, first: readonly string[]): string {
	return `${before(first)}
${pagefindWorker}
${AFTER}
${MOST_TOGETHER_SCRIPT}
`;
}

const before = (first: readonly string[]) => `
const KEPT_KEYS = 40;
const KEPT_SEARCHES = 300;
const send = self.postMessage.bind(self);
const load = self.fetch.bind(self);
const listen = self.addEventListener.bind(self);
const waiting = new Map();
const placesOfKeys = new Map();
const searches = [];
let pagefind;
let count = 0;
self.postMessage = (message) => {
	waiting.get(message.id)?.(message);
	waiting.delete(message.id);
};
self.addEventListener = (type, listener) => {
	pagefind = listener;
};
const loads = new Map();
for (const name of ${JSON.stringify(first)}) loadOnce(new URL(name, self.location)).catch(() => {});
self.fetch = async (address) => {
	try {
		const response = await loadOnce(new URL(address, self.location));
		if (!response.ok) send({ failed: String(address) });
		return response.clone();
	} catch (reason) {
		send({ failed: String(address) });
		throw reason;
	}
};
function loadOnce({ origin, pathname }) {
	const address = origin + pathname;
	const known = loads.get(address) ?? load(address, address.endsWith('.json') ? { cache: 'no-cache' } : {});
	loads.set(address, known);
	return known;
}`;

const AFTER = `
listen('message', async ({ data: message }) => {
	const answer = await ask(message);
	const results = message.method === 'search' && answer.result?.results;
	if (results) {
		keep(results);
		answer.result.results = await told(results, message);
	}
	send(answer);
});
function ask(message) {
	return new Promise((resolve) => {
		waiting.set(message.id, resolve);
		pagefind({ data: message });
	});
}
function keep(results) {
	searches.push(results.map(({ data }) => data));
	if (searches.length > KEPT_SEARCHES) release(searches.shift());
}
function release(loads) {
	for (const data of loads) pagefind({ data: { id: '', method: 'releaseData', args: [data] } });
}
async function told(results, { instanceId, args: [text] }) {
	const keys = text === null || text.includes('"') ? [] : [...new Set(text.split(' '))];
	const isCompared = keys.length > 1 && results.length > 0;
	const places = isCompared ? await Promise.all(keys.map((key) => placesOf(key, instanceId))) : [];
	return results.map(({ id, score, data }) => ({
		id,
		score,
		data,
		together: mostTogether(places.map((pages) => pages.get(id) ?? [])),
	}));
}
function placesOf(key, instanceId) {
	const known = placesOfKeys.get(key) ?? findPlaces(key, instanceId);
	placesOfKeys.delete(key);
	placesOfKeys.set(key, known);
	if (placesOfKeys.size > KEPT_KEYS) placesOfKeys.delete(placesOfKeys.keys().next().value);
	return known;
}
async function findPlaces(key, instanceId) {
	const { result } = await ask({ id: 'key' + count++, instanceId, method: 'search', args: [key, {}] });
	const results = result?.results ?? [];
	release(results.map(({ data }) => data));
	return new Map(results.map(({ id, words }) => [id, words]));
}
`;
