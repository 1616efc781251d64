import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { narrow, useBrowser, wide } from './browser.ts';
import { allPages, pageTypes } from './page-types.ts';
import { addressOf } from './sites.ts';

const open = useBrowser();
const COLOURS = ['color-contrast', 'color-contrast-enhanced', 'link-in-text-block'];

/** Korean on a phone, English on a desk; the dark scheme changes nothing but colours. */
test.each(allPages)('axe finds nothing: %s', async (_name, site, path) => {
	const { page } = await open({ viewport: site === 'korean' ? narrow : wide });
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto(addressOf(site, path));
	const light = await violations(page, everyRule);
	await page.emulateMedia({ colorScheme: 'dark' });
	const dark = await violations(page, (axe) =>
		axe.options({ resultTypes: ['violations'], runOnly: COLOURS }),
	);
	expect({ light, dark }).toEqual({ light: [], dark: [] });
});

test.each([
	['english', 'light'],
	['korean', 'dark'],
] as const)('axe finds nothing in what opens or is found: %s, %s', async (site, colorScheme) => {
	const { page } = await open({ viewport: narrow });
	await page.emulateMedia({ colorScheme });
	const found: Record<string, string[]> = {};
	const look = async (state: string) => {
		found[state] = await violations(page, everyRule);
	};
	await page.goto(`${addressOf(site, pageTypes.search)}?q=backup`);
	await page.locator('[data-search-results] a').first().waitFor();
	await look('results');
	await page.getByRole('main').getByRole('searchbox').fill('zzzzqqqq');
	await page.locator('[data-search-results] .nothing').waitFor({ state: 'attached' });
	await look('nothing found');
	await page.goto(addressOf(site, pageTypes.glossary));
	await page.locator('.site-nav-open').click();
	await look('menu');
	await page.keyboard.press('Escape');
	await page.keyboard.press('/');
	await page.getByRole('dialog').waitFor();
	await look('dialog');
	await page.keyboard.type('backup');
	await page.locator('dialog a.found-hit').first().waitFor();
	await page.keyboard.press('ArrowDown');
	await look('results in the dialog');
	expect(found).toEqual({
		results: [],
		'nothing found': [],
		menu: [],
		dialog: [],
		'results in the dialog': [],
	});
});

test.each(allPages)('one heading above all, no level left out, landmarks: %s', async (_name, site, path) => {
	const { page } = await open({ javaScriptEnabled: false });
	await page.goto(addressOf(site, path));
	const levels = await page
		.locator('h1, h2, h3, h4, h5, h6')
		.evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName[1])));
	const landmarks = await page
		.locator('body > header, main, body > footer')
		.evaluateAll((elements) => elements.map(({ tagName }) => tagName.toLowerCase()));
	const main = page.getByRole('main');
	await expect(main.locator('h1').count()).resolves.toBe(1);
	expect(landmarks).toEqual(['header', 'main', 'footer']);
	expect(levels[0]).toBe(1);
	expect(levels.filter((level, at) => at > 0 && level > (levels[at - 1] ?? 0) + 1)).toEqual([]);
});

test('a postmortem in another language than the site’s is marked so, on its page and wherever it is named', async () => {
	const { page } = await open();
	await page.goto(addressOf('english', pageTypes.postmortem));
	expect(await page.locator('html').getAttribute('lang')).toBe('en');
	expect(await languageOf(page, 'h1')).toBe('ko');
	await page.goto(addressOf('english', pageTypes.list));
	expect(await languageOf(page, 'a[href$="2017-09-04-duplicate-votes/"]')).toBe('ko');
	expect(await languageOf(page, 'a[href$="2017-01-31-gitlab-database-removal/"]')).toBe('en');
	await page.goto(addressOf('korean', 'postmortems/2017-01-31-gitlab-database-removal/'));
	expect(await page.locator('html').getAttribute('lang')).toBe('ko');
	expect(await languageOf(page, 'h1')).toBe('en');
});

/** The language that assistive technology takes an element to be in. */
function languageOf(page: Page, selector: string): Promise<string | null | undefined> {
	return page
		.locator(selector)
		.first()
		.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'));
}

function everyRule(axe: AxeBuilder): AxeBuilder {
	return axe.options({
		resultTypes: ['violations'],
		rules: { 'color-contrast-enhanced': { enabled: true }, 'target-size': { enabled: true } },
	});
}

async function violations(page: Page, choose: (axe: AxeBuilder) => AxeBuilder): Promise<string[]> {
	const { violations: found } = await choose(new AxeBuilder({ page }).setLegacyMode()).analyze();
	return found.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary ?? ''}`),
	);
}
