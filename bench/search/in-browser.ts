import { spawn } from 'node:child_process';
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createGzip } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';
import { findChromium } from '#test/chromium';

const ODAP = fileURLToPath(new URL('../../src/cli/odap.ts', import.meta.url));
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking'];
const TYPES: Readonly<Record<string, string>> = {
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.css': 'text/css',
	'.json': 'application/json',
};

export interface BrowserFigures {
	/** Of scripts on a page whose search is not used, compressed. */
	readonly idleBytes: number;
	/** From the first key to the first result, compressed. */
	readonly firstResultBytes: number;
	readonly firstResultMilliseconds: number;
	/** From a key to its results, files already loaded: the median and the longest. */
	readonly keyMilliseconds: { readonly median: number; readonly longest: number };
	/** The longest time that the page did not answer, while typing. */
	readonly longestTask: number;
}

/** Builds a knowledge base with the real command. */
export async function buildSite(root: string): Promise<void> {
	const child = spawn(process.execPath, [ODAP, 'build', '--root', root], {
		stdio: ['ignore', 'ignore', 'inherit'],
	});
	const code = await new Promise((resolve) => child.on('exit', resolve));
	if (code !== 0) throw new Error(`odap build ended with ${code}.`);
}

/** Types queries into the search of a built site and measures what the reader waits for. */
export async function measureInBrowser(
	folder: string,
	queries: readonly string[],
): Promise<BrowserFigures[]> {
	const found = findChromium();
	if ('problem' in found) throw new Error(found.problem);
	const { server, log, address } = await serve(folder);
	const browser = await chromium.launch({ executablePath: found.path, args: ARGUMENTS });
	try {
		const figures: BrowserFigures[] = [];
		for (const query of queries) {
			const context = await browser.newContext({ reducedMotion: 'reduce' });
			figures.push(await measurePage(await context.newPage(), { folder, address, log }, query));
			await context.close();
		}
		return figures;
	} finally {
		await browser.close();
		server.close();
	}
}

interface Served {
	readonly path: string;
	readonly bytes: number;
}

interface Site {
	readonly folder: string;
	readonly address: string;
	/** What went out since it was last emptied. */
	readonly log: Served[];
}

async function measurePage(
	page: Page,
	{ folder, address, log }: Site,
	query: string,
): Promise<BrowserFigures> {
	log.length = 0;
	await page.goto(address, { waitUntil: 'networkidle' });
	const idleBytes = sum(log.filter(({ path }) => isSearchScript(join(folder, path))));
	log.length = 0;
	await page.evaluate(watchTasks);
	await page.keyboard.press('Control+k');
	const field = page.locator('dialog[open] input[type="search"]');
	await field.waitFor();
	const start = performance.now();
	await field.fill(query);
	await page.locator('dialog[open] [role="option"]').first().waitFor();
	const firstResultMilliseconds = performance.now() - start;
	const firstResultBytes = sum(log);
	await page.waitForTimeout(1_000);
	const keys = await page.evaluate(typeLetters, query);
	return {
		idleBytes,
		firstResultBytes,
		firstResultMilliseconds,
		keyMilliseconds: {
			median: keys.times[Math.floor(keys.times.length / 2)] ?? 0,
			longest: keys.times.at(-1) ?? 0,
		},
		longestTask: keys.longestTask,
	};
}

/** Tells the script that waits for the search to be opened by the attribute that it looks for. */
function isSearchScript(file: string): boolean {
	return file.endsWith('.js') && readFileSync(file, 'utf8').includes('data-search-open');
}

function watchTasks(): void {
	const tasks: number[] = [];
	Object.assign(window, { odapTasks: tasks });
	new PerformanceObserver((list) => {
		for (const { duration } of list.getEntries()) tasks.push(duration);
	}).observe({ entryTypes: ['longtask'] });
}

/** Runs in the page: types letter by letter, each when the one before has been answered. */
async function typeLetters(query: string): Promise<{ times: number[]; longestTask: number }> {
	const field = document.querySelector<HTMLInputElement>('dialog[open] input[type="search"]');
	const box = document.querySelector('.search-scroll');
	if (!field || !box) throw new Error('The search is not open.');
	const tasks = (window as unknown as { odapTasks: number[] }).odapTasks;
	tasks.length = 0;
	const times: number[] = [];
	for (const round of [0, 1]) {
		for (let length = 1; length <= query.length; length++) {
			const answered = new Promise<void>((resolve) => {
				new MutationObserver((_, observer) => {
					observer.disconnect();
					resolve();
				}).observe(box, { childList: true, subtree: true });
			});
			const start = performance.now();
			field.value = query.slice(0, length);
			field.dispatchEvent(new Event('input', { bubbles: true }));
			await answered;
			if (round === 1) times.push(performance.now() - start);
			await new Promise((resolve) => setTimeout(resolve, 400));
		}
	}
	return { times: times.sort((a, b) => a - b), longestTask: Math.max(0, ...tasks) };
}

/** Serves a folder as a static host does, compressing what hosts compress, and writes down what went out. */
async function serve(folder: string): Promise<{ server: Server; log: Served[]; address: string }> {
	const log: Served[] = [];
	const server = createServer((request, response) => {
		const path = decodeURIComponent((request.url ?? '/').split('?')[0] ?? '/');
		const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
		if (!existsSync(file) || statSync(file).isDirectory()) {
			response.writeHead(404).end();
			return;
		}
		const type = TYPES[extname(file)];
		const stream = type ? createReadStream(file).pipe(createGzip({ level: 9 })) : createReadStream(file);
		response.writeHead(200, type ? { 'content-type': type, 'content-encoding': 'gzip' } : {});
		stream.on('data', (chunk: Buffer) => log.push({ path, bytes: chunk.length }));
		stream.pipe(response);
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return { server, log, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/` };
}

function sum(served: readonly Served[]): number {
	return served.reduce((total, { bytes }) => total + bytes, 0);
}
