import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { postmortemText, temporaryFolder, writeFiles } from '../store/temporary-folder.ts';
import { odap, startOdap } from './odap.ts';
import { runOdap } from './run-odap.ts';

const TODAY = ['--today', '2026-11-22'];
const BODY = '\n## Notes\n\nSee [the other](2026-03-15-other.md).\n';

function knowledgeBase(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
	return temporaryFolder({
		'postmortems/2026-03-14-first.md': postmortemText('First outage', 'review', BODY),
		'postmortems/2026-03-15-other.md': postmortemText('결제 장애'),
		...files,
	});
}

const build = (root: string, ...args: string[]) => runOdap(['build', '--root', root, ...TODAY, ...args]);

/** The hash of every file of a folder, by path. */
function hashes(folder: string): Record<string, string> {
	const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) =>
		entry.isFile(),
	);
	const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
	const hash = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex');
	return Object.fromEntries(paths.map((path) => [path.slice(folder.length), hash(path)]));
}

/** Every file of a folder as text, compressed ones opened. */
function everything(folder: string): string {
	return Object.keys(hashes(folder))
		.map((path) => readFileSync(join(folder, path)))
		.map((bytes) => (bytes[0] === 0x1f && bytes[1] === 0x8b ? gunzipSync(bytes) : bytes).toString('utf8'))
		.join('\n');
}

