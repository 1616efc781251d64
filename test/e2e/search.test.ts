import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { findActiveNodes } from './active-nodes.ts';
import { narrow, useBrowser, wide } from './browser.ts';
import type { SiteName } from './knowledge-bases.ts';
import { pageTypes } from './page-types.ts';
import { addressOf } from './sites.ts';

const open = useBrowser();

test.each([
	['english', '중복 투표', '2017-09-04-duplicate-votes'],
	['korean', '중복투표를', '2017-09-04-duplicate-votes'],
	['korean', '커밋', '2017-09-04-duplicate-votes'],
	['english', '시맨틱 버저닝', '2017-09-04-duplicate-votes'],
	['english', 'rollback', ''],
	['korean', '롤백', ''],
] as const)('on the %s site %s is found and opens at its place', async (site, query, id) => {
	const { page, takeFaults } = await open({ viewport: wide });
	await openDialog(page, site);
	await page.keyboard.type(query);
	const hit = page.locator(`dialog a.found-hit[href*="/postmortems/${id}"][href*="#"]`).first();
	await hit.waitFor();
	expect(await hit.locator('mark').count()).toBeGreaterThan(0);
	const excerpt = (await hit.locator('.found-text').textContent()) ?? '';
	expect(excerpt).not.toMatch(/[\p{Cc}\p{Co}]/u);
	await hit.click();
	await page.waitForURL(/#/);
	const anchor = decodeURIComponent(new URL(page.url()).hash.slice(1));
	const target = page.locator(`[id="${anchor}"]`);
	expect(await target.count()).toBe(1);
	expect((await target.boundingBox())?.y).toBeLessThan(wide.height);
	expect(takeFaults()).toEqual([]);
});

test('the arrows walk through the results and Enter opens the one that is marked', async () => {
	const { page } = await open({ viewport: wide });
	await openDialog(page, 'english');
	await page.keyboard.type('GitLab');
	await page.locator('[role="option"]').first().waitFor();
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	const active = page.locator('[role="option"][aria-selected="true"]');
	expect(await active.count()).toBe(1);
	const id = await active.getAttribute('id');
	expect(await page.locator(':focus').getAttribute('aria-activedescendant')).toBe(id);
	const href = await active.evaluate((link) => (link as HTMLAnchorElement).href);
	await page.keyboard.press('Enter');
	await page.waitForURL(href);
});

test('results come while a syllable is being composed', async () => {
	const { page } = await open({ viewport: wide });
	await openDialog(page, 'korean');
	const session = await page.context().newCDPSession(page);
	for (const text of ['ㅋ', '커', '컴', '커미', '커밋'])
		await session.send('Input.imeSetComposition', {
			text,
			selectionStart: text.length,
			selectionEnd: text.length,
		});
	await page.locator('a.found-hit mark').first().waitFor();
	await session.send('Input.insertText', { text: '커밋' });
	await page.locator('a.found-hit mark').first().waitFor();
});

test('composed and decomposed Hangul find the same', async () => {
	const { page } = await open({ viewport: wide });
	await page.goto(addressOf('english', pageTypes.search));
	const composed = await resultsOf(page, '중복 투표'.normalize('NFC'));
	const decomposed = await resultsOf(page, '중복 투표'.normalize('NFD'));
	expect(composed.length).toBeGreaterThan(0);
	expect(decomposed).toEqual(composed);
});

test('a search can be shared: its address brings back query, filters and results', async () => {
	const { page } = await open({ viewport: wide });
	await page.goto(`${addressOf('english', pageTypes.search)}?q=backup`);
	await page.locator('[data-search-results] a').first().waitFor();
	await page.locator('[data-search-filters] input[name="severity"]').first().check();
	await page.waitForURL(/severity=/);
	const { search } = new URL(page.url());
	await page.goto(addressOf('english', pageTypes.home));
	await page.goto(addressOf('english', pageTypes.search) + search);
	await page.locator('[data-search-results] a').first().waitFor();
	expect(await page.getByRole('main').getByRole('searchbox').inputValue()).toBe('backup');
	expect(await page.locator('[data-search-filters] input[name="severity"]').first().isChecked()).toBe(true);
});

test('on a narrow screen the results come before the filters', async () => {
	const { page } = await open({ viewport: narrow });
	await page.goto(`${addressOf('english', pageTypes.search)}?q=backup`);
	const first = page.locator('[data-search-results] a').first();
	await first.waitFor();
	expect((await first.boundingBox())?.y).toBeLessThan(narrow.height);
});

test('a search file that does not load gives a sentence and a retry', async () => {
	const { page } = await open({ viewport: wide, locale: 'en' });
	await page.route('**/pagefind/**', (route) => route.abort());
	await page.goto(`${addressOf('english', pageTypes.search)}?q=backup`);
	const alert = page.getByRole('alert');
	await alert.waitFor();
	await page.unroute('**/pagefind/**');
	await alert.getByRole('button').click();
	await page.locator('[data-search-results] a.found-title').first().waitFor();
});

const BAD_QUERIES = [
	'a',
	'가',
	'ㅋㅁ',
	'zjalt',
	'중보ㄱ 투ㅍ',
	'"',
	'"unclosed',
	'\'"`',
	'.*+?^$',
	'{}()|[]\\',
	'(?=a)+',
	'🔥👩‍🚒',
	'\u1100\u1161\u11a8\u1100',
	'<img src=x onerror=window.planted=1>',
	'<script>window.planted=1</script>',
	'"><svg onload=window.planted=1>',
	'&lt;b&gt;',
	'%00%2e%2e',
	'__proto__',
	'constructor toString',
	'severity:sev1',
	'   ',
	'zzzzqqqqxxxx',
	'a'.repeat(10_000),
	'가나다 '.repeat(3_000),
];

test.each(['english', 'hostile'] as const)(
	'any query gives an answer, never markup or an error: %s',
	async (site) => {
		const { page, takeFaults } = await open({ viewport: wide });
		await page.goto(addressOf(site, pageTypes.search));
		for (const query of BAD_QUERIES) {
			await resultsOf(page, query);
			const active = await findActiveNodes(page, '[data-search-results]', 'page');
			expect({ query: query.slice(0, 40), active, faults: takeFaults() }).toEqual({
				query: query.slice(0, 40),
				active: [],
				faults: [],
			});
		}
		expect(await page.evaluate(() => 'planted' in window)).toBe(false);
	},
);

test('what the attacks say is found as text', async () => {
	const { page, takeFaults } = await open({ viewport: wide });
	await page.goto(addressOf('hostile', pageTypes.search));
	for (const query of ['planted', 'onerror', 'attack search finds', 'javascript']) {
		expect((await resultsOf(page, query)).length, query).toBeGreaterThan(0);
		expect(
			await page.locator('[data-search-results]').locator('img, script, svg, iframe, style').count(),
		).toBe(0);
	}
	expect(await page.evaluate(() => 'planted' in window)).toBe(false);
	expect(takeFaults()).toEqual([]);
});

async function openDialog(page: Page, site: SiteName): Promise<void> {
	await page.goto(addressOf(site, pageTypes.glossary));
	await page.keyboard.press('/');
	await page.getByRole('dialog').waitFor();
}

/** The addresses that the search page shows for a query, once it has answered. */
async function resultsOf(page: Page, query: string): Promise<string[]> {
	await page.evaluate(() => {
		const mark = document.createElement('i');
		mark.id = 'odap-not-answered';
		document.querySelector('[data-search-results]')?.replaceChildren(mark);
	});
	await page.getByRole('main').getByRole('searchbox').fill(query);
	await page.locator('#odap-not-answered').waitFor({ state: 'detached' });
	return await page
		.locator('[data-search-results] a.found-title')
		.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
}
