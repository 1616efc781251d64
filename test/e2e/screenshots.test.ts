import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { allPages } from './page-types.ts';
import { addressOf } from './sites.ts';

const folder = fileURLToPath(new URL('../../test-results/screenshots', import.meta.url));
const open = useBrowser();
const MOST_HEIGHT = 5_000;

/** How many postmortems there are changes these pages most. */
const countedPages = [
	'',
	'postmortems/',
	'causes/change-management/',
	'countermeasures/',
	'coverage/',
	'trends/',
];
const counted = (['few', 'many'] as const).flatMap((site) =>
	countedPages.map((path) => [`${nameOf(path)} (${site === 'few' ? 3 : '1,000'})`, site, path] as const),
);

beforeAll(() => {
	mkdirSync(folder, { recursive: true });
});

const found = [
	['search results (english)', 'english', 'search/?q=rollback'],
	['search results (korean)', 'korean', 'search/?q=롤백'],
] as const;

test.each([...allPages, ...found])('%s', async (name, site, path) => {
	await takePictures(name, addressOf(site, path), ['light', 'dark']);
});

test.each(counted)('%s', async (name, site, path) => {
	await takePictures(name, addressOf(site, path), ['light']);
});

async function takePictures(
	name: string,
	address: string,
	schemes: readonly ('light' | 'dark')[],
): Promise<void> {
	const { page } = await open();
	await page.goto(address);
	await page.locator('[data-search-page] .search-filters[hidden]').waitFor({ state: 'detached' });
	if (address.includes('?q=')) await page.locator('[data-search-results] a').first().waitFor();
	for (const width of [360, 1280]) {
		await page.setViewportSize({ width, height: width === 360 ? 740 : 800 });
		for (const colorScheme of schemes) {
			await page.emulateMedia({ colorScheme });
			const picture = await takePicture(page, join(folder, `${slug(name)}-${width}-${colorScheme}.jpg`));
			expect(await contrastOf(picture), `${width} ${colorScheme}`).toBeGreaterThan(2);
		}
	}
}

async function takePicture(page: Page, path: string): Promise<Buffer> {
	const { width, height } = await page.evaluate(() => ({
		width: document.documentElement.clientWidth,
		height: document.documentElement.scrollHeight,
	}));
	const clip = { x: 0, y: 0, width, height: Math.min(height, MOST_HEIGHT) };
	return await page.screenshot({ path, type: 'jpeg', quality: 75, fullPage: true, clip, scale: 'css' });
}

/** The standard deviation of brightness, 0 to 127: a blank page has none. */
async function contrastOf(picture: Buffer): Promise<number> {
	const { channels } = await sharp(picture).greyscale().stats();
	return channels[0]?.stdev ?? 0;
}

function nameOf(path: string): string {
	return path === '' ? 'home' : (path.split('/')[0] ?? path);
}

function slug(name: string): string {
	return name.replaceAll(/[(),]/g, '').replaceAll(' ', '-');
}
