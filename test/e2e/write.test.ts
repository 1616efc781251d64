import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { said as say } from '#locales/said';
import { checkTexts, summarise } from '#test/check-text';
import { narrow, useBrowser, wide } from './browser.ts';
import { pageTypes } from './page-types.ts';
import { addressOf } from './sites.ts';

const open = useBrowser();

/** The checks are a large script, and the machine may have other work. */
const PATIENCE = 60_000;

/** What a support lead types, field by field, in the order in which Tab reaches them. */
const said = {
	english: {
		title: 'Checkout refused every card',
		impact: '1,200 orders were lost.',
		lead: 'For half an hour nobody could pay.',
		entries: ['A query held the table.', 'An alert told the on-call role.', 'The query was ended.'],
		cause: 'A report query without a limit',
		measure: 'Queries end after ten seconds',
		lesson: 'A report may hold a table that customers need.',
		clean: 'Nothing to mend: this passes odap check.',
		heading: '## Timeline',
	},
	korean: {
		title: '카드 결제가 모두 거절된 장애',
		impact: '주문 1,200건을 놓쳤다.',
		lead: '30분 동안 아무도 결제하지 못했다.',
		entries: ['조회 한 건이 테이블을 붙잡았다.', '경보가 당직에게 알렸다.', '조회를 끊었다.'],
		cause: '제한이 없는 보고서 조회',
		measure: '10초가 지난 조회는 끊는다',
		lesson: '보고서가 고객에게 필요한 테이블을 붙잡을 수 있다.',
		clean: '고칠 것이 없습니다. odap check를 통과합니다.',
		heading: '## 타임라인',
	},
} as const;

test.each([
	['english', wide],
	['korean', narrow],
] as const)(
	'a postmortem is written by keyboard alone, and passes the checks: %s',
	async (site, viewport) => {
		const { page, takeFaults } = await open({ viewport, timezoneId: 'UTC' });
		await page.goto(addressOf(site, pageTypes.write));
		await reports(page);
		await writeAll(page, said[site]);
		const summary = page.locator('[data-summary]');
		await summary.filter({ hasText: said[site].clean }).waitFor({ timeout: PATIENCE });
		const [name, text] = await downloaded(page);
		expect(text).toContain(said[site].heading);
		expect(await page.locator('[data-preview]').inputValue()).toBe(text);
		const today = new Date().toISOString().slice(0, 'YYYY-MM-DD'.length);
		const settings = `language: ${site === 'korean' ? 'ko' : 'en'}\n`;
		const found = checkTexts({ [name]: text }, settings, today);
		expect(summarise(found.filter(({ severity }) => severity !== 'note'))).toEqual([]);
		await page.reload();
		await summary.filter({ hasText: said[site].clean }).waitFor({ timeout: PATIENCE });
		expect(await page.locator('[data-preview]').inputValue()).toBe(text);
		await page.evaluate(() => localStorage.clear());
		expect(takeFaults()).toEqual([]);
	},
);

test('a finding stands beside its field, in the list and in the words of the command line', async () => {
	const { page } = await open({ viewport: wide });
	await page.goto(addressOf('english', pageTypes.write));
	await reports(page);
	await page.locator('[data-field="title"] input').fill('Checkout stopped');
	const lead = page.locator('[data-field="lead"] textarea');
	await lead.fill('The job ran with `password: qwer1234!` until noon.');
	await page.keyboard.press('Tab');
	const beside = page.locator('[data-field="lead"] [data-found] li');
	await beside.waitFor({ timeout: PATIENCE });
	const text = await page.locator('[data-preview]').inputValue();
	const [secret] = checkTexts({ '2026-03-14-x.md': text }).filter(({ check }) => check === 'secret');
	expect(await beside.textContent()).toContain(say(secret?.message ?? '', 'en').replaceAll('`', ''));
	expect(await lead.getAttribute('aria-invalid')).toBe('true');
	await page.locator('[data-findings] button', { hasText: 'secret' }).press('Enter');
	expect(await lead.evaluate((field) => field === document.activeElement)).toBe(true);
	await lead.fill('');
	await beside.waitFor({ state: 'detached' });
	await page.evaluate(() => localStorage.clear());
});

