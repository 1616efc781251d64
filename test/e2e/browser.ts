import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { findChromium } from '#test/chromium';

const ARGUMENTS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

export interface WatchedPage {
	readonly page: Page;
	/** What went wrong since it was last taken: console, uncaught errors, foreign requests, policy violations. */
	takeFaults(): string[];
}

export type OpenPage = (
	options?: BrowserContextOptions,
	prepare?: (page: Page) => Promise<void>,
) => Promise<WatchedPage>;

/**
 * One browser for a test file. Returns how to get a page: the same one whenever the options are the same, without
 * faults, prepared only the first time. It lives as long as the browser.
 */
export function useBrowser(): OpenPage {
	let browser: Browser | undefined;
	const pages = new Map<string, WatchedPage>();
	beforeAll(async () => {
		const found = findChromium();
		if ('problem' in found) throw new Error(found.problem);
		browser = await chromium.launch({ executablePath: found.path, args: ARGUMENTS });
	});
	afterAll(() => browser?.close());
	return async (options = {}, prepare = async () => undefined) => {
		if (!browser) throw new Error('A page is opened in a test, not before.');
		const key = JSON.stringify(options);
		const known = pages.get(key);
		known?.takeFaults();
		if (known) return known;
		const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
		const opened = watch(await context.newPage());
		await prepare(opened.page);
		pages.set(key, opened);
		return opened;
	};
}

function watch(page: Page): WatchedPage {
	let faults: string[] = [];
	page.setDefaultTimeout(15_000);
	page.on('console', (message) => {
		if (message.type() !== 'error' && message.type() !== 'warning') return;
		faults.push(`${page.url()}: console ${message.type()}: ${message.text()}`);
	});
	page.on('pageerror', (error) => faults.push(`${page.url()}: uncaught ${error.message}`));
	page.on('dialog', (dialog) => {
		faults.push(`${page.url()}: dialog ${dialog.message()}`);
		dialog.dismiss().catch(() => undefined);
	});
	page.on('request', (request) => {
		const isForeign = !/^(?:https?:\/\/(?:localhost|127\.0\.0\.1|\[::1\])[:/]|data:|blob:)/.test(
			request.url(),
		);
		if (isForeign) faults.push(`${page.url()}: foreign request ${request.url()}`);
	});
	page.on('requestfailed', (request) => {
		if (request.failure()?.errorText === 'net::ERR_ABORTED') return;
		faults.push(`${page.url()}: failed request ${request.url()}: ${request.failure()?.errorText}`);
	});
	return {
		page,
		takeFaults: () => {
			const taken = faults;
			faults = [];
			return taken;
		},
	};
}

export const wide = { width: 1280, height: 800 } as const;
export const narrow = { width: 360, height: 740 } as const;
