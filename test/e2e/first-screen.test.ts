import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { narrow, useBrowser, wide } from './browser.ts';
import { pageTypes } from './page-types.ts';
import { addressOf } from './sites.ts';

const open = useBrowser();
const postmortems = ['postmortem', 'long-postmortem'] as const;
const cases = (['english', 'korean'] as const).flatMap((site) =>
	postmortems.map((type) => [type, site] as const),
);
const FACTS = ['severity', 'impact', 'duration', 'noticed'].map((fact) => `.fact-${fact} dd`);

test.each(cases)('a desk shows words, facts and the figure without scrolling: %s, %s', async (type, site) => {
	const page = await openPostmortem(site, type, wide);
	for (const part of ['h1', '.postmortem-lead', ...FACTS, '.drawing-wide line'])
		expect(await bottomOf(page.locator(part).last()), part).toBeLessThan(wide.height);
});

test.each(cases)(
	'a telephone shows the facts, and the figure within two screens: %s, %s',
	async (type, site) => {
		const page = await openPostmortem(site, type, narrow);
		for (const part of ['h1', ...FACTS])
			expect(await bottomOf(page.locator(part).last()), part).toBeLessThan(narrow.height);
		expect(await bottomOf(page.locator('.drawing-tall'))).toBeLessThan(2 * narrow.height);
	},
);

test.each([360, 768, 1024, 1280])(
	'nothing stands between the facts and the figure: %i wide',
	async (width) => {
		const { page } = await open();
		await page.setViewportSize({ width, height: 800 });
		await page.goto(addressOf('english', pageTypes['long-postmortem']));
		const above = width < 640 ? ['.facts'] : ['.facts', '.postmortem-lead'];
		const bottoms = await Promise.all(above.map((part) => bottomOf(page.locator(part))));
		const gap = ((await page.locator('.timeline-figure').boundingBox())?.y ?? 0) - Math.max(...bottoms);
		expect(gap).toBeGreaterThanOrEqual(0);
		expect(gap).toBeLessThan(48);
	},
);

test.each([768, 1280, 1920])('a line of the lead holds at most 75 characters: %i wide', async (width) => {
	const { page } = await open();
	await page.setViewportSize({ width, height: 800 });
	await page.goto(addressOf('english', pageTypes['long-postmortem']));
	expect(Math.max(...(await page.locator('.postmortem-lead').evaluate(lineLengths)))).toBeLessThanOrEqual(75);
});

test('the lines of a title begin on one edge, whatever mark stands before them', async () => {
	const page = await openPostmortem('english', 'long-postmortem', wide);
	const edges = await page.locator('h1 > span:last-child').evaluate((title) => {
		const words = document.createRange();
		words.selectNodeContents(title);
		return [...words.getClientRects()].map(({ left }) => Math.round(left));
	});
	expect(edges.length).toBeGreaterThan(1);
	expect(new Set(edges).size).toBe(1);
});

test('what came back is one folded line', async () => {
	const { page } = await open({ viewport: wide });
	await page.goto(addressOf('english', 'postmortems/2022-10-15-kakao-pangyo-fire/'));
	const notice = page.locator('.notice');
	expect(await notice.count()).toBe(1);
	expect((await notice.boundingBox())?.height).toBeLessThan(48);
	await notice.locator('summary').click();
	expect(await notice.getByRole('link').count()).toBe(2);
});

test('a telephone says how many lines it leaves out, and leads to all', async () => {
	const page = await openPostmortem('english', 'postmortem', narrow);
	const part = page.locator('.gist-part').first();
	expect(await part.locator('.gist-list li:visible').count()).toBe(2);
	await part.getByRole('link', { name: 'All 5' }).click();
	expect(await page.locator('.cause:target').count()).toBe(1);
});

test('where no cause is written down, a telephone names the category', async () => {
	const page = await openPostmortem('english', 'brief-postmortem', narrow);
	expect(await page.locator('.gist-part').first().getByRole('link', { name: 'Unknown' }).isVisible()).toBe(
		true,
	);
});

test.each([wide, narrow])('there is a list of contents, and it leads on: $width wide', async (viewport) => {
	const page = await openPostmortem('english', 'long-postmortem', viewport);
	const contents = page.getByRole('navigation', { name: 'On this page' });
	await contents.getByRole('link', { name: 'Lessons' }).click();
	const lessons = page.getByRole('heading', { name: 'Lessons' });
	expect((await lessons.boundingBox())?.y).toBeLessThan(viewport.height / 2);
});

test('the zone of the clocks is said, in the interface’s language', async () => {
	const english = await openPostmortem('english', 'long-postmortem', wide);
	expect(await english.getByText('Times are in Pacific Standard Time (UTC−8).').count()).toBe(1);
	const korean = await openPostmortem('korean', 'postmortem', wide);
	expect(await korean.getByText('시각은 한국 표준시(UTC+9) 기준입니다.').count()).toBe(1);
});

test('a citation names the whole address, whether or not the knowledge base knows its own', async () => {
	const page = await openPostmortem('korean', 'postmortem', wide);
	expect(await page.locator('.citation code').textContent()).toContain(page.url());
});

async function openPostmortem(
	site: 'english' | 'korean',
	type: keyof typeof pageTypes,
	viewport: typeof wide | typeof narrow,
): Promise<Page> {
	const { page } = await open({ viewport });
	await page.goto(addressOf(site, pageTypes[type]));
	return page;
}

async function bottomOf(element: Locator): Promise<number> {
	const box = await element.boundingBox();
	return box ? box.y + box.height : Number.POSITIVE_INFINITY;
}

/** How many characters each line of an element holds; runs in the page. */
function lineLengths(element: Element): number[] {
	const lines = new Map<number, number>();
	const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
	for (let text = texts.nextNode(); text; text = texts.nextNode()) {
		for (let at = 0; at < (text.nodeValue?.length ?? 0); at += 1) {
			const character = document.createRange();
			character.setStart(text, at);
			character.setEnd(text, at + 1);
			const top = Math.round(character.getBoundingClientRect().bottom);
			lines.set(top, (lines.get(top) ?? 0) + 1);
		}
	}
	return [...lines.values()];
}
