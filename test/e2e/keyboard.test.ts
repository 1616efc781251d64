import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { narrow, useBrowser, wide } from './browser.ts';
import { pageTypes, writtenPage } from './page-types.ts';
import { addressOf } from './sites.ts';

const open = useBrowser();
const MOST_STOPS = 1_500;

test.each([
	['home', 'english', pageTypes.home],
	['list', 'english', pageTypes.list],
	['postmortem', 'english', pageTypes.postmortem],
	['everything written', 'written', writtenPage],
] as const)('Tab alone reaches everything, and one sees where one is: %s', async (_name, site, path) => {
	const { page } = await open({ viewport: wide });
	await page.goto(addressOf(site, path));
	const expected = await page.evaluate(markReachable);
	const { reached, unseen } = await tabThrough(page);
	expect(expected.filter((name) => !reached.has(name))).toEqual([]);
	expect(unseen).toEqual([]);
});

test('the first stop leads past the header', async () => {
	const { page } = await open({ viewport: wide });
	await page.goto(addressOf('english', pageTypes.postmortem));
	await page.keyboard.press('Tab');
	const link = page.locator(':focus');
	expect(await link.textContent()).toBe('Skip to content');
	expect((await link.boundingBox())?.y).toBeGreaterThanOrEqual(0);
	await page.keyboard.press('Enter');
	expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('MAIN');
	await page.keyboard.press('Tab');
	expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('on a narrow screen the menu opens, is walked through and closes by keyboard', async () => {
	const { page } = await open({ viewport: narrow });
	await page.goto(addressOf('english', pageTypes.home));
	await page.getByRole('button', { name: 'Menu' }).focus();
	await page.keyboard.press('Enter');
	const causes = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Causes' });
	expect(await causes.isVisible()).toBe(true);
	await page.keyboard.press('Escape');
	expect(await causes.isVisible()).toBe(false);
});

test.each(['/', 'Control+k', 'Meta+k'])(
	'%s opens search, Escape closes it and gives the focus back',
	async (keys) => {
		const { page, takeFaults } = await open({ viewport: wide });
		await page.goto(addressOf('english', pageTypes.postmortem));
		const before = page.locator('main a').nth(2);
		await before.focus();
		await page.keyboard.press(keys);
		const dialog = page.getByRole('dialog');
		await dialog.waitFor();
		const isInside = await page.evaluate(
			() => document.activeElement?.closest('dialog, [role="dialog"]') !== null,
		);
		expect(isInside).toBe(true);
		expect(await page.evaluate(() => document.activeElement?.matches('input'))).toBe(true);
		await page.keyboard.press('Escape');
		await dialog.waitFor({ state: 'hidden' });
		expect(await before.evaluate((link) => link === document.activeElement)).toBe(true);
		expect(takeFaults()).toEqual([]);
	},
);

test('a slash in a field is a slash', async () => {
	const { page } = await open({ viewport: wide });
	await page.goto(addressOf('english', pageTypes.list));
	const field = page.locator('input[name="text"]');
	await field.focus();
	await page.keyboard.press('/');
	expect(await field.inputValue()).toBe('/');
	expect(await page.getByRole('dialog').count()).toBe(0);
});

/** Numbers everything that takes the focus and is shown; runs in the page. */
function markReachable(): string[] {
	const selector = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
	const shown = [...document.querySelectorAll<HTMLElement | SVGElement>(selector)].filter(
		(element) =>
			!element.matches(':disabled, [tabindex="-1"]') && element.checkVisibility({ visibilityProperty: true }),
	);
	return shown.map((element, index) => {
		element.dataset['stop'] = `${index} ${element.outerHTML.slice(0, 90)}`;
		return element.dataset['stop'];
	});
}

interface Walk {
	readonly reached: ReadonlySet<string>;
	/** Stops that are out of the window, covered, or without a mark of the focus. */
	readonly unseen: readonly string[];
}

async function tabThrough(page: Page): Promise<Walk> {
	const reached = new Set<string>();
	const unseen: string[] = [];
	for (let stops = 0; stops < MOST_STOPS; stops += 1) {
		await page.keyboard.press('Tab');
		const stop = await page.evaluate(describeFocus);
		if (!stop || reached.has(stop.name)) break;
		reached.add(stop.name);
		if (stop.fault) unseen.push(`${stop.name}: ${stop.fault}`);
	}
	return { reached, unseen };
}

/** Runs in the page. Nothing when the focus has left the content. */
function describeFocus(): { name: string; fault?: string } | undefined {
	const element = document.activeElement;
	const isElement = element instanceof HTMLElement || element instanceof SVGElement;
	if (!isElement || element === document.body) return undefined;
	const name = element.dataset['stop'] ?? `unnumbered ${element.outerHTML.slice(0, 90)}`;
	const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
	const hasMark = (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none';
	if (!hasMark) return { name, fault: 'no mark of the focus' };
	// A marker of the figure reaches from its dot up to its words, and its middle may lie behind those of another.
	const shape = element.querySelector('circle') ?? element;
	const box = shape.getClientRects()[0] ?? shape.getBoundingClientRect();
	const x = Math.max(0, box.left) + Math.min(box.width, innerWidth - box.left) / 2;
	const y = Math.max(0, box.top) + (Math.min(innerHeight, box.bottom) - Math.max(0, box.top)) / 2;
	const top = document.elementFromPoint(x, y);
	const isOnTop = top !== null && (element.contains(top) || top.contains(element));
	return isOnTop ? { name } : { name, fault: `covered by ${top?.outerHTML.slice(0, 60)}` };
}
