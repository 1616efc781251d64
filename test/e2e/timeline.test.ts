import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { narrow, useBrowser, wide } from './browser.ts';
import { pageTypes } from './page-types.ts';
import { addressOf } from './sites.ts';

const open = useBrowser();

test.each([wide, narrow])(
	'a marker of the figure leads to its entry, and the entry back: $width wide',
	async (viewport) => {
		const page = await openSeed(viewport);
		const marker = page.locator('.drawing:visible a').nth(3);
		const id = decodeURIComponent((await marker.getAttribute('href')) ?? '').slice(1);
		const entry = page.locator(`[id="${id}"]`);
		// The script that listens may begin after the page is there.
		const classWhenFocused = async () => {
			await marker.blur();
			await marker.focus();
			return (await entry.getAttribute('class')) ?? '';
		};
		await expect.poll(classWhenFocused).toContain('is-joined');
		await page.keyboard.press('Enter');
		expect(await page.locator('.moment:target').getAttribute('id')).toBe(id);
		// The address changes before the script hears of it.
		await expect.poll(() => marker.getAttribute('class')).toContain('is-addressed');
		await entry.getByRole('link', { name: 'Show in the figure' }).click();
		await expect.poll(() => marker.evaluate((element) => element === document.activeElement)).toBe(true);
		await expect.poll(() => isInWindow(page)).toBe(true);
	},
);

test('pointing at an entry shows its marker, and no longer once the pointer has left', async () => {
	const page = await openSeed(wide);
	const entry = page.locator('.moment').nth(2);
	await entry.hover();
	const joined = page.locator('.drawing-wide .is-joined');
	expect(await joined.getAttribute('href')).toBe(`#${await entry.getAttribute('id')}`);
	await page.locator('h1').hover();
	await expect.poll(() => joined.count()).toBe(0);
});

test.each(['english', 'korean'] as const)(
	'every entry has an address that a click copies: %s',
	async (site) => {
		const { page } = await open({ viewport: wide, permissions: ['clipboard-read', 'clipboard-write'] });
		await page.goto(addressOf(site, pageTypes.postmortem));
		const links = page.locator('.moment > a.moment-time');
		expect(await links.count()).toBe(await page.locator('.moment').count());
		await links.nth(1).click();
		await links.nth(1).getByRole('status').waitFor();
		const copied = await page.evaluate(() => navigator.clipboard.readText());
		expect(copied).toBe(page.url());
		expect(new URL(copied).hash).not.toBe('');
	},
);

test('without scripts a marker still leads to its entry', async () => {
	const { page } = await open({ viewport: wide, javaScriptEnabled: false });
	await page.goto(addressOf('english', pageTypes.postmortem));
	const marker = page.locator('.drawing-wide a').first();
	const href = (await marker.getAttribute('href')) ?? '';
	await marker.locator('circle').click();
	expect(new URL(page.url()).hash).toBe(href);
	expect(await page.locator('.moment:target').count()).toBe(1);
});

async function openSeed(viewport: typeof wide | typeof narrow): Promise<Page> {
	const { page } = await open({ viewport });
	await page.goto(addressOf('english', pageTypes.postmortem));
	return page;
}

function isInWindow(page: Page): Promise<boolean> {
	return page.evaluate(() => {
		const box = document.activeElement?.getBoundingClientRect();
		return box !== undefined && box.top >= 0 && box.bottom <= innerHeight;
	});
}
