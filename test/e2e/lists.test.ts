import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { narrow, useBrowser, wide } from './browser.ts';
import { addressOf, site } from './sites.ts';

const open = useBrowser();

/** Lists of more than a page, among a thousand postmortems. */
const LONG = [
	['postmortems/', 'odap-list', '-date'],
	['causes/capacity/', 'odap-list', '-date'],
	['countermeasures/detect/', 'odap-list', '-date'],
	['countermeasures/', 'odap-board', 'due'],
] as const;

test('the first page of a thousand weighs little, and its further pages are links', async () => {
	expect(statSync(join(site('many').folder, 'postmortems/index.html')).size).toBeLessThan(90_000);
	const { page } = await open({ viewport: wide, javaScriptEnabled: false });
	await page.goto(addressOf('many', 'postmortems/'));
	const seen = new Set<string | null>();
	for (let more = true; more; ) {
		const links = await page.locator('#odap-list .cell-title a').all();
		expect(links.length).toBeLessThanOrEqual(100);
		for (const link of links) seen.add(await link.getAttribute('href'));
		const next = page.locator('.list-pager li:has([aria-current]) + li a');
		more = seen.size < 250 && (await next.count()) > 0;
		if (more) await next.click();
	}
	expect(seen.size).toBe(250);
});

test.each(LONG)('rows made in the browser are those that were built: %s, %s', async (path, id, order) => {
	const { page, takeFaults } = await open({ viewport: wide });
	await page.goto(addressOf('many', path));
	const built = await rowsOf(page, id);
	expect(built.length).toBeGreaterThanOrEqual(50);
	await page.goto(addressOf('many', `${path}?sort=${order}`));
	await page.locator(`[data-more-of="${id}"]:visible`).waitFor();
	const made = await rowsOf(page, id);
	// Rows of one day may stand in either order.
	const sorted = (rows: readonly string[]) => rows.slice(0, 20).toSorted();
	if (order === '-date') expect(sorted(made)).toEqual(sorted(built));
	else for (const row of made) expect(shapeOf(row)).toMatch(shapesOf(built));
	expect(takeFaults()).toEqual([]);
});

test('a filter asks all thousand, shows some of what it finds, and gives the pages back', async () => {
	const { page, takeFaults } = await open({ viewport: wide });
	await page.goto(addressOf('many', 'postmortems/'));
	// Every fourth is of this severity.
	const quarter = countOf('postmortems/rows.json') / 4;
	const rows = page.locator('#odap-list tbody tr');
	const built = await rows.count();
	await page.locator('select[name="severity"]').selectOption('sev1');
	await page.locator('[data-filter-count]', { hasText: `${quarter} of` }).waitFor();
	const some = await rows.count();
	expect(some).toBeLessThan(quarter);
	expect(await page.locator('.list-pager').isVisible()).toBe(false);
	await page.getByRole('button', { name: 'Show more' }).click();
	expect(await rows.count()).toBeGreaterThan(some);
	await page.locator('input[name="text"]').fill('(1)');
	await page.locator('[data-filter-count]', { hasText: /^1 / }).waitFor();
	expect(await rows.count()).toBe(1);
	await page.locator('.filter-fields').getByLabel('Contains').fill('no such words');
	expect(await page.locator('[data-nothing-for]').first().isVisible()).toBe(true);
	await page.locator('[data-filter-reset]').click();
	expect(await rows.count()).toBe(built);
	expect(await page.locator('.list-pager').isVisible()).toBe(true);
	expect(takeFaults()).toEqual([]);
});

test('the way back leads to the list as it was filtered', async () => {
	const { page } = await open({ viewport: wide });
	await page.goto(addressOf('many', 'postmortems/?severity=sev2&sort=title'));
	await page.locator('[data-more-of]:visible').waitFor();
	const before = await rowsOf(page, 'odap-list');
	await page.locator('#odap-list .cell-title a').first().click();
	await page.waitForURL('**/postmortems/20*/');
	await page.goBack();
	await page.locator('[data-more-of]:visible').waitFor();
	expect(await rowsOf(page, 'odap-list')).toEqual(before);
});

test('where the rows cannot be fetched, the page says so and keeps what it has', async () => {
	const { page } = await open({ viewport: wide, locale: 'en-GB' });
	await page.route('**/rows.json', (route) => route.fulfill({ status: 503, body: '' }));
	await page.goto(addressOf('many', 'postmortems/'));
	const built = await page.locator('#odap-list tbody tr').count();
	await page.locator('select[name="severity"]').selectOption('sev1');
	await page.locator('[data-filter-count]', { hasText: 'could not be fetched' }).waitFor();
	expect(await page.locator('#odap-list tbody tr').count()).toBe(built);
});

test.each([
	'postmortems/',
	'countermeasures/',
	'coverage/',
	'severities/sev1/',
	'years/2019/',
	'causes/capacity/',
])('a telephone shows the first row of a long list without scrolling: %s', async (path) => {
	const { page } = await open({ viewport: narrow });
	await page.goto(addressOf('many', path));
	const row = await page.locator('main .table tbody tr, main .matrix tbody tr').first().boundingBox();
	expect((row?.y ?? 0) + (row?.height ?? 0)).toBeLessThan(narrow.height);
});

test('without script a telephone folds the ways to browse, too', async () => {
	const { page } = await open({ viewport: narrow, javaScriptEnabled: false });
	await page.goto(addressOf('many', 'postmortems/'));
	const link = page.locator('.facet-links a').first();
	expect(await link.isVisible()).toBe(false);
	expect((await page.locator('.table tbody tr').first().boundingBox())?.y).toBeLessThan(narrow.height);
	await page.locator('.facet-links summary').click();
	expect(await link.isVisible()).toBe(true);
});

function countOf(path: string): number {
	return JSON.parse(readFileSync(join(site('many').folder, path), 'utf8')).count;
}

/** The markup of the rows that are shown, but for the blanks that templates leave. */
function rowsOf(page: Page, id: string): Promise<string[]> {
	return page.locator(`#${id} tbody tr`).evaluateAll((rows) =>
		rows.map((row) =>
			row.outerHTML
				.replace(/\s+/g, ' ')
				.replace(/ (?=<)|(?<=>) /g, '')
				.trim(),
		),
	);
}

/** Its elements and classes alone. */
function shapeOf(row: string): string {
	return row.replace(/>[^<]+</g, '><').replace(/ (?:href|lang|datetime)="[^"]*"/g, '');
}

function shapesOf(rows: readonly string[]): RegExp {
	const escaped = [...new Set(rows.map(shapeOf))].map((shape) =>
		shape.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
	);
	return new RegExp(`^(?:${escaped.join('|')})$`);
}