test('rows are added, moved and taken away, and emptying the form can be undone', async () => {
	const { page } = await open({ viewport: wide });
	await page.goto(addressOf('english', pageTypes.write));
	await reports(page);
	const rows = page.locator('[data-rows="lessons"] > li');
	const preview = page.locator('[data-preview]');
	await rows.first().locator('input').fill('First.');
	await page.locator('[data-add="lessons"]').press('Enter');
	await page.keyboard.type('Second.');
	await rows.nth(1).locator('[data-do="up"]').press('Enter');
	expect(await preview.inputValue()).toContain('- Second.\n- First.\n');
	await rows.first().locator('[data-do="remove"]').press('Enter');
	expect(await preview.inputValue()).not.toContain('Second.');
	expect(
		await rows
			.locator('input')
			.first()
			.evaluate((field) => field === document.activeElement),
	).toBe(true);
	const written = await preview.inputValue();
	const clear = page.locator('[data-clear]');
	await clear.press('Enter');
	expect(await preview.inputValue()).not.toContain('First.');
	await clear.press('Enter');
	expect(await preview.inputValue()).toBe(written);
	await page.evaluate(() => localStorage.clear());
});

test('it says what the team says otherwise, before and after its script has begun', async () => {
	const { page } = await open({ viewport: wide });
	await page.goto(addressOf('written', pageTypes.write));
	expect(await page.locator('h1').textContent()).toBe('Write a review');
	await reports(page);
	await page.locator('[data-clear]').press('Enter');
	await page.getByText('Nothing is left.').waitFor();
	expect(await (await fetch(addressOf('written', 'llms.txt'))).text()).toContain('\n## For programs\n');
});

test('without JavaScript it says what to do instead', async () => {
	const { page, takeFaults } = await open({ viewport: wide, javaScriptEnabled: false });
	await page.goto(addressOf('korean', pageTypes.write));
	expect(await page.locator('.needs-no-script').first().isVisible()).toBe(true);
	expect(await page.locator('[data-write]').isVisible()).toBe(false);
	expect(takeFaults()).toEqual([]);
});

test('the checks are fetched on this page only', async () => {
	const { page } = await open({ viewport: wide });
	const fetched: string[] = [];
	page.on('request', (request) => fetched.push(request.url()));
	await page.goto(addressOf('english', pageTypes.list), { waitUntil: 'networkidle' });
	expect(fetched.filter((url) => /\/(?:checks|write)\.[\w-]+\.js$/.test(url))).toEqual([]);
});

type Said = (typeof said)[keyof typeof said];

/** With Tab from field to field: no mouse, and no script that puts the focus somewhere. */
async function writeAll(page: Page, { title, impact, lead, entries, cause, measure, lesson }: Said) {
	await page.locator('.skip-link').focus();
	await typeInto(page, 'title', title);
	// A date's parts are typed as its language orders them; the arrows of the keyboard are the same everywhere.
	await tabTo(page, 'severity');
	await page.keyboard.press('ArrowDown');
	await page.keyboard.press('ArrowDown');
	await tabTo(page, 'services');
	await page.keyboard.press('Space');
	await typeInto(page, 'impact', impact);
	await typeInto(page, 'lead', lead);
	for (const [index, entry] of entries.entries()) {
		await typeInto(page, 'when', `16:${index * 10 + 10}`);
		await typeInto(page, 'text', entry);
	}
	await typeInto(page, 'text', cause);
	for (const field of ['kind', 'category']) {
		await tabTo(page, field);
		await page.keyboard.press('ArrowDown');
	}
	await typeInto(page, 'text', measure);
	for (const field of ['answers', 'kind', 'strength']) {
		await tabTo(page, field);
		await page.keyboard.press('ArrowDown');
	}
	await typeInto(page, 'owner', 'platform');
	await typeInto(page, 'text', lesson);
}

async function typeInto(page: Page, field: string, text: string): Promise<void> {
	await tabTo(page, field);
	await page.keyboard.insertText(text);
}

/** Presses Tab until the focus is in the next field of that name. */
async function tabTo(page: Page, name: string): Promise<void> {
	for (let stops = 0; stops < 200; stops += 1) {
		await page.keyboard.press('Tab');
		const focused = await page.evaluate(() => document.activeElement?.getAttribute('data-name'));
		if (focused === name) return;
	}
	throw new Error(`Tab does not reach ${name}.`);
}

/** Waits until the checks have said something. */
async function reports(page: Page): Promise<void> {
	await page.locator('[data-findings] li').first().waitFor({ timeout: PATIENCE });
}

async function downloaded(page: Page): Promise<[name: string, text: string]> {
	const waiting = page.waitForEvent('download');
	await page.locator('[data-download]').press('Enter');
	const download = await waiting;
	return [download.suggestedFilename(), readFileSync(await download.path(), 'utf8')];
}
