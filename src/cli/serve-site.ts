import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor } from '#build/headers';
import { type ListenOptions, listen } from './listen.ts';

export interface RunningServer {
	/** Where a browser finds the site. */
	readonly address: string;
	close(): Promise<void>;
}

/** Serves a built site under its base as a static host does: folders, security headers, its own 404 page. */
export async function serveSite(site: string, base: string, options: ListenOptions): Promise<RunningServer> {
	const serveFile = sirv(site, { dev: true });
	const server = createServer((request, response) => {
		const url = request.url ?? '/';
		const path = url.replace(/[?#].*$/s, '');
		if (`${path}/` === base) return redirect(response, base);
		for (const [name, value] of headersFor(hostHeaders(site), path)) response.setHeader(name, value);
		if (!path.startsWith(base)) return notFound(site, response);
		const folder = withoutSlash(site, base, path);
		if (folder !== undefined) return redirect(response, folder);
		request.url = `/${url.slice(base.length)}`;
		serveFile(request, response, () => notFound(site, response));
	});
	const origin = await listen(server, options);
	return { address: origin + base, close: () => close(server) };
}

/** The address of a folder that was asked for without its closing slash. */
function withoutSlash(site: string, base: string, path: string): string | undefined {
	const last = path.slice(path.lastIndexOf('/') + 1);
	if (last === '' || last.includes('.') || !URL.canParse(path, 'https://site.invalid')) return undefined;
	const inside = decode(path.slice(base.length));
	const isFolder =
		inside !== undefined && !inside.includes('..') && existsSync(join(site, inside, 'index.html'));
	return isFolder ? `${path}/` : undefined;
}

function decode(path: string): string | undefined {
	try {
		return decodeURIComponent(path);
	} catch {
		return undefined;
	}
}

function hostHeaders(site: string): string {
	const file = join(site, '_headers');
	return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function redirect(response: ServerResponse, location: string): void {
	response.writeHead(301, { Location: location.replace(/^\/+/, '/') }).end();
}

function notFound(site: string, response: ServerResponse): void {
	const page = join(site, '404.html');
	response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
	response.end(existsSync(page) ? readFileSync(page) : 'Not found');
}

function close(server: Server): Promise<void> {
	return new Promise((done) => {
		server.close(() => done());
		server.closeAllConnections();
	});
}
