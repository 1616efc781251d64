import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { findActiveNodes } from './active-nodes.ts';
import { attacks, draftMarker } from './attacks.ts';
import { useBrowser, type WatchedPage } from './browser.ts';
import { mutate, renderAttack } from './mutations.ts';
import { addressOf, site } from './sites.ts';

const open = useBrowser();
const MUTATIONS = 600;
const CASES_PER_PAGE = 60;

test('no built page of a hostile knowledge base runs or fetches anything', async () => {
	const watched = await open();
	const paths = [
		...postmortemPaths(),
		...[
			'',
			'postmortems/',
			'causes/',
			'causes/software-bug/',
			'lessons/',
			'countermeasures/',
			'countermeasures/prevent/',
		],
	];
	expect(paths.length).toBeGreaterThan(attacks.length / 2);
	const faults: string[] = [];
	for (const path of paths) {
		await watched.page.goto(addressOf('hostile', path));
		faults.push(...(await faultsOf(watched, 'main', 'page')));
	}
	expect(faults).toEqual([]);
});

test('a draft is in no built file, packed or not', () => {
	const { folder } = site('hostile');
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
		entry.isFile(),
	);
	const leaking = files
		.map((entry) => join(entry.parentPath, entry.name))
		.filter((path) => path.includes('secret-draft') || unpack(readFileSync(path)).includes(draftMarker));
	expect(files.length).toBeGreaterThan(20);
	expect(leaking).toEqual([]);
});

test('every attack, and hundreds of its mutations, render to nothing active without any policy', async () => {
	const bodies = [...attacks, ...Array.from({ length: MUTATIONS }, (_, seed) => mutate(attacks, seed))];
	const watched = await open();
	const faults: string[] = [];
	for (let first = 0; first < bodies.length; first += CASES_PER_PAGE) {
		const cases = bodies.slice(first, first + CASES_PER_PAGE);
		const fragments = cases.map((body, at) => `<div data-case="${first + at}">${renderAttack(body)}</div>`);
		await watched.page.setContent(`<!doctype html><title>x</title><main>${fragments.join('\n')}</main>`);
		for (const fault of await faultsOf(watched, '[data-case]', 'content'))
			faults.push(`${fault}\n${bodyOf(fault, bodies)}`);
	}
	expect(faults).toEqual([]);
});

async function faultsOf(
	{ page, takeFaults }: WatchedPage,
	selector: string,
	made: 'content' | 'page',
): Promise<string[]> {
	const active = await findActiveNodes(page, selector, made);
	const isPlanted = await page.evaluate(() => 'planted' in window);
	return [...takeFaults(), ...active, ...(isPlanted ? [`${page.url()}: the global was planted`] : [])];
}

function bodyOf(fault: string, bodies: readonly string[]): string {
	const [, index] = /case (\d+)/.exec(fault) ?? [];
	return index === undefined ? '' : JSON.stringify(bodies[Number(index)]);
}

function postmortemPaths(): string[] {
	const ids = readdirSync(join(site('hostile').folder, 'postmortems'), { withFileTypes: true });
	return ids.filter((entry) => entry.isDirectory()).map(({ name }) => `postmortems/${name}/`);
}

/** Pagefind's files are gzipped whatever they are called. */
function unpack(file: Buffer): string {
	const isPacked = file[0] === 0x1f && file[1] === 0x8b;
	return (isPacked ? gunzipSync(file) : file).toString('utf8');
}
