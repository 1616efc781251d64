import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { narrow, useBrowser, wide } from './browser.ts';
import { pageTypes } from './page-types.ts';
import { addressOf } from './sites.ts';

const open = useBrowser();
const SEED = '2017-09-04-duplicate-votes';

test.each(['english', 'korean'] as const)(
	'home → cause → postmortem → countermeasure kind → back: %s',
	async (site) => {
		const { page, takeFaults } = await open({ viewport: wide });
		await page.goto(addressOf(site, pageTypes.home));
		const main = page.getByRole('main');
		await main.locator('a[href$="/causes/change-management/"]').first().click();
		// A click may return before the next page is there.
		await page.waitForURL('**/causes/change-management/');
		await main.locator(`a[href$="/postmortems/${SEED}/"]`).first().click();
		await page.waitForURL(`**/postmortems/${SEED}/`);
		expect(await main.locator('h1').textContent()).toContain('중복 투표');
		await main.locator('a[href*="/countermeasures/detect/"]').first().click();
		await page.waitForURL('**/countermeasures/detect/**');
		expect(await main.locator(`a[href*="/postmortems/${SEED}/#"]`).count()).toBeGreaterThan(0);
		await page.goBack();
		await page.goBack();
		await page.goBack();
		expect(page.url()).toBe(addressOf(site, pageTypes.home));
		expect(takeFaults()).toEqual([]);
	},
);

test('from a postmortem every term leads to its index, and from the index back to it', async () => {
	const { page } = await open({ viewport: wide });
	await page.goto(addressOf('english', pageTypes.postmortem));
	const ways = ['causes', 'countermeasures', 'services', 'severities', 'noticed', 'years'];
	for (const way of ways) {
		await page.goto(addressOf('english', pageTypes.postmortem));
		const link = page.locator(`main a[href*="/${way}/"]:not([href$="/${way}/"])`).first();
		expect(await link.count(), way).toBe(1);
		await page.goto(new URL((await link.getAttribute('href')) ?? '', page.url()).href);
		expect(await page.locator(`main a[href*="${SEED}"]`).count(), way).toBeGreaterThan(0);
	}
});

test('the causes behind a severity lead to the list of just those postmortems', async () => {
	const { page, takeFaults } = await open({ viewport: wide });
	await page.goto(addressOf('english', pageTypes.severity));
	const bar = page.locator('main .bar-row', { has: page.locator('a[href*="cause=change-management"]') });
	const count = Number.parseInt((await bar.locator('.bar-count').textContent()) ?? '', 10);
	await bar.locator('a').click();
	await page.waitForURL('**/postmortems/?severity=sev3&cause=change-management');
	await page.locator('[data-filter-count]', { hasText: `${count} of` }).waitFor();
	expect(await page.locator('#odap-list tbody tr').count()).toBe(count);
	expect(takeFaults()).toEqual([]);
});

test.each([
	['what did we learn about deploys', learnAboutDeploys],
	['which incidents came from a dependency', incidentsOfDependency],
	['what happened on a given date', happenedOnDate],
	['what is still open', stillOpen],
])('from the home page in at most three actions: %s', async (_question, walk) => {
	const { page, takeFaults } = await open({ viewport: wide });
	await page.goto(addressOf('english', pageTypes.home));
	const actions = await walk(page);
	expect(actions).toBeLessThanOrEqual(3);
	expect(takeFaults()).toEqual([]);
});

test.each([
	['what ended the last outage of this service', lastOutage],
	['what came back, and when', cameBack],
	['what is overdue, and whose it is', overdueAndWhose],
])('from the home page in at most two actions: %s', async (_question, walk) => {
	const { page, takeFaults } = await open({ viewport: wide });
	await page.goto(addressOf('many', pageTypes.home));
	expect(await walk(page)).toBeLessThanOrEqual(2);
	expect(takeFaults()).toEqual([]);
});

test('without JavaScript everything but search and filters works', async () => {
	const { page, takeFaults } = await open({ viewport: wide, javaScriptEnabled: false });
	await page.goto(addressOf('korean', pageTypes.home));
	await page.getByRole('navigation').first().locator('a[href$="/postmortems/"]').click();
	await page.waitForURL('**/postmortems/');
	expect(await page.locator('[data-filters]').isVisible()).toBe(false);
	await page.locator('.facet-links summary').click();
	await page.locator('.facet-links a[href$="/years/2017/"]').click();
	await page.waitForURL('**/years/2017/');
	await page.locator(`main a[href$="/${SEED}/"]`).first().click();
	await page.waitForURL(`**/${SEED}/`);
	const first = page.locator('nav a[href^="#"]').first();
	await first.click();
	expect(decodeURIComponent(new URL(page.url()).hash)).not.toBe('');
	await page.locator('[data-search-open]').click();
	await page.waitForURL('**/search/');
	expect(await page.locator('noscript p').isVisible()).toBe(true);
	await page.locator('main a[href$="/lessons/"]').first().click();
	await page.waitForURL('**/lessons/');
	expect(await page.locator('main h1').count()).toBe(1);
	expect(takeFaults()).toEqual([]);
});

