import type { IncomingMessage, ServerResponse } from 'node:http';
import { lookup } from 'mrmime';
import type { Middleware } from '#build/serve/middleware';
import { pathOf, serveFolder } from '#build/serve/serve-folder';
import { formatPage } from '#report/fault-page';
import type { DevSearch } from './dev-search.ts';
import type { DevSession } from './dev-session.ts';
import type { LiveReload } from './live-reload.ts';

interface DevParts {
	readonly base: string;
	readonly session: DevSession;
	readonly search: DevSearch;
	readonly live: LiveReload;
}

/** Answers with what the site is made of now, each file when it is asked for, or with the faults in its place. */
export class DevSite {
	readonly #base: string;
	readonly #session: DevSession;
	readonly #search: DevSearch;
	readonly #live: LiveReload;
	readonly #serveAsset: Middleware;

	constructor({ base, session, search, live }: DevParts) {
		this.#base = base;
		this.#session = session;
		this.#search = search;
		this.#live = live;
		this.#serveAsset = serveFolder(session.assets);
	}

	async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const path = pathOf(request);
		if (this.#live.answer(path, request, response)) return;
		const isBelow = path.startsWith(this.#base);
		const inside = path.slice(this.#base.length);
		if (isBelow && inside.startsWith('pagefind/'))
			return this.#search.serve(inside.slice('pagefind'.length), request, response);
		if (request.headers.accept?.includes('text/html') && this.#session.errors().length > 0)
			return sendPage(response, 500, this.#faultPage());
		const name = isBelow ? decoded(inside) : undefined;
		if (name === undefined) return this.#sendMissing(response);
		if (/^_astro\//.test(name)) response.setHeader('Cache-Control', 'max-age=31536000, immutable');
		request.url = `/${inside}`;
		return new Promise((resolve, reject) => {
			this.#serveAsset(request, response, () => this.#sendFile(name, response).then(resolve, reject));
			response.once('close', resolve);
		});
	}

	async #sendFile(path: string, response: ServerResponse): Promise<void> {
		const isFolder = path === '' || path.endsWith('/');
		const file = await this.#session.file(isFolder ? `${path}index.html` : path);
		if (file !== undefined) return this.#send(response, 200, file.path, await file.render());
		const page = isFolder ? undefined : await this.#session.file(`${path}/index.html`);
		if (page === undefined) return this.#sendMissing(response);
		const location = `${this.#base}${path.split('/').map(encodeURIComponent).join('/')}/`;
		response.writeHead(302, { Location: location }).end();
	}

	async #sendMissing(response: ServerResponse): Promise<void> {
		const page = await this.#session.file('404.html');
		this.#send(response, 404, '404.html', (await page?.render()) ?? new Uint8Array());
	}

	#send(response: ServerResponse, status: number, path: string, bytes: Uint8Array): void {
		if (path.endsWith('.html')) {
			sendPage(response, status, this.#live.into(Buffer.from(bytes).toString('utf8')));
			return;
		}
		const type = lookup(path) ?? 'application/octet-stream';
		response.writeHead(status, { 'Content-Type': type, 'Cache-Control': 'no-store' }).end(bytes);
	}

	#faultPage(): string {
		const { checked, knowledgeBase } = this.#session.checked;
		const report = { diagnostics: this.#session.errors(), checked, language: knowledgeBase.language };
		return formatPage(report, this.#live.script);
	}
}

function sendPage(response: ServerResponse, status: number, html: string): void {
	response
		.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' })
		.end(html);
}

function decoded(path: string): string | undefined {
	try {
		return decodeURIComponent(path).normalize('NFC');
	} catch {
		return undefined;
	}
}
