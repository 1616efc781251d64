import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { narrow, useBrowser, wide } from './browser.ts';
import { pageTypes } from './page-types.ts';
import { recordShifts } from './shifts.ts';
import { site } from './sites.ts';

const open = useBrowser();
const CHUNK_BYTES = 6_000;
const CHUNK_MILLISECONDS = 25;
const HALF_MILLISECONDS = 200;

let server: Server;
/** Where a page is held in the middle, in bytes. */
let halfAt: number | undefined;
beforeAll(async () => {
	server = serveSlowly(site('english').folder);
	await once(server.listen(0, 'localhost'), 'listening');
});
afterAll(() => server.close());

/** The pages with the longest tables: they are painted before their end has come. */
test.each([
	pageTypes.list,
	pageTypes.cause,
	pageTypes.countermeasures,
	pageTypes.countermeasure,
	pageTypes.coverage,
])('nothing moves while a page still comes in: %s', async (path) => {
	for (const viewport of [wide, narrow]) {
		const { page } = await open({ viewport }, recordShifts);
		await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/${path}`);
		expect(await page.evaluate(() => window.recorded.shifts)).toEqual([]);
	}
});

test.each([pageTypes.list, pageTypes.countermeasures])(
	'nothing moves where a row comes in by halves: %s',
	async (path) => {
		const page = readFileSync(join(site('english').folder, path, 'index.html'), 'utf8');
		const [row] = /<tr[^>]*>(?=<td).*?<\/tr>/s.exec(page) ?? [''];
		const start = page.indexOf(row);
		const ends = [...row.matchAll(/<\/?(?:td|span|time|a)[^>]*>/g)].map(
			({ 0: tag, index }) => start + index + tag.length,
		);
		expect(ends.length).toBeGreaterThan(10);
		for (const viewport of [wide, narrow]) {
			const { page: browser } = await open({ viewport }, recordShifts);
			for (const end of ends) {
				halfAt = Buffer.byteLength(page.slice(0, end));
				await browser.goto(`http://localhost:${(server.address() as AddressInfo).port}/${path}`);
				expect(await browser.evaluate(() => window.recorded.shifts), page.slice(end - 40, end)).toEqual([]);
			}
		}
		halfAt = undefined;
	},
);

/** Serves a built site, its pages piece by piece. */
function serveSlowly(folder: string): Server {
	const types: Readonly<Record<string, string>> = {
		css: 'text/css',
		js: 'text/javascript',
		svg: 'image/svg+xml',
	};
	return createServer(async ({ url = '/' }, response) => {
		const isPage = url.endsWith('/');
		const content = readFileSync(join(folder, isPage ? `${url}index.html` : url));
		const type = types[url.slice(url.lastIndexOf('.') + 1)] ?? 'text/html; charset=utf-8';
		response.writeHead(200, { 'Content-Type': type });
		if (isPage && halfAt !== undefined) {
			response.write(content.subarray(0, halfAt));
			await setTimeout(HALF_MILLISECONDS);
			response.end(content.subarray(halfAt));
			return;
		}
		for (let at = 0; isPage && at < content.length; at += CHUNK_BYTES) {
			response.write(content.subarray(at, at + CHUNK_BYTES));
			await setTimeout(CHUNK_MILLISECONDS);
		}
		response.end(isPage ? undefined : content);
	});
}
