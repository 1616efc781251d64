import type { FileHandle } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { lookup } from 'mrmime';
import { type ByteRange, byteRange } from './byte-range.ts';
import type { Middleware } from './middleware.ts';
import { openInside } from './open-inside.ts';

/** Bytes below which a text fits into the first packet as it is. */
const LEAST_COMPRESSED = 1_000;

/** Serves the files below a folder, for a path that ends in a slash its `index.html`; `next` where there is none. */
export function serveFolder(folder: string): Middleware {
	return (request, response, next) => {
		const path = pathOf(request);
		const name = path.endsWith('/') ? `${path}index.html` : path;
		openInside(folder, name)
			.then((file) => (file === undefined ? next() : sendFile(file, name, request, response)))
			// The browser has left, or the disk failed in the middle of a file: there is nobody to tell.
			.catch(() => response.destroy());
	};
}

/** The path of a request, still encoded, without its query. */
export function pathOf({ url = '/' }: IncomingMessage): string {
	return url.replace(/[?#].*$/s, '');
}

/** Answers with a file, or the part of it that is asked for, and closes it. */
async function sendFile(
	file: FileHandle,
	name: string,
	request: IncomingMessage,
	response: ServerResponse,
): Promise<void> {
	try {
		const { size, mtime } = await file.stat();
		// What it would be compared with is a mark that was never given out.
		const range = request.headers['if-range'] ? undefined : byteRange(request.headers.range, size);
		if (range === 'unsatisfiable') {
			response.writeHead(416, { 'Content-Range': `bytes */${size}`, 'Content-Length': 0 }).end();
			return;
		}
		if (!response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', 'no-store');
		response.setHeader('Last-Modified', mtime.toUTCString());
		const type = contentType(name);
		response.setHeader('Content-Type', type);
		const isGzipped = range === undefined && size > LEAST_COMPRESSED && isText(type) && acceptsGzip(request);
		if (isText(type)) response.setHeader('Vary', 'Accept-Encoding');
		if (isGzipped) response.setHeader('Content-Encoding', 'gzip').writeHead(200);
		else writeHead(response, range, size);
		const content = () => file.createReadStream({ ...range, autoClose: false });
		if (request.method === 'HEAD' || size === 0) response.end();
		else if (isGzipped) await pipeline(content(), createGzip(), response);
		else await pipeline(content(), response);
	} finally {
		await file.close();
	}
}

function writeHead(response: ServerResponse, range: ByteRange | undefined, size: number): void {
	response.setHeader('Accept-Ranges', 'bytes');
	if (range === undefined) response.writeHead(200, { 'Content-Length': size });
	else
		response.writeHead(206, {
			'Content-Range': `bytes ${range.start}-${range.end}/${size}`,
			'Content-Length': range.end - range.start + 1,
		});
}

function isText(type: string): boolean {
	return /^text\/|[/+](?:json|xml|javascript)(?:;|$)/.test(type);
}

/** As web hosts do, so that a page weighs here what it will weigh there. */
function acceptsGzip({ headers }: IncomingMessage): boolean {
	return /(?:^|,)\s*(?:gzip|\*)\s*(?:;\s*q=(?!0(?:\.0*)?\s*(?:,|$))|,|$)/i.test(
		String(headers['accept-encoding'] ?? ''),
	);
}

function contentType(name: string): string {
	const type = lookup(name) ?? 'application/octet-stream';
	return type.startsWith('text/') ? `${type};charset=utf-8` : type;
}
