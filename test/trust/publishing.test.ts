import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { odap } from '#test/cli/odap';
import { runOdap } from '#test/cli/run-odap';
import { postmortemText, temporaryFolder, writeFiles } from '#test/store/temporary-folder';
import { filesWith, pathsIn, siteHash } from './built-site.ts';
import { withHook } from './hooks.ts';
import { titles } from './titles.ts';

const TODAY = ['--today', '2026-11-22'];
const SETTINGS = 'title: "KB"\nurl: https://kb.example/notes/\nbase: /notes/\n';
const build = (root: string, ...args: string[]) => runOdap(['build', '--root', root, ...TODAY, ...args]);

/** Everything that may be marked internal, each with a word that stands nowhere else. */
const INTERNAL = `
## Timeline

- 16:05 \`started\` Down
- 16:10 \`internal\` Quagga paged

  Quagga detail[^note]
- +5m \`mitigated\` Up

  - \`internal\` Quagga in a detail

## \`internal\` Quagga section

Quagga body with [a link](https://example.com/quagga) and \`quagga code\`.

### Quagga heading

## Causes

1. \`#open\` \`trigger\` \`capacity\` Open
2. \`#quagga-cause\` \`internal\` \`latent\` \`security\` \`behind:open\` Quagga cause

## Countermeasures

1. \`#quagga-fix\` \`internal\` \`for:open\` \`prevent\` Quagga measure
2. \`#fix\` \`for:open\` \`prevent\` Visible measure

## Lessons

- \`internal\` Quagga lesson
- Visible lesson

## Background

Visible background

- Visible item
  - \`internal\` Quagga in a nested item

> \`internal\` Quagga in a quotation

\`internal\` Quagga in a paragraph

### Quagga sub-heading \`internal\`

Quagga below it

[^note]: Quagga footnote
`;

const knowledgeBase = () =>
	temporaryFolder({
		'kb.yaml': SETTINGS,
		'postmortems/2026-03-14-open.md': postmortemText('Open', 'review', INTERNAL).replace(
			'[capacity]',
			'[capacity, security]',
		),
		'postmortems/2026-03-15-zebra.md': postmortemText(
			'Unspoken Zebra',
			'review',
			'\n## Notes\n\nZebra body.\n',
		).replace('[checkout]', '[zebra-service]\naliases: [2026-01-01-zebra-once]'),
		'postmortems/2026-03-16-ocelot.md': postmortemText('Ocelot draft', 'draft').replace(
			'[checkout]',
			'[ocelot-service]\naliases: [2026-01-01-ocelot-once]',
		),
	});

test('what is internal is in no byte of a public site, and whole in an internal one; a draft is in neither', async () => {
	const root = knowledgeBase();
	expect(await build(root)).toMatchObject({ code: 0, error: '' });
	expect(filesWith(join(root, 'dist'), /quagga|ocelot/i)).toEqual([]);
	expect(filesWith(join(root, 'dist'), /visible measure/i)).toEqual(
		expect.arrayContaining([
			'library.json',
			'postmortems/2026-03-14-open/index.json',
			'postmortems/2026-03-14-open/index.md',
		]),
	);

	expect(await build(root, '--audience', 'internal', '--out', join(root, 'inside'))).toMatchObject({
		code: 0,
		error: '',
	});
	const inside = filesWith(join(root, 'inside'), /quagga/i);
	for (const file of ['index.html', 'index.json', 'index.md'])
		expect(inside).toContain(`postmortems/2026-03-14-open/${file}`);
	expect(inside.some((path) => path.endsWith('.pf_fragment'))).toBe(true);
	expect(filesWith(join(root, 'inside'), /ocelot/i)).toEqual([]);

	// What was built for insiders leaves nothing behind that a public build would take.
	expect(await build(root)).toMatchObject({ code: 0, error: '' });
	expect(filesWith(join(root, 'dist'), /quagga|ocelot/i)).toEqual([]);
});

test('a postmortem that becomes a draft is gone from every byte, with a warm cache too, as if it had never been', async () => {
	const root = knowledgeBase();
	expect((await build(root)).code).toBe(0);
	expect(filesWith(join(root, 'dist'), /zebra/i).length).toBeGreaterThan(3);
	writeFiles(root, { 'postmortems/2026-03-15-zebra.md': postmortemText('Unspoken Zebra', 'draft') });
	const { code, out } = await build(root);
	expect(code).toBe(0);
	expect(out).toContain('3 files read: 1 published, 2 drafts, 0 refused.');
	expect(filesWith(join(root, 'dist'), /zebra|ocelot/i)).toEqual([]);
	const flipped = siteHash(join(root, 'dist'));
	rmSync(join(root, 'postmortems/2026-03-15-zebra.md'));
	rmSync(join(root, '.odap'), { recursive: true });
	expect((await build(root)).code).toBe(0);
	expect(siteHash(join(root, 'dist'))).toBe(flipped);
});

test('what was taken down may stay as a draft: its address says so, and no byte holds a word of it', async () => {
	const root = knowledgeBase();
	writeFiles(root, {
		'kb.yaml': `${SETTINGS}removed: [2026-03-16-ocelot]\n`,
		'postmortems/2026-03-16-ocelot.md': postmortemText(
			'Lynx draft',
			'draft',
			'\nLynx body, of some length.\n',
		),
	});
	expect(await build(root)).toMatchObject({ code: 0, error: '' });
	expect(filesWith(join(root, 'dist'), /ocelot|lynx/i)).toEqual(['postmortems/2026-03-16-ocelot/index.html']);
	expect(readFileSync(join(root, 'dist/postmortems/2026-03-16-ocelot/index.html'), 'utf8')).not.toMatch(
		/lynx|ocelot/i,
	);
});

