import { gzipSync } from 'node:zlib';
import type { Page, Response } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser, wide } from './browser.ts';
import { addressOf } from './sites.ts';

const open = useBrowser();
/** In milliseconds. */
const PAUSE_BEFORE_THE_REST = 250;
const field = (page: Page) => page.locator('dialog[open] input[type="search"]');
const options = (page: Page) => page.locator('dialog[open] [role="option"]');

async function openDialog(
	page: Page,
	site: 'english' | 'korean' | 'hostile' | 'many',
	query = '',
): Promise<void> {
	await page.goto(addressOf(site, ''));
	await page.keyboard.press('Control+k');
	await field(page).waitFor();
	if (query !== '') await field(page).fill(query);
}

test('a place is found, marked, walked to by keyboard and opened there', async () => {
	const { page, takeFaults } = await open({ viewport: wide });
	await openDialog(page, 'korean', '중복투표');
	const hit = options(page).filter({ hasText: '16:05' });
	await hit.waitFor();
	expect(await hit.locator('mark').allTextContents()).toEqual(['중복', '투표']);
	expect(await hit.textContent()).not.toMatch(/[ㄱ-ㅎㅏ-ㅣ]|\bx\b/u);
	const place = (await options(page).allTextContents()).findIndex((text) => text.includes('16:05'));
	for (let step = 0; step <= place; step++) await page.keyboard.press('ArrowDown');
	expect(await field(page).getAttribute('aria-activedescendant')).toBe(await hit.getAttribute('id'));
	await page.keyboard.press('Enter');
	await page.waitForURL(/\/notes\/postmortems\/2017-09-04-duplicate-votes\/#timeline-1(?::~:.*)?$/u);
	expect(await page.locator('#timeline-1').count()).toBe(1);
	expect(takeFaults()).toEqual([]);
});

test('results follow while a syllable is composed, and Enter that ends it opens nothing', async () => {
	const { page } = await open({ viewport: wide });
	await openDialog(page, 'korean');
	const client = await page.context().newCDPSession(page);
	for (const text of ['ㅋ', '커', '컴', '커미', '커밋']) {
		await client.send('Input.imeSetComposition', {
			text,
			selectionStart: text.length,
			selectionEnd: text.length,
		});
		await options(page).filter({ hasText: '중복 투표' }).first().waitFor();
	}
	await page.keyboard.press('ArrowDown');
	await page.evaluate(() => {
		const event = new KeyboardEvent('keydown', {
			key: 'Enter',
			isComposing: true,
			bubbles: true,
			cancelable: true,
		});
		document.querySelector('dialog[open] input')?.dispatchEvent(event);
	});
	expect(page.url()).toBe(addressOf('korean', ''));
});

test('Escape closes the search at once, also with a query in it, and gives the focus back', async () => {
	const { page } = await open({ viewport: wide });
	await page.goto(addressOf('english', ''));
	const opener = page.getByRole('link', { name: /Search/u }).first();
	await opener.focus();
	await page.keyboard.press('/');
	await field(page).fill('redis');
	await options(page).first().waitFor();
	await page.keyboard.press('Escape');
	expect(await page.locator('dialog[open]').count()).toBe(0);
	expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
});

test('composed and decomposed Hangul find the same', async () => {
	const { page } = await open({ viewport: wide });
	const found: string[][] = [];
	for (const form of ['NFC', 'NFD']) {
		await openDialog(page, 'english', '단일 장애점'.normalize(form));
		await options(page).first().waitFor();
		found.push(await options(page).allTextContents());
	}
	expect(found[1]).toEqual(found[0]);
});

test('screen readers are told how much was found', async () => {
	const { page } = await open({ viewport: wide });
	await openDialog(page, 'english', 'redis');
	await options(page).first().waitFor();
	await page
		.locator('dialog[open] [role="status"]')
		.filter({ hasText: /^\d+ postmortems? found\.$/u })
		.waitFor({ state: 'attached' });
	expect(await field(page).getAttribute('aria-expanded')).toBe('true');
});

test.each([
	['zjalt', '커밋'],
	['certifcate', 'certificate'],
])('“%s” is answered as “%s”, and can be asked for as it is', async (query, meant) => {
	const { page } = await open({ viewport: wide });
	await openDialog(page, 'english', query);
	await options(page).first().waitFor();
	await page.getByText(`Results for “${meant}”`).first().waitFor();
	await page.getByRole('button', { name: `Search for “${query}” instead` }).click();
	await page.locator('dialog[open] .nothing-said').waitFor();
	expect(await field(page).inputValue()).toBe(`+${query}`);
});

test.each([['ㅋㅁ', '커밋']])(
	'“%s” finds nothing and offers “%s”, which finds something',
	async (query, meant) => {
		const { page } = await open({ viewport: wide });
		await openDialog(page, 'english', query);
		await page.getByRole('button', { name: meant, exact: true }).click();
		await options(page).first().waitFor();
		expect(await field(page).inputValue()).toBe(meant);
	},
);

test.each([
	['one letter', 'a'],
	['one consonant', 'ㅋ'],
	['half a syllable', '커ㅁ'],
	['ten thousand letters', 'x'.repeat(10_000)],
	['ten thousand syllables', '커밋'.repeat(5_000)],
	['a quotation mark', '"'],
	['quotation marks around nothing', '"" \''],
	['a regular expression', '(.*)+[a-z]{2,}\\'],
	['emoji', '🔥🔥'],
	['an image', '<img src=x onerror=document.title=1>'],
	['a script', '</mark><script>document.title=1</script>'],
	['names of object properties', '__proto__ constructor'],
	['controls and invisible characters', '\u202e\u0000\ufeff'],
	['broken percent signs', '%00%ff'],
])('any input gives results or says that there are none: %s', async (_name, query) => {
	const { page, takeFaults } = await open({ viewport: wide });
	await openDialog(page, 'english', query);
	await page.locator('dialog[open] :is([role="option"], .nothing-said)').first().waitFor();
	expect(await page.locator('dialog[open] :is(img, script)').count()).toBe(0);
	expect(await page.title()).not.toBe('1');
	expect(takeFaults()).toEqual([]);
});

test('nothing of a hostile text runs or is markup in the results', async () => {
	const { page, takeFaults } = await open({ viewport: wide });
	for (const query of ['script', 'alert', 'javascript', 'img onerror']) {
		await openDialog(page, 'hostile', query);
		await page.locator('dialog[open] :is([role="option"], .nothing-said)').first().waitFor();
		const tags = await page.evaluate(() => [
			...new Set(
				[...document.querySelectorAll('dialog[open] .search-scroll *')].map(({ localName }) => localName),
			),
		]);
		expect(tags.filter((tag) => !['a', 'button', 'div', 'mark', 'p', 'span'].includes(tag))).toEqual([]);
	}
	expect(takeFaults()).toEqual([]);
});

test('a search file that fails to load is said, and can be tried again', async () => {
	const { page } = await open({ viewport: wide });
	await page.route('**/pagefind/**', (route) => route.abort());
	await openDialog(page, 'english', 'redis');
	const retry = page.getByRole('button', { name: 'Try again' });
	await retry.waitFor();
	expect(await page.locator('dialog[open] .nothing-indexes a').count()).toBeGreaterThan(3);
	await page.unroute('**/pagefind/**');
	await retry.click();
	await options(page).first().waitFor();
	await page.route('**/pagefind/index/**', (route) => route.fulfill({ status: 404 }));
	await field(page).fill('certificate');
	await retry.waitFor();
	await page.unroute('**/pagefind/index/**');
	await retry.click();
	await options(page).first().waitFor();
});

test('where the scripts of search fail to load, the search page says so and offers to try again', async () => {
	const { page } = await open({ viewport: wide });
	await page.route('**/_astro/{page,dialog}.*.js', (route) => route.abort());
	await page.goto(addressOf('english', 'search/?q=redis'));
	const failed = page.locator('[data-search-failed]');
	await failed.waitFor();
	expect(await page.locator('main .nothing-indexes a').count()).toBe(5);
	await page.unroute('**/_astro/{page,dialog}.*.js');
	await failed.getByRole('button', { name: 'Try again' }).click();
	await page.locator('.found-list > li').first().waitFor();
	expect(await failed.isVisible()).toBe(false);
});

test('when more results fail to load, that is said, and can be tried again', async () => {
	const { page, takeFaults } = await open({ viewport: wide });
	await page.goto(addressOf('english', 'search/?q=server'));
	await page.locator('.found-list > li').first().waitFor();
	await page.route('**/pagefind/fragment/**', (route) => route.fulfill({ status: 404 }));
	await page.getByRole('button', { name: 'Show more' }).click();
	const retry = page.getByRole('button', { name: 'Try again' });
	await retry.waitFor();
	await page.unroute('**/pagefind/fragment/**');
	await retry.click();
	await page.getByRole('button', { name: 'Show more' }).waitFor();
	expect(takeFaults().filter((fault) => fault.includes('uncaught'))).toEqual([]);
});

test('what waits for the search on an ordinary page is at most 3 KB', async () => {
	const { page } = await open({ viewport: wide });
	await page.goto(addressOf('many', ''));
	const scripts = await page.evaluate(() =>
		Promise.all(
			[...document.scripts].filter(({ src }) => src).map(async ({ src }) => (await fetch(src)).text()),
		),
	);
	const [waiting = '', ...others] = scripts.filter((text) => text.includes('data-search-open'));
	expect(others).toEqual([]);
	expect(waiting).not.toBe('');
	expect(gzipSync(waiting).length).toBeLessThanOrEqual(3_000);
});

test('the search page keeps what is searched for and filtered in its address', async () => {
	const { page, takeFaults } = await open({ viewport: wide });
	await page.goto(addressOf('english', 'search/?q=server&severity=sev1'));
	await page.locator('.found-list > li').first().waitFor();
	const box = page.getByRole('checkbox', { name: /SEV1/u });
	expect(await box.isChecked()).toBe(true);
	const count = Number(/^\d+/u.exec((await page.locator('[data-search-status]').textContent()) ?? '')?.[0]);
	expect(Number(await box.locator('xpath=..').locator('.count').textContent())).toBe(count);
	await box.uncheck();
	await page.waitForURL(/\?q=server$/u);
	await page.getByRole('checkbox', { name: '2018' }).check();
	await page.waitForURL(/\?q=server&year=2018$/u);
	await expect.poll(() => page.locator('.found-meta').allTextContents()).toSatisfy(isAll(/^2018/u));
	await page.getByRole('combobox', { name: 'Search in' }).selectOption('lesson');
	await page.waitForURL(/only=lesson/u);
	await expect.poll(() => page.locator('.found-kind').allTextContents()).toSatisfy(isAll(/^Lesson$/u));
	expect(takeFaults()).toEqual([]);
});

test('where nothing is found the search page names the lists once', async () => {
	const { page, takeFaults } = await open({ viewport: wide });
	await page.goto(addressOf('korean', 'search/?q=%22%EC%97%86%EB%8A%94%20%EB%AC%B8%EA%B5%AC%22'));
	await page.locator('[data-search-results] .nothing').waitFor({ state: 'attached' });
	expect(await page.locator('main .nothing-indexes').count()).toBe(1);
	expect(await page.locator('main .nothing-indexes').isVisible()).toBe(true);
	expect(takeFaults()).toEqual([]);
});

test('without scripts the search page says so and leads to the lists', async () => {
	const { page } = await open({ viewport: wide, javaScriptEnabled: false });
	await page.goto(addressOf('english', 'search/'));
	expect(await page.locator('noscript').textContent()).toContain('Search needs JavaScript');
	expect(await page.locator('main .nothing-indexes a').count()).toBe(5);
});

test.each([
	['connection pool', 160_000, 3],
	// A page has to be looked into to know that it holds the phrase.
	['"connection pool"', 180_000, 12],
])(
	'among a thousand postmortems the first results of %s cost at most %i bytes',
	async (query, mostBytes, mostPages) => {
		const { page } = await open({ viewport: wide });
		const responses: Response[] = [];
		// What is shown below them is asked for a quarter of a second later: it would count on a slow machine alone.
		await page.addInitScript((pause) => {
			const later = window.setTimeout;
			const holding = (call: TimerHandler, time?: number) => (time === pause ? 0 : later(call, time));
			Object.assign(window, { setTimeout: holding });
		}, PAUSE_BEFORE_THE_REST);
		await page.goto(addressOf('many', ''));
		page.on('response', (response) => responses.push(response));
		await page.keyboard.press('Control+k');
		await field(page).fill(query);
		await options(page).first().waitFor();
		const sizes = await Promise.all([...responses].map(sizeOf));
		const bytes = sizes.reduce((sum, [, size]) => sum + size, 0);
		expect(sizes.map(([url]) => url).some((url) => url.includes('.pf_index'))).toBe(true);
		expect(sizes.filter(([url]) => url.includes('.pf_fragment')).length).toBeLessThanOrEqual(mostPages);
		expect(bytes, JSON.stringify(sizes)).toBeLessThanOrEqual(mostBytes);
	},
);

function isAll(pattern: RegExp): (texts: string[]) => boolean {
	return (texts) => texts.length > 0 && texts.every((text) => pattern.test(text));
}

async function sizeOf(response: Response): Promise<readonly [string, number]> {
	const body = await response.body();
	const isCompressed = /\.(?:pf_\w+|pagefind)$/u.test(new URL(response.url()).pathname);
	return [response.url(), isCompressed ? body.length : gzipSync(body).length];
}
