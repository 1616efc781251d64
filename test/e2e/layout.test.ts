import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from './browser.ts';
import { allPages, pageTypes, writtenPage } from './page-types.ts';
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
	// It is loaded when it comes near: a broken one makes decode() throw.
	await picture.evaluate((image: HTMLImageElement) => image.decode());
	expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
});

test('on paper a wide table shows every column', async () => {
	const { page } = await open({ viewport: { width: 680, height: 960 } });
	await page.goto(addressOf('written', writtenPage));
	await page.emulateMedia({ media: 'print' });
	const cut = await page
		.locator('.table-scroll')
		.evaluateAll((boxes) => boxes.filter((box) => box.scrollWidth > box.clientWidth + 1).length);
	await page.emulateMedia({ media: null });
	expect(cut).toBe(0);
});

test('on paper what stands at the end takes its lines and no more: it had a sheet of its own', async () => {
	const { page } = await open({ viewport: { width: 680, height: 960 } });
	await page.goto(addressOf('english', pageTypes.postmortem));
	await page.emulateMedia({ media: 'print' });
	const lines = await page.locator('.page-tools').evaluate((tools) => {
		const line = Number.parseFloat(getComputedStyle(tools).fontSize) * 2;
		return tools.getBoundingClientRect().height / line;
	});
	expect(lines).toBeLessThanOrEqual(3);
});

test('the words of a wide table stay whole', async () => {
	const { page } = await open({ viewport: { width: 360, height: 740 } });
	await page.goto(addressOf('written', writtenPage));
	const cell = page.locator('.prose .table-scroll td', { hasText: /^payments$/ });
	const lines = await cell.first().evaluate((element) => {
		const words = document.createRange();
		words.selectNodeContents(element);
		return words.getClientRects().length;
	});
	expect(lines).toBe(1);
});

test('without colours of its own the severity still shows its steps', async () => {
	const { page } = await open({ forcedColors: 'active' });
	await page.goto(addressOf('english', ''));
	const steps = await page
		.locator('.severity')
		.first()
		.evaluate((element) => getComputedStyle(element, '::before').forcedColorAdjust);
	expect(steps).toBe('none');
});

test('a narrow list shows no value whose head is out of sight', async () => {
	const { page } = await open({ viewport: { width: 360, height: 740 } });
	await page.goto(addressOf('english', 'countermeasures/'));
	expect(await page.locator('.countermeasure-table td > .unknown:visible').count()).toBe(0);
});

test('the rule below the heads of a narrow list is as long as the list', async () => {
	const { page } = await open({ viewport: { width: 375, height: 740 } });
	await page.goto(addressOf('korean', 'postmortems/'));
	const widthOf = async (selector: string) => (await page.locator(selector).first().boundingBox())?.width;
	expect(await widthOf('#odap-list thead tr')).toBe(await widthOf('#odap-list tbody tr'));
});

test('a text of ours shows code as code', async () => {
	const { page } = await open();
	await page.goto(addressOf('english', 'checks/'));
	expect(await page.locator('.lead code').textContent()).toBe('odap check');
	expect(await page.locator('meta[name="description"]').getAttribute('content')).not.toContain('`');
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