test('nothing is lost in silence: what is in the folder is published, a draft, or refused by name', async () => {
	const root = knowledgeBase();
	const refused = [
		'REPORT.MD',
		'report.mdx',
		'report',
		'report.markdown',
		'2026-04-01-a/notes.md',
		'.hidden',
	];
	writeFiles(
		root,
		Object.fromEntries(refused.map((name) => [`postmortems/${name}`, postmortemText('Lost')])),
	);
	writeFiles(root, {
		'postmortems/2026-04-02-bytes.md': Buffer.from([0xb0, 0xe1]),
		'postmortems/2026-04-03-none.md': '',
	});
	const { code, out, error } = await build(root);
	expect(code).toBe(1);
	for (const name of [...refused, '2026-04-02-bytes.md', '2026-04-03-none.md'])
		expect(out).toContain(name.replace('/notes.md', ''));
	expect(error).toContain('11 files read, 8 refused.');
	expect(pathsIn(join(root, 'dist'))).toEqual([]);
});

test('a title says the same in the page, its metadata, the feed and the index, whatever it says', async () => {
	const root = temporaryFolder({ 'kb.yaml': SETTINGS });
	writeFiles(
		root,
		Object.fromEntries(titles.map((title, at) => [`postmortems/${idOf(at)}.md`, titledText(title)])),
	);
	expect(await build(root)).toMatchObject({ code: 0, error: '' });
	const feed = readXml(join(root, 'dist/feed.xml'));
	readXml(join(root, 'dist/sitemap.xml'));
	const inFeed = feed.filter(({ path }) => path === 'feed/entry/title').map(({ text }) => decoded(text));
	const wanted = titles.map((title) => title.replaceAll(/\s+/g, ' ').trim());
	expect(inFeed.map((title) => title.replaceAll(/\s+/g, ' ').trim()).sort()).toEqual(wanted.toSorted());
	expect(titlesInIndex(join(root, 'dist')).sort()).toEqual(wanted.toSorted());
	for (const [at, title] of wanted.entries()) {
		const html = readFileSync(join(root, 'dist/postmortems', idOf(at), 'index.html'), 'utf8');
		const shown = (pattern: RegExp) =>
			decoded((pattern.exec(html)?.[1] ?? '').replaceAll(/<[^>]*>/g, ''))
				.replaceAll(/\s+/g, ' ')
				.trim();
		expect(shown(/<h1[^>]*>([\s\S]*?)<\/h1>/)).toBe(title);
		const [, data = ''] = /<script type="application\/ld\+json">([\s\S]*?)<\/script>/.exec(html) ?? [];
		expect(JSON.parse(data).headline.replaceAll(/\s+/g, ' ').trim()).toBe(title);
		expect(shown(/<title>([\s\S]*?)<\/title>/).startsWith(title)).toBe(true);
		expect(
			decoded(/<meta property="og:title" content="([^"]*)"/.exec(html)?.[1] ?? '').startsWith(title),
		).toBe(true);
	}
});

/** The titles that search shows, as the index holds them. */
function titlesInIndex(site: string): string[] {
	return pathsIn(join(site, 'pagefind/fragment')).map((name) => {
		const packed = readFileSync(join(site, 'pagefind/fragment', name));
		const json = gunzipSync(packed)
			.toString('utf8')
			.replace(/^pagefind_dcd/, '');
		return (JSON.parse(json) as { meta: { title: string } }).meta.title.replaceAll(/\s+/g, ' ').trim();
	});
}

test('a clock that is a year ahead changes no byte', async () => {
	const root = knowledgeBase();
	expect((await build(root)).code).toBe(0);
	const now = siteHash(join(root, 'dist'));
	rmSync(join(root, '.odap'), { recursive: true });
	expect(odap(['build', '--root', root, ...TODAY], { env: withHook('shift-clock') })).toMatchObject({
		code: 0,
		error: '',
	});
	expect(siteHash(join(root, 'dist'))).toBe(now);
});

const idOf = (at: number) => `2026-03-${String(10 + at).padStart(2, '0')}-title`;
const titledText = (title: string) =>
	postmortemText('X').replace('title: "X"', () => `title: ${JSON.stringify(title)}`);

function decoded(text: string): string {
	const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };
	return text.replaceAll(/&(?:#x([\da-f]+)|#(\d+)|([a-z]+));/gi, (whole, hex, decimal, name) =>
		name ? (named[name] ?? whole) : String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
	);
}

interface XmlText {
	readonly path: string;
	readonly text: string;
}

/** The texts of a well-formed XML file by the path of their element. @throws where it is not well-formed. */
function readXml(file: string): XmlText[] {
	const source = readFileSync(file, 'utf8');
	expect(source).not.toMatch(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/u);
	// The strict parser that comes with the writer of the feed.
	const { parser } = createRequire(import.meta.url)('sax') as { parser(strict: boolean): SaxParser };
	const sax = parser(true);
	const open: string[] = [];
	const texts: XmlText[] = [];
	const take = (text: string) => texts.push({ path: open.join('/'), text });
	Object.assign(sax, {
		onopentag: ({ name }: { name: string }) => open.push(name),
		onclosetag: () => open.pop(),
		ontext: take,
		oncdata: take,
		onerror: (error: Error) => {
			throw error;
		},
	});
	sax.write(source).close();
	expect(open).toEqual([]);
	return texts;
}

interface SaxParser {
	write(text: string): { close(): void };
}
