import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { z } from 'zod';
import { libraryDataSchema } from '#schemas/data/library-data';
import { postmortemDataSchema } from '#schemas/data/postmortem-data';
import { runOdap } from '#test/cli/run-odap';
import { filesWith, pathsIn } from '#test/trust/built-site';
import { MARKED, MARKED_SETTINGS } from './notebook.ts';

const FIXTURE = new URL('../fixtures/follow-through/', import.meta.url).pathname;
const ATOM = readFileSync(new URL('../fixtures/atom.rng', import.meta.url), 'utf8');
const MARKED_ID = '2026-06-01-marked';
const root = mkdtempSync(join(tmpdir(), 'odap-data-'));
/** What is set as one, and the times of the timeline and of other postmortems. */
const FIGURE =
	/class="(?:[^"]*\bfigure\b[^"]*|moment-time|postmortem-link)"[^>]*>(?:<time[^>]*>)?([^<]*\d[^<]*)</g;

/** https://jsonfeed.org/version/1.1, as far as ours go: what an item must have, and nothing that it does not name. */
const JSON_FEED = z.strictObject({
	version: z.literal('https://jsonfeed.org/version/1.1'),
	title: z.string().min(1),
	home_page_url: z.url(),
	feed_url: z.url(),
	description: z.string().min(1).optional(),
	authors: z.array(z.strictObject({ name: z.string().min(1) })).min(1),
	language: z.enum(['en', 'ko']),
	items: z.array(
		z.strictObject({
			id: z.url(),
			url: z.url(),
			title: z.string().min(1),
			content_text: z.string().min(1),
			date_modified: z.iso.datetime(),
			tags: z.array(z.string().min(1)),
			language: z.enum(['en', 'ko']),
		}),
	),
});

const read = (path: string) => readFileSync(join(root, 'dist', path), 'utf8');
const readData = (path: string) => JSON.parse(read(path));

beforeAll(async () => {
	cpSync(FIXTURE, root, { recursive: true });
	const settings = readFileSync(join(FIXTURE, 'kb.yaml'), 'utf8').replace(/^url:.*$/m, '');
	const place = 'url: https://kb.example\nbase: /notes/\ndescription: "What # broke <b>"\n';
	writeFileSync(join(root, 'kb.yaml'), `${settings}\n${place}${MARKED_SETTINGS}`);
	writeFileSync(join(root, `postmortems/${MARKED_ID}.md`), MARKED);
	expect(await runOdap(['build', '--root', root, '--today', '2026-11-22'])).toMatchObject({
		code: 0,
		error: '',
	});
});

afterAll(() => rmSync(root, { recursive: true }));

test('every word of an author that a page shows is in its JSON and its Markdown', () => {
	const shown = markersIn(articleOf(MARKED_ID));
	expect(shown.size).toBeGreaterThan(35);
	for (const file of ['index.json', 'index.md']) {
		const told = markersIn(read(`postmortems/${MARKED_ID}/${file}`));
		expect([...shown].filter((marker) => !told.has(marker))).toEqual([]);
	}
});

test('every figure that a page shows is in its Markdown', () => {
	const article = articleOf(MARKED_ID);
	const markdown = read(`postmortems/${MARKED_ID}/index.md`);
	const figures = [...article.matchAll(FIGURE)].map(([, text]) => text);
	expect(figures.length).toBeGreaterThan(5);
	expect(figures.filter((figure) => !markdown.includes(figure?.trim() ?? ''))).toEqual([]);
});

test('a page names its Markdown and its JSON', () => {
	const page = read(`postmortems/${MARKED_ID}/index.html`);
	for (const [type, file] of [
		['text/markdown', 'index.md'],
		['application/json', 'index.json'],
	])
		expect(page).toMatch(
			new RegExp(`<link rel="alternate" type="${type}" [^>]*href="/notes/postmortems/${MARKED_ID}/${file}">`),
		);
});

test('every place of another postmortem that a page leads to is in its JSON and its Markdown', () => {
	let places = 0;
	for (const { id } of readData('library.json').postmortems) {
		const data = JSON.stringify(readData(`postmortems/${id}/index.json`));
		const markdown = read(`postmortems/${id}/index.md`);
		for (const [, other = '', anchor] of articleOf(id).matchAll(
			/href="\/notes\/postmortems\/([^"/]+)\/(?:#([^"]+))?"/g,
		)) {
			places++;
			expect(data).toContain(anchor === undefined ? `"${other}"` : `/${other}/#${anchor}"`);
			expect(markdown).toContain(`/notes/postmortems/${other}/${anchor === undefined ? ')' : `#${anchor})`}`);
		}
	}
	expect(places).toBeGreaterThan(50);
});

test('the sitemap holds every page that was built, but for the search and those for what is not there', () => {
	const built = pathsIn(join(root, 'dist'))
		.filter((path) => path.endsWith('index.html') && !/^search|-markeralias|옛-이름|taken-down/.test(path))
		.map((path) => new URL(path.replace(/index\.html$/, ''), 'https://kb.example/notes/').href);
	const listed = [...read('sitemap.xml').matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);
	expect(built.length).toBeGreaterThan(100);
	expect(listed.toSorted()).toEqual(built.toSorted());
});

test('at the addresses that it had before, a postmortem is found', () => {
	expect(read('_redirects')).toBe(
		[
			'# Written by odapnote.',
			...['2026-06-01-markeralias', '2026-06-%EC%98%9B-%EC%9D%B4%EB%A6%84'].flatMap((former) =>
				['', 'index.json', 'index.md', 'timeline.svg'].map(
					(file) => `/notes/postmortems/${former}/${file} /notes/postmortems/${MARKED_ID}/${file} 301`,
				),
			),
			'',
		].join('\n'),
	);
	for (const former of ['2026-06-01-markeralias', '2026-06-옛-이름']) {
		const page = read(`postmortems/${former}/index.html`);
		expect(page).toContain(`<meta http-equiv="refresh" content="0; url=/notes/postmortems/${MARKED_ID}/">`);
		expect(page).toContain(
			`<link rel="canonical" href="https://kb.example/notes/postmortems/${MARKED_ID}/">`,
		);
		expect(page).toContain(`<a href="/notes/postmortems/${MARKED_ID}/">Marker-title</a>`);
		expect(page).toContain('<meta name="robots" content="noindex">');
		expect(page).toMatch(/http-equiv="content-security-policy" content="default-src &#39;none&#39;;/);
		expect(page).not.toContain('<script');
	}
	expect(readData(`postmortems/${MARKED_ID}/index.json`).aliases).toEqual([
		'2026-06-01-markeralias',
		'2026-06-옛-이름',
	]);
});

test('of what was taken down its address says so, and nothing leads there', () => {
	const page = read('postmortems/2025-01-02-taken-down/index.html');
	expect(page).toContain('This postmortem is no longer published');
	expect(page).toContain('<meta name="robots" content="noindex">');
	expect(page).not.toContain('rel="canonical"');
	const leading = /2025-01-02-taken-down|2026-06-01-markeralias/;
	expect(filesWith(join(root, 'dist'), leading).filter((path) => !leading.test(path))).toEqual([
		'_redirects',
		'library.json',
		'postmortems.csv',
		`postmortems/${MARKED_ID}/index.json`,
	]);
});

test.each(['', 'causes/capacity/', 'services/kiosk/', 'tags/markertag/'])(
	'the page /%s names its feeds, and both tell of the same postmortems',
	(path) => {
		const home = `https://kb.example/notes/${path}`;
		const feed = readData(`${path}feed.json`);
		expect(feed).toMatchObject({
			version: 'https://jsonfeed.org/version/1.1',
			home_page_url: home,
			feed_url: `${home}feed.json`,
			authors: [{ name: 'Lantern Bakery' }],
		});
		const page = read(`${path}index.html`);
		for (const name of ['feed.xml', 'feed.json'])
			expect(page).toMatch(new RegExp(`<link rel="alternate" [^>]*href="/notes/${path}${name}">`));
		const items = feed.items.map(({ id }: { id: string }) => id);
		expect(items.length).toBeGreaterThan(0);
		expect(
			[...read(`${path}feed.xml`).matchAll(/<entry>[\s\S]*?<id>(.*?)<\/id>/g)].map(([, id]) => id),
		).toEqual(items);
		for (const item of feed.items) {
			expect(item.content_text).not.toBe('');
			expect(new Date(item.date_modified).toISOString()).toBe(item.date_modified);
		}
	},
);

test.each(['overdue', 'owed'])('the page of all follow-ups names the feed of what is %s', (id) => {
	const folder = `https://kb.example/notes/countermeasures/${id}/`;
	const feed = readData(`countermeasures/${id}/feed.json`);
	expect(feed).toMatchObject({
		home_page_url: 'https://kb.example/notes/countermeasures/',
		feed_url: `${folder}feed.json`,
	});
	const page = read('countermeasures/index.html');
	for (const name of ['feed.xml', 'feed.json'])
		expect(page).toMatch(
			new RegExp(`<link rel="alternate" [^>]*href="/notes/countermeasures/${id}/${name}">`),
		);
	const atom = read(`countermeasures/${id}/feed.xml`);
	expect(atom).toContain(`<link rel="self" href="${folder}feed.xml"/>`);
	const items = feed.items.map((item: { id: string }) => item.id);
	expect([...atom.matchAll(/<entry>[\s\S]*?<id>(.*?)<\/id>/g)].map(([, each]) => each)).toEqual(items);
	const late = readData('library.json').postmortems.flatMap(
		(each: { isOwed: boolean; countermeasures: { isOverdue: boolean }[] }) =>
			id === 'owed' ? (each.isOwed ? [each] : []) : each.countermeasures.filter(({ isOverdue }) => isOverdue),
	);
	expect(items).toHaveLength(Math.min(late.length, 30));
	expect(new Set(items).size).toBe(items.length);
});

test('a page tells search engines what it is, and no more than it shows', () => {
	const [, json = ''] =
		/<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(
			read(`postmortems/${MARKED_ID}/index.html`),
		) ?? [];
	expect(JSON.parse(json)).toMatchObject({
		'@context': 'https://schema.org',
		'@type': 'TechArticle',
		headline: 'Marker-title',
		inLanguage: 'en',
		url: `https://kb.example/notes/postmortems/${MARKED_ID}/`,
		keywords: expect.arrayContaining(['markertag']),
	});
});

test('llms.txt leads to the Markdown of every postmortem', () => {
	const text = read('llms.txt');
	expect(text).toMatch(/^# Lantern Bakery\n\n> What # broke \\<b>\n\n/);
	const files = [
		...text.matchAll(/^- \[.+\]\(https:\/\/kb\.example\/notes\/(postmortems\/.+index\.md)\)(?:: .+)?$/gm),
	];
	expect(files.map(([, path]) => path)).toEqual(
		readData('library.json').postmortems.map(({ id }: { id: string }) => `postmortems/${id}/index.md`),
	);
	for (const [, path = ''] of files) expect(read(path)).toMatch(/^# /);
});

test('the files are what their schemas say, in the order of the library, at absolute addresses', () => {
	const library = libraryDataSchema.parse(readData('library.json'));
	expect(library.$schema).toBe('https://kb.example/notes/library.schema.json');
	expect(readData('library.schema.json')).toEqual(
		JSON.parse(readFileSync('schemas/json/library.schema.json', 'utf8')),
	);
	const dates = library.postmortems.map(({ date }) => date.earliest);
	expect(dates).toEqual(dates.toSorted().reverse());
	for (const entry of library.postmortems) {
		const whole = postmortemDataSchema.parse(readData(`postmortems/${entry.id}/index.json`));
		expect(entry.data).toBe(`https://kb.example/notes/postmortems/${entry.id}/index.json`);
		expect(whole).toMatchObject({
			id: entry.id,
			url: entry.url,
			metrics: entry.metrics,
			causes: entry.causes,
			countermeasures: entry.countermeasures,
		});
	}
});

test('an index of a thousand postmortems is at most 400 KB', () => {
	const { postmortems } = readData('library.json');
	const bytes = gzipSync(JSON.stringify(postmortems)).length;
	expect((bytes / postmortems.length) * 1000).toBeLessThan(400 * 1024);
});

function articleOf(id: string): string {
	return /<article[\s\S]*<\/article>/.exec(read(`postmortems/${id}/index.html`))?.[0] ?? '';
}

function markersIn(text: string): Set<string> {
	return new Set(text.toLowerCase().match(/marker[a-z]*/g));
}

test('the tables of the export lie in the site', async () => {
	for (const table of ['postmortems', 'causes', 'countermeasures', 'metrics']) {
		const exported = await runOdap([
			'export',
			'--root',
			root,
			'--today',
			'2026-11-22',
			'--format',
			'csv',
			'--table',
			table,
		]);
		expect(read(`${table}.csv`).trim(), table).toBe(exported.out.trim());
	}
});

test('every Atom feed is one by the grammar of its RFC', async () => {
	const { valid, errors } = await validateAtom(
		feedsNamed('feed.xml').map((path) => ({ fileName: path.replaceAll('/', '_'), contents: read(path) })),
	);
	expect(errors).toEqual([]);
	expect(valid).toBe(true);
});

test.each([
	['without an author', /<author>.*?<\/author>/s, ''],
	['with an address that stands for nothing elsewhere', 'https://kb.example/notes/', '/notes/'],
	['with a day for a moment', /<updated>([^T]*)T[^<]*</, '<updated>$1<'],
	['with an entry that says nothing', /<summary.*?<\/summary>/s, ''],
])('the grammar refuses a feed %s', async (_, part, other) => {
	const [path = ''] = feedsNamed('feed.xml');
	const contents = read(path).replace(part, other);
	expect(contents).not.toBe(read(path));
	expect((await validateAtom([{ fileName: 'feed.xml', contents }])).valid).toBe(false);
});

test('every JSON feed is one by version 1.1', () => {
	const paths = feedsNamed('feed.json');
	expect(paths).toHaveLength(feedsNamed('feed.xml').length);
	for (const path of paths) expect(() => JSON_FEED.parse(readData(path)), path).not.toThrow();
});

function validateAtom(xml: { fileName: string; contents: string }[]) {
	return validateXML({ xml, schema: [ATOM], extension: 'relaxng' });
}

function feedsNamed(name: string): string[] {
	const paths = pathsIn(join(root, 'dist')).filter((path) => path.endsWith(name));
	expect(paths.length).toBeGreaterThan(10);
	return paths.sort((a, b) => a.length - b.length);
}
