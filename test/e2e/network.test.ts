import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';
import { expect, test } from 'vitest';
import { narrow, useBrowser, wide } from './browser.ts';
import { allPages, pageTypes } from './page-types.ts';
import { recordShifts } from './shifts.ts';
import { addressOf } from './sites.ts';

const open = useBrowser();
const MOST_BYTES = 30_000;
const MOST_REQUESTS = 5;

test.each(allPages)('no fault, no foreign request, nothing moves: %s', async (_name, site, path) => {
	for (const viewport of [wide, narrow]) {
		const { page, takeFaults } = await open({ viewport }, recordShifts);
		await page.goto(addressOf(site, path), { waitUntil: 'load' });
		await scrollThrough(page);
		const recorded = await page.evaluate(() => window.recorded);
		expect({ ...recorded, faults: takeFaults() }).toEqual({ shifts: [], violations: [], faults: [] });
	}
});

test.each([pageTypes.postmortem, pageTypes['long-postmortem'], pageTypes['brief-postmortem']])(
	'a postmortem costs at most 30 KB in five requests: %s',
	async (path) => {
		const { page } = await open({ viewport: wide });
		const responses: Response[] = [];
		page.on('response', (response) => responses.push(response));
		await page.goto(addressOf('english', path), { waitUntil: 'networkidle' });
		const sizes = await Promise.all(
			responses.map(async (response) => [response.url(), gzipSync(await response.body()).length] as const),
		);
		const bytes = sizes.reduce((sum, [, size]) => sum + size, 0);
		expect(responses.length, JSON.stringify(sizes)).toBeLessThanOrEqual(MOST_REQUESTS);
		expect(bytes, JSON.stringify(sizes)).toBeLessThanOrEqual(MOST_BYTES);
	},
);

test.each([wide, narrow])('nothing moves where what search needs comes late: $width', async (viewport) => {
	const { page } = await open({ viewport }, recordShifts);
	let release = () => {};
	const held = new Promise<void>((resolve) => {
		release = resolve;
	});
	await page.route('**/labels.json', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto(addressOf('english', '/search/'), { waitUntil: 'load' });
	await page.evaluate(async () => {
		const frame = () => new Promise((next) => requestAnimationFrame(next));
		await frame();
		await frame();
	});
	release();
	await page.locator('.search-filters:not([hidden])').waitFor();
	await page.evaluate(() => new Promise((next) => requestAnimationFrame(next)));
	expect(await page.evaluate(() => window.recorded.shifts)).toEqual([]);
});

/** To the end, so that what loads late has its chance to move something. */
async function scrollThrough(page: Page): Promise<void> {
	await page.evaluate(async () => {
		const frame = () => new Promise((next) => requestAnimationFrame(next));
		for (let y = 0; y < document.body.scrollHeight; y += innerHeight) {
			scrollTo(0, y);
			await frame();
		}
		await frame();
	});
}
