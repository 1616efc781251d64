import { expect, test } from 'vitest';
import { useBrowser, wide } from './browser.ts';
import { pageTypes } from './page-types.ts';
import { addressOf } from './sites.ts';

const open = useBrowser();
const LONGEST = ['2022-10-15-kakao-pangyo-fire', '2025-04-18-skt-usim', '2025-09-26-nirs-daejeon-fire'];

test('the part that one jumped to is marked in the contents, the last one too', async () => {
	const { page } = await open({ viewport: wide });
	await page.goto(addressOf('english', pageTypes['long-postmortem']));
	const links = page.locator('[data-contents] a');
	for (const link of [links.last(), links.nth(1), links.nth(-2)]) {
		await link.click();
		await page.waitForFunction(
			(href) => document.querySelector('[data-contents] [aria-current]')?.getAttribute('href') === href,
			await link.getAttribute('href'),
		);
		expect(await page.locator('[data-contents] [aria-current]').count()).toBe(1);
	}
});

test('a question mark shows what the keyboard can do, but not where one writes', async () => {
	const { page } = await open({ viewport: wide });
	await page.goto(addressOf('english', pageTypes.list));
	const keys = page.getByRole('dialog', { name: 'Keyboard' });
	await page.getByRole('searchbox').first().focus();
	await page.keyboard.press('?');
	expect(await keys.isVisible()).toBe(false);
	await page.locator('main').focus();
	await page.keyboard.press('?');
	await keys.waitFor();
	await page.keyboard.press('Escape');
	await keys.waitFor({ state: 'hidden' });
});

test('a term is explained while it is pointed at or focused, until Escape', async () => {
	const { page } = await open({ viewport: wide });
	await page.goto(addressOf('english', pageTypes['long-postmortem']));
	const term = page.locator('.milestone').first();
	const shown = () =>
		term.evaluate(
			(element) =>
				getComputedStyle(element, '::after').display !== 'none' &&
				getComputedStyle(element, '::after').content.length > 20,
		);
	expect(await shown()).toBe(false);
	await term.hover();
	await expect.poll(shown).toBe(true);
	await page.keyboard.press('Escape');
	expect(await shown()).toBe(false);
	await page.mouse.move(0, 0);
	await page.keyboard.press('Tab');
	await term.focus();
	expect(await shown()).toBe(true);
});

test.each(LONGEST)('no postmortem needs more than six sheets of paper: %s', async (id) => {
	const { page } = await open({ viewport: wide });
	await page.goto(addressOf('english', `postmortems/${id}/`));
	const paper = await page.pdf({ format: 'A4', preferCSSPageSize: true });
	const sheets = paper.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
	expect(sheets).toBeGreaterThan(1);
	expect(sheets).toBeLessThanOrEqual(6);
});
