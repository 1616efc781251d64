import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { headersFor } from '#build/headers';
import { guardRequests } from '#build/serve/guard-requests';
import { openInside } from '#build/serve/open-inside';
import { pathOf, serveFolder } from '#build/serve/serve-folder';
import { reportFailure } from './failure.ts';
import { type ListenOptions, listen } from './listen.ts';

export interface RunningServer {
	/** Where a browser finds the site. */
	readonly address: string;
	close(): Promise<void>;
}

/** Serves a built site under its base as a static host does: folders, security headers, its own 404 page. */
export async function serveSite(site: string, base: string, options: ListenOptions): Promise<RunningServer> {
	const guard = guardRequests(options);
	const server = createServer((request, response) => {
		guard(request, response, () => {
			answer(site, base, request, response).catch((error) => {
				reportFailure(error);
				if (response.headersSent) response.destroy();
				else response.writeHead(500).end();
			});
		});
	});
	const origin = await listen(server, options);
	return { address: origin + base, close: () => close(server) };
}

async function answer(
	site: string,
	base: string,
	request: IncomingMessage,
	response: ServerResponse,
): Promise<void> {
	const path = pathOf(request);
	if (`${path}/` === base) return redirect(response, base);
	const rules = (await readInside(site, '_headers'))?.toString('utf8') ?? '';
	for (const [name, value] of headersFor(rules, path)) response.setHeader(name, value);
	if (!path.startsWith(base)) return notFound(site, response);
	const inside = `/${path.slice(base.length)}`;
	if (await isFolder(site, inside)) return redirect(response, `${path}/`);
	request.url = inside;
	serveFolder(site)(request, response, () => void notFound(site, response));
}

/** True where a page's folder was asked for without its closing slash. */
async function isFolder(site: string, path: string): Promise<boolean> {
	if (path.endsWith('/')) return false;
	const page = await openInside(site, `${path}/index.html`);
	await page?.close();
	return page !== undefined;
}

async function readInside(site: string, name: string): Promise<Buffer | undefined> {
	const file = await openInside(site, name);
	try {
		return await file?.readFile();
	} finally {
		await file?.close();
	}
}

function redirect(response: ServerResponse, location: string): void {
	response.writeHead(301, { Location: location.replace(/^\/+/, '/') }).end();
}

async function notFound(site: string, response: ServerResponse): Promise<void> {
	const page = (await readInside(site, '404.html').catch(() => undefined)) ?? Buffer.from('Not found');
	response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': page.length });
	response.end(page);
}

function close(server: Server): Promise<void> {
	return new Promise((done) => {
		server.close(() => done());
		server.closeAllConnections();
	});
}
