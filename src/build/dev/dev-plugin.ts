import type { FSWatcher } from 'chokidar';
import type { Plugin, ViteDevServer } from 'vite';
import { guardRequests, type ServedHost } from '#build/serve/guard-requests';
import type { Middleware } from '#build/serve/middleware';
import { reportFailure } from '#cli/failure';
import { oneAtATime } from '#cli/one-at-a-time';
import { errorCode } from '#store/error-code';
import type { KnowledgeBaseFolder } from '#store/knowledge-base-folder';
import type { DevSession } from './dev-session.ts';
import { watchContent } from './watch-content.ts';

/** Editors write a file in several steps; this is longer than they take. */
const QUIET_MILLISECONDS = 40;

/** Reloads the library when a postmortem or `kb.yaml` changes, and shows faults instead of pages while there are any. */
export function devPlugin(folder: KnowledgeBaseFolder, session: DevSession, served: ServedHost): Plugin {
	let watcher: FSWatcher | undefined;
	return {
		name: 'odapnote:dev',
		configureServer(server) {
			watcher = watchContent(folder).on('all', reloadOf(server, session));
			// Before what Vite itself does with a request, too.
			server.middlewares.stack.unshift(
				...[guardRequests(served), closeEditor].map((handle) => ({ route: '', handle })),
			);
			serveSearch(server, session);
			server.middlewares.use(ignoreRange);
			serveImages(server);
			serveFaults(server, session);
		},
		closeBundle: () => watcher?.close(),
	};
}

function reloadOf(server: ViteDevServer, session: DevSession): () => void {
	const reload = oneAtATime(async () => {
		await session.reload().catch(reportFailure);
		showAgain(server);
	});
	let timer: NodeJS.Timeout | undefined;
	return () => {
		clearTimeout(timer);
		timer = setTimeout(reload, QUIET_MILLISECONDS);
	};
}

/** Pages keep their paths in a cache of Astro's, which this event clears; then the browser loads the page again. */
function showAgain(server: ViteDevServer): void {
	for (const environment of Object.values(server.environments)) {
		if (environment.name !== 'client') environment.hot.send('astro:content-changed', {});
	}
	server.environments.client.hot.send({ type: 'full-reload', path: '*' });
}

/** Vite opens the editor of whoever serves at an address that any site can make a browser ask for. */
const closeEditor: Middleware = (request, response, next) => {
	if (/__open-in-editor/i.test(request.url ?? '')) response.writeHead(404).end();
	else next();
};

/** A page that is made while it is asked for has no parts, and Vite reads some ranges wrong. */
const ignoreRange: Middleware = (request, _response, next) => {
	delete request.headers.range;
	next();
};

function serveSearch(server: ViteDevServer, { search, knowledgeBase }: DevSession): void {
	const prefix = `${knowledgeBase.base}pagefind`;
	server.middlewares.use((request, response, next) => {
		// Astro has taken the base off `url` already.
		const path = (request.originalUrl ?? request.url ?? '').replace(/[?#].*$/s, '');
		if (!path.startsWith(`${prefix}/`)) return next();
		search.serve(path.slice(prefix.length), request, response).catch((error) => {
			reportFailure(error);
			response.writeHead(500).end(errorCode(error));
		});
	});
}

/** The address of an image beside a postmortem, without its query. */
const IMAGE = /^[^?#]*\/postmortems\/[^/?#]+\/[^/?#]+\.(?:png|jpe?g|gif|webp|avif)(?=[?#]|$)/i;

/** While it serves, Astro finds a route that ends in a parameter only under an address that ends in a slash. */
function serveImages(server: ViteDevServer): void {
	server.middlewares.use((request, _response, next) => {
		request.url = request.url?.replace(IMAGE, '$&/');
		next();
	});
}

function serveFaults(server: ViteDevServer, session: DevSession): void {
	server.middlewares.use((request, response, next) => {
		const page = request.headers.accept?.includes('text/html') ? session.faultPage() : undefined;
		if (page === undefined) return next();
		response
			.writeHead(500, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' })
			.end(page);
	});
}
