import type { IncomingMessage, ServerResponse } from 'node:http';

/**
 * Loads the page again once the server shows another state than the one it was made from. Only a page that is looked
 * at listens: a browser keeps few connections to one server.
 */
const SCRIPT = `const state = new URL(import.meta.url).search.slice(1);
let events;
function listen() {
	events?.close();
	if (document.hidden) return;
	events = new EventSource(new URL('events?' + location.pathname, import.meta.url));
	events.onmessage = ({ data }) => {
		if (data !== state) location.reload();
	};
}
document.addEventListener('visibilitychange', listen);
listen();
`;

/** Tells the browsers that a page they show has changed. */
export class LiveReload {
	readonly #prefix: string;
	/** With the path of the page that each shows, as it stands in its address. */
	readonly #browsers = new Map<ServerResponse, string>();
	/** No other server, and none that ran here before, shows a state of this name. */
	readonly #run = Math.floor(performance.timeOrigin).toString(36);
	#count = 0;

	constructor(base: string) {
		this.#prefix = `${base}__odap/`;
	}

	/** The address of the script of a page that shows what is there now. */
	get script(): string {
		return `${this.#prefix}reload.js?${this.#state}`;
	}

	/** Puts the script into a page. */
	into(html: string): string {
		return html.replace('</head>', `<script type="module" src="${this.script}"></script></head>`);
	}

	/** What every page shows has changed. */
	changed(): void {
		this.#count += 1;
		for (const browser of this.#browsers.keys()) this.#tell(browser);
	}

	/** The paths of the pages that somebody looks at. */
	get shown(): ReadonlySet<string> {
		return new Set(this.#browsers.values());
	}

	/** Answers for the script and the events; false where something else is asked for. */
	answer(path: string, request: IncomingMessage, response: ServerResponse): boolean {
		if (path === `${this.#prefix}reload.js`) {
			response.writeHead(200, { 'Content-Type': 'text/javascript', 'Cache-Control': 'no-cache' }).end(SCRIPT);
			return true;
		}
		if (path !== `${this.#prefix}events`) return false;
		response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
		if (request.method === 'HEAD') response.end();
		else this.#listenWith(response, request.url?.split('?')[1] ?? '');
		return true;
	}

	get #state(): string {
		return `${this.#run}-${this.#count}`;
	}

	#listenWith(browser: ServerResponse, path: string): void {
		this.#browsers.set(browser, path);
		browser.once('close', () => this.#browsers.delete(browser));
		this.#tell(browser);
	}

	#tell(browser: ServerResponse): void {
		browser.write(`data: ${this.#state}\n\n`);
	}
}
