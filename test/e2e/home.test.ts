import { expect, test } from 'vitest';
import { useBrowser, wide } from './browser.ts';
import { addressOf } from './sites.ts';

const open = useBrowser();
const sites = ['english', 'korean'] as const;

test.each(sites)('each example of a search finds something: %s', async (site) => {
	const { page } = await open({ viewport: wide });
	await page.goto(addressOf(site, ''));
	const addresses = await page
		.locator('.hero-examples a')
		.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
	expect(addresses).toHaveLength(3);
	for (const address of addresses) {
		await page.goto(address);
		await page.locator('[data-search-results] a').first().waitFor();
	}
});

test.each(sites)('the columns end near each other: %s', async (site) => {
	const { page } = await open({ viewport: wide });
	await page.goto(addressOf(site, ''));
	const bottoms = await page
		.locator('.home-columns > div > :last-child')
		.evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().bottom));
	expect(bottoms).toHaveLength(2);
	expect(Math.abs((bottoms[0] ?? 0) - (bottoms[1] ?? 0))).toBeLessThan(300);
});

test.each(sites)(
	'a title in another language says so, and one in the interface’s does not: %s',
	async (site) => {
		const { page } = await open({ viewport: wide });
		await page.goto(addressOf(site, ''));
		const titles = await page
			.locator('.card h3')
			.evaluateAll((heads) =>
				heads.map((head) => [
					head.querySelector('a[lang]') !== null,
					head.querySelector('.language-mark') !== null,
				]),
			);
		expect(titles.length).toBeGreaterThan(0);
		expect(titles.filter(([isOther, isMarked]) => isOther !== isMarked)).toEqual([]);
	},
);

test('what came back leads to its list on the board', async () => {
	const { page } = await open({ viewport: wide });
	await page.goto(addressOf('english', ''));
	await page.locator('.evidence-count').first().click();
	await page.waitForURL('**/countermeasures/#odap-returned');
	expect(await page.locator('#odap-returned').count()).toBe(1);
});
