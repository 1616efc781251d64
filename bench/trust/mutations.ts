import { chromium, type Page } from 'playwright-core';
import { findChromium } from '#test/chromium';
import { findActiveNodes } from '#test/e2e/active-nodes';
import { attacks } from '#test/e2e/attacks';
import { mutate, renderAttack } from '#test/e2e/mutations';
import type { Figure, Scale } from './figure.ts';

const CASES_PER_PAGE = 100;
/** Apart from the seeds that `npm test` takes. */
const FIRST_SEED = 1_000_000;
/** Nothing is fetched: the page is answered here, without a policy. */
const PAGE = 'http://kb.invalid/postmortems/2026-01-01-attack/';

/** Renders attacks and their mutations in a real browser, without any policy, and counts what is active, runs or fetches. */
export async function tryMutations({ mutations }: Scale): Promise<Figure> {
	const found = findChromium();
	if ('problem' in found) throw new Error(found.problem);
	const browser = await chromium.launch({
		executablePath: found.path,
		args: ['--no-sandbox', '--disable-gpu'],
	});
	try {
		const bodies = [
			...attacks,
			...Array.from({ length: mutations }, (_, at) => mutate(attacks, FIRST_SEED + at)),
		];
		const { faults, refused } = await tryBodies(await (await browser.newContext()).newPage(), bodies);
		return {
			what: `active nodes over ${mutations.toLocaleString('en')} mutations of ${attacks.length} attacks, in Chromium`,
			target: '0',
			reached: `${faults.length} (${refused} refused before rendering)`,
			isMet: faults.length === 0,
			faults,
		};
	} finally {
		await browser.close();
	}
}

async function tryBodies(page: Page, bodies: readonly string[]) {
	const faults: string[] = [];
	let refused = 0;
	page.on('dialog', (dialog) => {
		faults.push(`dialog ${dialog.message()}`);
		dialog.dismiss().catch(() => undefined);
	});
	let html = '';
	await page.route('**/*', (route) => {
		if (route.request().url() === PAGE) return route.fulfill({ contentType: 'text/html', body: html });
		faults.push(`request ${route.request().url()}`);
		return route.abort();
	});
	for (let first = 0; first < bodies.length; first += CASES_PER_PAGE) {
		const fragments = bodies.slice(first, first + CASES_PER_PAGE).map((body, at) => {
			const rendered = renderAttack(body);
			if (rendered === '') refused += 1;
			return `<div data-case="${first + at}">${rendered}</div>`;
		});
		html = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><title>x</title><main>${fragments.join('\n')}</main>`;
		await page.goto(PAGE);
		faults.push(...(await findActiveNodes(page, '[data-case]', 'content')));
		if (await page.evaluate(() => 'planted' in window))
			faults.push(`a global was planted from case ${first} on`);
	}
	return { faults, refused };
}
