import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { allPages, writtenPage } from './page-types.ts';
import { addressOf } from './sites.ts';

const open = useBrowser();
const WIDTHS = [360, 800, 1280] as const;

test.each(allPages)('never scrolls sideways: %s', async (_name, site, path) => {
	const { page } = await open();
	await page.goto(addressOf(site, path));
	for (const width of WIDTHS) {
		await page.setViewportSize({ width, height: 800 });
		expect(await stickingOut(page), `${width} wide`).toEqual([]);
	}
});

test.each(['few', 'many'] as const)('nor with other numbers of postmortems: %s', async (site) => {
	const { page } = await open();
	for (const path of ['', 'postmortems/', 'coverage/', 'trends/']) {
		await page.goto(addressOf(site, path));
		for (const width of WIDTHS) {
			await page.setViewportSize({ width, height: 800 });
			expect(await stickingOut(page), `${path} ${width} wide`).toEqual([]);
		}
	}
});

test('long code and wide tables scroll in themselves, and the keyboard can reach them', async () => {
	const { page } = await open({ viewport: { width: 360, height: 740 } });
	await page.goto(addressOf('written', writtenPage));
	const scrolling = await page
		.locator('.prose pre, .prose .table-scroll')
		.evaluateAll((boxes) =>
			boxes
				.filter((box) => box.scrollWidth > box.clientWidth)
				.map((box) => ({ tag: box.tagName, canFocus: (box as HTMLElement).tabIndex === 0 })),
		);
	expect(scrolling.map(({ tag }) => tag)).toEqual(expect.arrayContaining(['PRE', 'SECTION']));
	expect(scrolling.filter(({ canFocus }) => !canFocus)).toEqual([]);
});

test('a picture keeps its shape and stays in its column', async () => {
	const { page } = await open({ viewport: { width: 360, height: 740 } });
	await page.goto(addressOf('written', writtenPage));
	const picture = page.locator('figure img');
	await picture.scrollIntoViewIfNeeded();
	const box = await picture.boundingBox();
	expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(3, 1);
	expect(box?.width).toBeLessThanOrEqual(360);
	expect(await picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0)).toBe(
		true,
	);
});

/** What makes the page wider than the window: empty if it is not. */
function stickingOut(page: Page): Promise<string[]> {
	return page.evaluate(() => {
		const { scrollWidth, clientWidth } = document.documentElement;
		if (scrollWidth <= clientWidth) return [];
		const wide = [...document.body.querySelectorAll('*')].filter(
			(element) => element.getBoundingClientRect().right > clientWidth + 0.5,
		);
		return [
			`${scrollWidth} > ${clientWidth}`,
			...wide.slice(0, 5).map(({ outerHTML }) => outerHTML.slice(0, 100)),
		];
	});
}
