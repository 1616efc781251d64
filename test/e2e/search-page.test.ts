import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser, wide } from './browser.ts';
import { addressOf } from './sites.ts';

const open = useBrowser();
const status = (page: Page) => page.locator('[data-search-status]');
const found = (page: Page) => page.locator('.found-list > li');

async function search(page: Page, parameters = ''): Promise<void> {
	await page.goto(addressOf('english', `search/${parameters}`));
}

test('Back gives the list as far as it was shown, where it was left, and the field has the focus only at first', async () => {
	const { page, takeFaults } = await open({ viewport: wide });
	await search(page, '?q=server');
	await found(page).first().waitFor();
	expect(await page.evaluate(() => document.activeElement?.id)).toBe('odap-query');
	const few = await found(page).count();
	await page.getByRole('button', { name: 'Show more' }).click();
	await found(page).nth(few).waitFor();
	const many = await found(page).count();
	const last = found(page)
		.nth(many - 1)
		.locator('a')
		.first();
	await last.scrollIntoViewIfNeeded();
	const place = await page.evaluate(() => scrollY);
	expect(place).toBeGreaterThan(0);
	await last.click();
	await page.waitForURL(/\/postmortems\//u);
	await page.goBack();
	await found(page)
		.nth(many - 1)
		.waitFor();
	await expect.poll(() => page.evaluate(() => scrollY)).toBe(place);
	expect(await page.evaluate(() => document.activeElement?.id)).not.toBe('odap-query');
	expect(takeFaults()).toEqual([]);
});

test('the arrow keys walk from the field through the results and back', async () => {
	const { page } = await open({ viewport: wide });
	await search(page, '?q=server');
	await found(page).first().waitFor();
	await page.locator('#odap-query').focus();
	const links = page.locator('[data-search-results] :is(.found-title, .found-hit)');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	expect(await links.nth(1).evaluate((link) => link === document.activeElement)).toBe(true);
	await page.keyboard.press('ArrowUp');
	await page.keyboard.press('ArrowUp');
	expect(await page.evaluate(() => document.activeElement?.id)).toBe('odap-query');
});

test('filters stay visible with their count and a way to drop each, also where nothing is left', async () => {
	const { page } = await open({ viewport: wide });
	await search(page, '?q=server&severity=sev1&year=1999');
	await status(page).filter({ hasText: 'Nothing found with these filters.' }).waitFor();
	const chosen = page.locator('[data-search-chosen]');
	expect(await chosen.textContent()).toContain('2 filters:');
	await chosen.getByRole('button', { name: 'Drop Year: 1999' }).click();
	await page.waitForURL(/\?q=server&severity=sev1$/u);
	await found(page).first().waitFor();
	await page.locator('.search-filters summary').filter({ hasText: '(1)' }).waitFor();
	await chosen.getByRole('button', { name: 'Clear filters' }).click();
	await page.waitForURL(/\?q=server$/u);
});

test('a kind of place that nothing was found in is said, with the way out', async () => {
	const { page } = await open({ viewport: wide });
	await search(page, '?q=server&only=opinion');
	await status(page)
		.filter({ hasText: /^Nothing in: Opinion\. Elsewhere \d+ postmortems have it\.$/u })
		.waitFor();
	await page.getByRole('button', { name: 'Search everywhere' }).click();
	await found(page).first().waitFor();
});

test('that there is nothing is said once', async () => {
	const { page } = await open({ viewport: wide });
	await search(page, '?q=zzqqx%20yyqqv%20wwqqz');
	await page.locator('[data-search-results] .nothing').waitFor({ state: 'attached' });
	expect((await page.locator('.search-page').textContent())?.match(/yyqqv/gu)).toHaveLength(1);
});

test('while an answer is awaited, that of another query can be neither seen nor opened', async () => {
	const { page } = await open({ viewport: wide });
	await search(page, '?q=server');
	await found(page).first().waitFor();
	let release = (): void => undefined;
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/pagefind/index/**', async (route) => {
		await held;
		await route.continue();
	});
	await page.locator('#odap-query').fill('certificate');
	await status(page).filter({ hasText: 'Searching…' }).waitFor();
	const results = page.locator('[data-search-results]');
	expect(await results.evaluate((element) => (element as HTMLElement).inert)).toBe(true);
	await expect.poll(() => results.evaluate((element) => getComputedStyle(element).opacity)).toBe('0');
	release();
	await status(page).filter({ hasText: 'found.' }).waitFor();
	await page.unroute('**/pagefind/index/**');
	expect(await results.evaluate((element) => (element as HTMLElement).inert)).toBe(false);
});

test('searches are offered again on this device, until they are to be forgotten', async () => {
	const { page } = await open({ viewport: wide });
	await search(page);
	await page.locator('#odap-query').fill('certificate');
	await page.keyboard.press('Enter');
	await found(page).first().waitFor();
	await search(page);
	await page
		.locator('[data-search-results]')
		.getByRole('button', { name: 'certificate', exact: true })
		.waitFor();
	await page.getByRole('button', { name: 'Forget them' }).click();
	expect(await page.evaluate(() => localStorage.getItem('odap-searches'))).toBe(null);
	await search(page);
	await status(page).filter({ hasText: 'Type a word' }).waitFor();
	expect(await page.getByRole('button', { name: 'Forget them' }).count()).toBe(0);
});

test('a result marks on its page what was looked for', async () => {
	const { page } = await open({ viewport: wide });
	await search(page, '?q=certificate&only=timeline');
	const link = page.locator('.found-timeline').first();
	await link.waitFor();
	expect(await link.getAttribute('href')).toMatch(/#timeline-\d+:~:text=/u);
	await link.click();
	await page.waitForURL(/#timeline-\d+:~:/u);
	expect(await page.evaluate(() => location.hash)).toMatch(/^#timeline-\d+$/u);
});

test('a description finds similar incidents with what ended each, and Back keeps it', async () => {
	const { page, takeFaults } = await open({ viewport: wide });
	await search(page);
	await page.getByText('Describe an incident').click();
	const field = page.getByLabel(/^What is happening/u);
	await field.fill('The database replicas lag behind\nand the failover did not work, backups are missing');
	await page.getByRole('button', { name: 'Find similar incidents' }).click();
	await found(page).first().waitFor();
	await status(page)
		.filter({ hasText: /incidents? (?:is|are) like it\.$/u })
		.waitFor();
	expect(await found(page).first().textContent()).toMatch(
		/Both say: .+(?:Mitigated|Resolved|What ended it)/u,
	);
	expect(page.url()).toMatch(/\/search\/$/u);
	await found(page).first().locator('a').first().click();
	await page.waitForURL(/\/postmortems\//u);
	await page.goBack();
	await found(page).first().waitFor();
	expect(await field.inputValue()).toContain('failover');
	expect(takeFaults()).toEqual([]);
});
