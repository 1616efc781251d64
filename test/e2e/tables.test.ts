import { expect, test } from 'vitest';
import { brokenParts } from './broken-words.ts';
import { narrow, useBrowser, wide } from './browser.ts';
import { type PageType, pageTypes } from './page-types.ts';
import { addressOf } from './sites.ts';

const open = useBrowser();
const WIDTHS = [360, 480, 768, 900, 1024, 1280, 1920] as const;
const LISTS: readonly PageType[] = [
	'home',
	'list',
	'countermeasures',
	'coverage',
	'trends',
	'cause',
	'service',
];
const cases = (['english', 'korean'] as const).flatMap((site) => LISTS.map((type) => [type, site] as const));

test.each(cases)('no word is broken and no cell wider than its column: %s, %s', async (type, site) => {
	const { page } = await open();
	await page.goto(addressOf(site, pageTypes[type]));
	for (const details of await page.locator('main details').all()) {
		await details.evaluate((element: HTMLDetailsElement) => {
			element.open = true;
		});
	}
	for (const width of WIDTHS) {
		await page.setViewportSize({ width, height: 800 });
		expect(await brokenParts(page), `${width} wide`).toEqual([]);
	}
});

test('what measures it sees a broken word', async () => {
	const { page } = await open();
	await page.goto(addressOf('english', pageTypes.list));
	await page.locator('.page-header').evaluate((header: HTMLElement) => {
		header.style.width = '60px';
	});
	expect((await brokenParts(page)).length).toBeGreaterThan(0);
});

test.each(['english', 'korean'] as const)(
	'a telephone folds the filters and shows the first row: %s',
	async (site) => {
		const { page } = await open({ viewport: narrow });
		for (const [type, query] of [
			['list', '?severity=sev1'],
			['countermeasures', '?kind=prevent'],
		] as const) {
			await page.goto(addressOf(site, pageTypes[type]));
			const row = await page.locator('.table tbody tr').first().boundingBox();
			expect((row?.y ?? 0) + (row?.height ?? 0), type).toBeLessThan(narrow.height);
			const toggle = page.locator('[data-filter-toggle]');
			const field = page.locator('.filter select').first();
			expect(await field.isVisible()).toBe(false);
			await toggle.click();
			expect(await field.isVisible()).toBe(true);
			expect(await page.locator('[data-filter-active]').isVisible()).toBe(false);
			await page.goto(addressOf(site, pageTypes[type] + query));
			await page.locator('[data-filter-active]').waitFor();
			expect(await page.locator('[data-filter-active]').textContent()).toMatch(/^1/);
		}
	},
);

test('the head of a long list stays in sight', async () => {
	const { page } = await open({ viewport: wide });
	await page.goto(addressOf('english', pageTypes.list));
	await page.locator('#odap-list tbody tr').last().scrollIntoViewIfNeeded();
	const head = await page.locator('#odap-list thead th').first().boundingBox();
	expect(head?.y).toBeGreaterThan(0);
	expect(head?.y).toBeLessThan(100);
});

test('on a telephone the matrix shows every kind without scrolling', async () => {
	const { page } = await open({ viewport: narrow });
	await page.goto(addressOf('english', pageTypes.coverage));
	const matrix = page.locator('.table-scroll').first();
	expect(await matrix.evaluate((box) => box.scrollWidth > box.clientWidth)).toBe(false);
});

test('a matrix of a dozen rows is not cut by the height of a telephone, a long one keeps its head', async () => {
	const { page } = await open();
	await page.setViewportSize({ width: 360, height: 600 });
	await page.goto(addressOf('korean', pageTypes.coverage));
	const isCut = (box: Element) => box.scrollHeight > box.clientHeight;
	const [short, long] = await page.locator('.table-scroll:has(> .matrix)').all();
	expect(await short?.evaluate(isCut)).toBe(false);
	expect(await long?.evaluate(isCut)).toBe(true);
});

test('the first column of a table that is too wide stays in sight', async () => {
	const { page } = await open({ viewport: { ...narrow, width: 240 } });
	await page.goto(addressOf('english', pageTypes.coverage));
	const matrix = page.locator('.table-scroll').first();
	expect(await matrix.evaluate((box) => box.scrollWidth > box.clientWidth)).toBe(true);
	await matrix.evaluate((box) => box.scrollTo({ left: 200 }));
	const first = await matrix.locator('tbody th').first().boundingBox();
	expect(first?.x).toBe((await matrix.boundingBox())?.x);
});

test('on paper a list is a table with its head on every page', async () => {
	const { page } = await open({ viewport: { width: 680, height: 960 } });
	await page.goto(addressOf('english', pageTypes.list));
	await page.emulateMedia({ media: 'print' });
	const displays = await page
		.locator('#odap-list')
		.evaluate((table: HTMLTableElement) => [
			table.tHead && getComputedStyle(table.tHead).display,
			table.rows[1] && getComputedStyle(table.rows[1]).display,
		]);
	const broken = await brokenParts(page);
	await page.emulateMedia({ media: null });
	expect(displays).toEqual(['table-header-group', 'table-row']);
	expect(broken).toEqual([]);
});
