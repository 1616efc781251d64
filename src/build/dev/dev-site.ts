import type { IncomingMessage, ServerResponse } from 'node:http';
import { setImmediate } from 'node:timers/promises';
import { lookup } from 'mrmime';
import type { Middleware } from '#build/serve/middleware';
import { pathOf, serveFolder } from '#build/serve/serve-folder';
import { formatPage } from '#report/fault-page';
import type { SiteFile } from '#site/entry';
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
	readonly #prepared = new WeakMap<SiteFile, Promise<Uint8Array>>();

	constructor({ base, session, search, live }: DevParts) {
		this.#base = base;
		this.#session = session;
		this.#search = search;
		this.#live = live;
		this.#serveAsset = serveFolder(session.assets);
	}

	/** Renders the pages that are looked at while their browsers are on their way to ask for them again. */
	async prepare(): Promise<void> {
		// Only then the browsers have been told.
		await setImmediate();
		for (const path of this.#live.shown) {
			const name = this.#nameOf(path);
			const file = name === undefined ? undefined : await this.#session.file(fileAt(name));
			if (file === undefined) continue;
			const page = file.render();
			// What fails is told to whoever asks for it, and may be asked for by nobody.
			page.catch(() => {});
			this.#prepared.set(file, page);
		}
	}

	async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const path = pathOf(request);
		if (this.#live.answer(path, request, response)) return;
		const inside = path.slice(this.#base.length);
		if (path.startsWith(`${this.#base}pagefind/`))
			return this.#search.serve(inside.slice('pagefind'.length), request, response);
		if (request.headers.accept?.includes('text/html') && this.#session.errors().length > 0)
			return sendPage(response, 500, this.#faultPage());
		const name = this.#nameOf(path);
		if (name === undefined) return this.#sendMissing(response);
		if (/^_astro\//.test(name)) response.setHeader('Cache-Control', 'max-age=31536000, immutable');
		request.url = `/${inside}`;
		return new Promise((resolve, reject) => {
			this.#serveAsset(request, response, () => this.#sendFile(name, response).then(resolve, reject));
			response.once('close', resolve);
		});
	}

	async #sendFile(path: string, response: ServerResponse): Promise<void> {
		const file = await this.#session.file(fileAt(path));
		if (file !== undefined) {
			const bytes = await (this.#prepared.get(file) ?? file.render());
			return this.#send(response, 200, file.path, bytes);
		}
		const page = isFolder(path) ? undefined : await this.#session.file(`${path}/index.html`);
		if (page === undefined) return this.#sendMissing(response);
		const location = `${this.#base}${path.split('/').map(encodeURIComponent).join('/')}/`;
		response.writeHead(302, { Location: location }).end();
	}

	/** What a path asks for below the base; undefined where that is nothing. */
	#nameOf(path: string): string | undefined {
		return path.startsWith(this.#base) ? decoded(path.slice(this.#base.length)) : undefined;
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

function isFolder(name: string): boolean {
	return name === '' || name.endsWith('/');
}

function fileAt(name: string): string {
	return isFolder(name) ? `${name}index.html` : name;
}

function decoded(path: string): string | undefined {
	try {
		return decodeURIComponent(path).normalize('NFC');
	} catch {
		return undefined;
	}
}