test('builds a site of its postmortems, counts them, and leaves nothing else behind', async () => {
	const image = await sharp({ create: { width: 3, height: 2, channels: 3, background: 'red' } })
		.png()
		.toBuffer();
	const root = knowledgeBase({
		'postmortems/2026-03-16-draft.md': postmortemText('Unspoken Zebra', 'draft'),
		'postmortems/2026-03-17-그림/index.md': postmortemText(
			'Pictured',
			'review',
			'\n![A red graph](graph.png)\n',
		),
		'postmortems/2026-03-17-그림/graph.png': image,
		'postmortems/2026-03-17-그림/unused.png': image,
	});
	const { code, out, error } = await build(root);
	expect({ code, error }).toEqual({ code: 0, error: '' });
	expect(out).toContain('4 files read: 3 published, 1 draft, 0 refused.');
	expect(readdirSync(root).sort()).toEqual(['.odap', 'dist', 'postmortems']);
	const page = readFileSync(join(root, 'dist/postmortems/2026-03-15-other/index.html'), 'utf8');
	expect(page).toContain('결제 장애');
	expect(page).toContain("script-src 'self' 'wasm-unsafe-eval';style-src 'self';");
	expect(page).not.toMatch(
		/unsafe-inline|<style|<script(?! (?:(?:type="module" )?src="\/|type="application\/ld\+json">))/,
	);
	expect(existsSync(join(root, 'dist/postmortems/2026-03-17-그림/graph.png'))).toBe(true);
	expect(existsSync(join(root, 'dist/postmortems/2026-03-17-그림/unused.png'))).toBe(false);
	expect(existsSync(join(root, 'dist/pagefind/pagefind.js'))).toBe(true);
	expect(everything(join(root, 'dist'))).not.toMatch(/unspoken|2026-03-16-draft/i);
	expect(everything(join(root, 'dist'))).not.toContain(root);
});

test('with an error nothing is written and the last site stays', async () => {
	const root = knowledgeBase();
	expect((await build(root)).code).toBe(0);
	const before = hashes(join(root, 'dist'));
	writeFiles(root, { 'postmortems/2026-03-18-faulty.md': 'no front matter', 'postmortems/REPORT.MD': '' });
	const { code, out, error } = await build(root);
	expect(code).toBe(1);
	expect(out).toContain('2026-03-18-faulty.md');
	expect(out).toContain('REPORT.MD');
	expect(error).toContain(
		'4 files read, 2 refused. Nothing was written; a site that was built before stays as it is.',
	);
	expect(hashes(join(root, 'dist'))).toEqual(before);
	expect(readdirSync(root).sort()).toEqual(['.odap', 'dist', 'postmortems']);
});

test('an error that is found while templates are being compiled leaves the last site and no trace', async () => {
	const days = Array.from({ length: 25 }, (_, index) => String(index + 1).padStart(2, '0'));
	const many = Object.fromEntries(
		days.map((day) => [`postmortems/2026-05-${day}-many.md`, postmortemText(`Outage ${day}`)]),
	);
	const root = knowledgeBase(many);
	expect(await build(root)).toMatchObject({ code: 0, error: '' });
	const before = hashes(join(root, 'dist'));
	rmSync(join(root, '.odap'), { recursive: true });
	writeFiles(root, {
		// Nowhere else: templates for it are never there before.
		'kb.yaml': 'base: /given-up/\n',
		'postmortems/2026-05-26-faulty.md': postmortemText('Faulty').replace('date: ', 'dat: '),
	});
	const { code, error } = await build(root);
	expect(code).toBe(1);
	expect(error.trim()).toBe(
		'28 files read, 1 refused. Nothing was written; a site that was built before stays as it is.',
	);
	expect(hashes(join(root, 'dist'))).toEqual(before);
	expect(readdirSync(root).sort()).toEqual(['.odap', 'dist', 'kb.yaml', 'postmortems']);
});

test('a draft that was published before is gone from every byte', async () => {
	const root = knowledgeBase({ 'postmortems/2026-03-16-zebra.md': postmortemText('Unspoken Zebra') });
	expect((await build(root)).code).toBe(0);
	expect(everything(join(root, 'dist'))).toMatch(/Unspoken Zebra/);
	writeFiles(root, { 'postmortems/2026-03-16-zebra.md': postmortemText('Unspoken Zebra', 'draft') });
	expect((await build(root)).code).toBe(0);
	expect(everything(join(root, 'dist'))).not.toMatch(/unspoken|zebra/i);
});

test.each(['en', 'ko'])(
	'a draft as `odap new` makes it keeps no site from being built: %s',
	async (language) => {
		const root = knowledgeBase();
		await runOdap([
			'new',
			'--root',
			root,
			'--title',
			'Zebra',
			'--date',
			'2026-03-16',
			'--language',
			language,
		]);
		expect(await runOdap(['build', '--root', root])).toMatchObject({ code: 0, error: '' });
	},
);

test('a draft may be called as the site itself calls something', async () => {
	const titles = ['Checkout stopped', 'Change management', 'Countermeasures', 'Not found', 'Undefined'];
	const drafts = titles.map((title, at) => [
		`postmortems/2026-03-2${at}-zebra.md`,
		postmortemText(title, 'draft'),
	]);
	const root = knowledgeBase(Object.fromEntries(drafts));
	expect(await build(root)).toMatchObject({ code: 0, error: '' });
	expect(readdirSync(join(root, 'dist/postmortems')).filter((name) => name.includes('zebra'))).toEqual([]);
});

test('what is marked internal is in no byte of a public build, and in the internal one', async () => {
	const body =
		'\n## `internal` Contracts\n\nQuokka penalties apply.\n\n## Lessons\n\n- `internal` Numbat pricing was wrong\n- Test it\n';
	const root = knowledgeBase({ 'postmortems/2026-03-16-mixed.md': postmortemText('Mixed', 'review', body) });
	expect((await build(root)).code).toBe(0);
	expect(everything(join(root, 'dist'))).not.toMatch(/quokka|numbat/i);
	expect((await build(root, '--audience', 'internal')).code).toBe(0);
	const whole = everything(join(root, 'dist'));
	expect(whole).toContain('Quokka penalties');
	expect(whole).toContain('Numbat pricing');
});

test('the same input gives the same bytes: elsewhere, with other settings of the machine, again, without a cache', async () => {
	const first = knowledgeBase();
	expect((await build(first)).code).toBe(0);
	const expected = hashes(join(first, 'dist'));
	const odd = join(temporaryFolder(), '지식 #1 100% (kb)');
	mkdirSync(odd);
	// Written in another order than the first.
	for (const name of readdirSync(join(first, 'postmortems')).sort().reverse()) {
		writeFiles(odd, { [`postmortems/${name}`]: readFileSync(join(first, 'postmortems', name)) });
	}
	const environment = { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' };
	expect(odap(['build', '--root', '.', ...TODAY], { cwd: odd, env: environment }).code).toBe(0);
	expect(hashes(join(odd, 'dist'))).toEqual(expected);
	expect(
		(await runOdap(['build', '--root', odd, ...TODAY, '--out', join(odd, 'site')], { cwd: '/' })).code,
	).toBe(0);
	expect(hashes(join(odd, 'site'))).toEqual(expected);
	rmSync(join(first, '.odap'), { recursive: true });
	expect((await build(first)).code).toBe(0);
	expect(hashes(join(first, 'dist'))).toEqual(expected);
});

test('builds under a base, with links that lead somewhere', async () => {
	const root = knowledgeBase({ 'kb.yaml': 'base: /team/kb/\nurl: https://example.test\nlanguage: ko\n' });
	expect(await build(root)).toMatchObject({ code: 0, error: '' });
	expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toContain('href="/team/kb/postmortems/');
});

test('a second build is refused while one is running', async () => {
	const root = knowledgeBase();
	const first = startOdap(['build', '--root', root, ...TODAY]);
	while (!existsSync(join(root, '.odap', 'build.owner.json')))
		await new Promise((resolve) => setTimeout(resolve, 10));
	const second = await build(root);
	expect(second.code).toBe(2);
	expect(second.error).toContain('Another build');
	await first.until(/2 published/);
	expect(existsSync(join(root, 'dist/index.html'))).toBe(true);
});

test('killed at any moment, it leaves the old site or the new one, and the next build mends the rest', async () => {
	const root = knowledgeBase();
	expect((await build(root)).code).toBe(0);
	const old = hashes(join(root, 'dist'));
	writeFiles(root, { 'postmortems/2026-03-18-new.md': postmortemText('New one') });
	for (const milliseconds of [300, 900, 1_800]) {
		const running = startOdap(['build', '--root', root, ...TODAY]);
		await new Promise((resolve) => setTimeout(resolve, milliseconds));
		const ended = new Promise((resolve) => running.process.once('exit', resolve));
		if (running.process.exitCode === null && running.process.kill('SIGKILL')) await ended;
		const isNew = existsSync(join(root, 'dist/postmortems/2026-03-18-new/index.html'));
		if (!isNew) expect(hashes(join(root, 'dist'))).toEqual(old);
	}
	expect(await build(root)).toMatchObject({ code: 0, error: '' });
	expect(readdirSync(root).sort()).toEqual(['.odap', 'dist', 'postmortems']);
});

test('does not replace a folder that it did not make', async () => {
	const root = knowledgeBase({ 'home/photo.jpg': 'x' });
	const { code, error } = await build(root, '--out', join(root, 'home'));
	expect(code).toBe(2);
	expect(error).toContain('--out');
	expect(readdirSync(join(root, 'home'))).toEqual(['photo.jpg']);
});

test('a write that fails is named, and the last site stays', async () => {
	const root = knowledgeBase();
	expect((await build(root)).code).toBe(0);
	const before = hashes(join(root, 'dist'));
	// A file where the new site's folder would be made.
	writeFileSync(join(root, 'blocker'), '');
	const { code, error } = await build(root, '--out', join(root, 'blocker', 'dist'));
	expect(code).toBe(2);
	expect(error).toContain('blocker');
	expect(hashes(join(root, 'dist'))).toEqual(before);
});

test('an image that is cut short is named, and the old site stays', async () => {
	const whole = await sharp({ create: { width: 90, height: 90, channels: 3, background: '#c33' } })
		.png()
		.toBuffer();
	const root = temporaryFolder({
		'postmortems/2026-03-14-a/index.md': postmortemText('A', 'review', '\n![shown](a.png)\n'),
		'postmortems/2026-03-14-a/a.png': whole.subarray(0, -40),
	});
	const { code, error } = odap(['build', '--root', root]);
	expect(code).toBe(1);
	expect(error).toContain('postmortems/2026-03-14-a/a.png: Unexpected end or damage of the image');
	expect(error).not.toMatch(/^\s+at /m);
	expect(existsSync(join(root, 'dist'))).toBe(false);
});