test('without JavaScript the menu of a narrow screen opens', async () => {
	const { page } = await open({ viewport: narrow, javaScriptEnabled: false });
	await page.goto(addressOf('english', pageTypes.home));
	await page.getByRole('button', { name: 'Menu' }).click();
	await page.getByRole('link', { name: 'Causes', exact: true }).first().click();
	await page.waitForURL(addressOf('english', pageTypes.causes));
});

test('the list is filtered and sorted without a reload, and its address brings both back', async () => {
	const { page } = await open({ viewport: wide });
	await page.goto(addressOf('english', pageTypes.list));
	const rows = page.locator('#odap-list tbody tr:visible');
	const all = await rows.count();
	await page.locator('select[name="severity"]').selectOption('sev3');
	await page.getByRole('columnheader', { name: 'Date' }).getByRole('button').click();
	const shown = await rows.allInnerTexts();
	expect(shown.length).toBeGreaterThan(0);
	expect(shown.length).toBeLessThan(all);
	expect(shown).toEqual(shown.toSorted());
	expect(new URL(page.url()).search).toContain('severity=sev3');
	await page.reload();
	expect(await rows.allInnerTexts()).toEqual(shown);
});

test('the chosen colours stay', async () => {
	const { page } = await open({ viewport: wide, colorScheme: 'light', locale: 'en' });
	await page.goto(addressOf('english', pageTypes.home));
	const paper = () => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
	const light = await paper();
	const control = page.locator('[data-theme-toggle]');
	await control.click();
	await control.click();
	const dark = await paper();
	expect(dark).not.toBe(light);
	await page.goto(addressOf('english', pageTypes.postmortem));
	expect(await paper()).toBe(dark);
});

async function learnAboutDeploys(page: Page): Promise<number> {
	const field = page.getByRole('main').getByRole('searchbox');
	await field.fill('deploy');
	await field.press('Enter');
	const only = page.locator('#odap-only');
	await only.selectOption('lesson');
	const lessons = page.locator('[data-search-results] .found-lesson mark');
	await lessons.first().waitFor();
	expect(await lessons.first().textContent()).toMatch(/deploy|배포|release|릴리스/i);
	return 3;
}

async function incidentsOfDependency(page: Page): Promise<number> {
	await page.locator('main a[href$="/causes/dependency/"]').first().click();
	await page.waitForURL('**/causes/dependency/');
	expect(await page.locator('main h1').textContent()).toContain('ependenc');
	expect(await page.locator('main a[href*="/postmortems/"]').count()).toBeGreaterThan(1);
	return 1;
}

async function happenedOnDate(page: Page): Promise<number> {
	await page.getByRole('navigation', { name: 'Main' }).locator('a[href$="/postmortems/"]').click();
	await page.waitForURL('**/postmortems/');
	await page.locator('input[name="text"]').fill('2017-01-31');
	const rows = page.locator('#odap-list tbody tr:visible');
	expect(await rows.count()).toBe(1);
	expect(await rows.first().textContent()).toContain('GitLab');
	return 2;
}

async function stillOpen(page: Page): Promise<number> {
	await page.locator('main a[href$="/countermeasures/#odap-open"]').first().click();
	const heading = page.locator('#odap-open');
	await heading.waitFor();
	expect((await heading.boundingBox())?.y).toBeLessThan(wide.height);
	return 1;
}

async function lastOutage(page: Page): Promise<number> {
	await page.getByRole('navigation', { name: 'Main' }).locator('a[href$="/services/"]').click();
	await page.waitForURL('**/services/');
	await page.locator('main .bar-row a').first().click();
	const ending = page.locator('.helps li').first();
	await ending.waitFor();
	expect((await ending.boundingBox())?.y).toBeLessThan(wide.height);
	return 2;
}

async function cameBack(page: Page): Promise<number> {
	await page.locator('.evidence a[href$="#odap-returned"]').first().click();
	const first = page.locator('section:has(> #odap-returned) a[href*="/postmortems/"]').first();
	await first.waitFor();
	expect((await first.boundingBox())?.y).toBeLessThan(wide.height);
	return 1;
}

async function overdueAndWhose(page: Page): Promise<number> {
	await page.locator('.evidence a[href$="#odap-open"]').first().click();
	const first = page.locator('#odap-board tbody tr').first();
	await first.waitFor();
	expect((await first.boundingBox())?.y).toBeLessThan(wide.height);
	for (const column of ['Owner', 'Due'])
		expect(await page.locator('#odap-board th', { hasText: column }).count(), column).toBe(1);
	return 1;
}
