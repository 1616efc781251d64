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

test.each(cases)(
	'a desk shows everything of thirty seconds without scrolling: %s, %s',
	async (type, site) => {
		const page = await openPostmortem(site, type, wide);
		const parts = [
			'h1',
			'.postmortem-lead',
			...FACTS,
			'.gist-part:nth-child(1) .gist-list',
			'.gist-part:nth-child(2) .gist-list',
		];
		for (const part of parts)
			expect(await bottomOf(page.locator(part).last()), part).toBeLessThan(wide.height);
	},
);

test.each(cases)('a telephone shows the facts and why it happened: %s, %s', async (type, site) => {
	const page = await openPostmortem(site, type, narrow);
	const parts = ['h1', ...FACTS, '.gist-part:nth-child(1) .gist-list > :nth-child(1)'];
	for (const part of parts)
		expect(await bottomOf(page.locator(part).last()), part).toBeLessThan(narrow.height);
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
