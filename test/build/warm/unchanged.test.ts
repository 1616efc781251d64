import { execFileSync } from 'node:child_process';
import {
	appendFileSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	symlinkSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { isUntouched } from '#build/warm/last-site';
import { NO_RECORDS } from '#build/warm/page-records';
import { type SiteView, siteKey } from '#build/warm/site-key';
import { readPageRecords, readSiteRecord, writeSiteRecord } from '#build/warm/site-record';
import { stampsOf } from '#build/warm/stamp';
import { knowledgeBaseFolder } from '#store/knowledge-base-folder';
import { readFiles } from '#store/read-knowledge-base';
import { postmortemText, temporaryFolder, writeFiles } from '#test/store/temporary-folder';
import { siteHash } from '#test/trust/built-site';
import { buildHere, TODAY } from './build-here.ts';

const image = (background: string) =>
	sharp({ create: { width: 3, height: 2, channels: 3, background } })
		.png()
		.toBuffer();

const knowledgeBase = async () =>
	temporaryFolder({
		'kb.yaml': 'title: "KB"\nstyles: own.css\n',
		'own.css': 'body { color: #123456 }\n',
		'postmortems/2026-03-14-first.md': postmortemText('First outage'),
		'postmortems/2026-03-15-pictured/index.md': postmortemText(
			'Pictured',
			'review',
			'\n![A red graph](graph.png)\n',
		),
		'postmortems/2026-03-15-pictured/graph.png': await image('red'),
		'postmortems/2026-03-16-draft.md': postmortemText('Unspoken', 'draft'),
	});

const keyOf = async (root: string, view: Partial<SiteView> = {}) => {
	const files = await readFiles(knowledgeBaseFolder(root));
	return siteKey(root, files, { audience: 'public', today: TODAY, hasOwnCode: false, ...view });
};

test('where nothing has changed, the last site stays as it is; one that someone touched is made again', async () => {
	const root = await knowledgeBase();
	expect(await buildHere(root)).toMatchObject({ kind: 'built' });
	const made = siteHash(join(root, 'dist'));
	const { ino } = statSync(join(root, 'dist'));
	const counts = { entries: 3, published: 2, drafts: 1, refused: 0 };
	expect(await buildHere(root)).toMatchObject({ kind: 'unchanged', counts });
	expect(statSync(join(root, 'dist')).ino).toBe(ino);
	expect(readdirSync(root).sort()).toEqual(['.odap', 'dist', 'kb.yaml', 'own.css', 'postmortems']);
	appendFileSync(join(root, 'dist/index.html'), 'x');
	expect(await buildHere(root)).toMatchObject({ kind: 'built', counts });
	expect(siteHash(join(root, 'dist'))).toBe(made);
	expect(await buildHere(root, { out: 'site' })).toMatchObject({ kind: 'built' });
	rmSync(join(root, 'dist'), { recursive: true });
	expect(await buildHere(root)).toMatchObject({ kind: 'built' });
	expect(await buildHere(root, { out: 'site' })).toMatchObject({ kind: 'unchanged' });
	// Six builds, one after the other.
}, 300_000);

test.for<[string, (root: string) => unknown]>([
	['a text', (root) => appendFileSync(join(root, 'postmortems/2026-03-14-first.md'), '\nMore.\n')],
	['a draft', (root) => appendFileSync(join(root, 'postmortems/2026-03-16-draft.md'), '\nMore.\n')],
	['a new file', (root) => writeFiles(root, { 'postmortems/2026-03-17-new.md': postmortemText('New') })],
	['a file that is gone', (root) => rmSync(join(root, 'postmortems/2026-03-14-first.md'))],
	[
		'a name',
		(root) =>
			renameSync(
				join(root, 'postmortems/2026-03-14-first.md'),
				join(root, 'postmortems/2026-03-14-other.md'),
			),
	],
	['the settings', (root) => appendFileSync(join(root, 'kb.yaml'), 'language: ko\n')],
	['the own styles', (root) => writeFileSync(join(root, 'own.css'), 'body { color: #654321 }\n')],
	[
		'an image',
		async (root) =>
			writeFileSync(join(root, 'postmortems/2026-03-15-pictured/graph.png'), await image('blue')),
	],
	[
		'the history',
		(root) => {
			const git = (...args: string[]) =>
				execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args], { cwd: root });
			git('init', '-q');
			git('add', 'postmortems', 'kb.yaml');
			git('commit', '-qm', 'One');
		},
	],
])('%s that changed changes the key', async ([, change]) => {
	const root = await knowledgeBase();
	const before = await keyOf(root);
	expect((await keyOf(root)).value).toBe(before.value);
	await change(root);
	expect((await keyOf(root)).value).not.toBe(before.value);
});

test('another day and another audience change the key', async () => {
	const root = await knowledgeBase();
	const keys = [
		await keyOf(root),
		await keyOf(root, { today: '2026-11-23' }),
		await keyOf(root, { audience: 'internal' }),
		await keyOf(root, { hasOwnCode: true }),
	];
	expect(new Set(keys.map(({ value }) => value)).size).toBe(4);
});

test('an image that changes while the site is made makes its key untrue', async () => {
	const root = await knowledgeBase();
	const key = await keyOf(root);
	expect(await key.isStillTrue()).toBe(true);
	writeFileSync(join(root, 'postmortems/2026-03-15-pictured/graph.png'), await image('blue'));
	expect(await key.isStillTrue()).toBe(false);
});

test.for<[string, (root: string) => void]>([
	['written to', (root) => appendFileSync(join(root, 'page.html'), 'x')],
	[
		'written to, with its size and its time',
		(root) => {
			const path = join(root, 'script.js');
			const { atime, mtime } = statSync(path);
			writeFileSync(`${path}.new`, readFileSync(path, 'utf8').replace(/.$/m, ' '));
			renameSync(`${path}.new`, path);
			utimesSync(path, atime, mtime);
		},
	],
	['gone', (root) => rmSync(join(root, 'script.js'))],
	['added', (root) => writeFileSync(join(root, 'added.html'), 'x')],
	['an empty folder, added', (root) => mkdirSync(join(root, 'added'))],
	[
		'a link in its place',
		(root) => {
			const elsewhere = join(temporaryFolder(), 'page.html');
			renameSync(join(root, 'page.html'), elsewhere);
			symlinkSync(elsewhere, join(root, 'page.html'));
		},
	],
])('a site is not untouched where something was %s', ([, touch]) => {
	const root = temporaryFolder({ 'page.html': '<p>', 'script.js': 'go();\n', 'deep/page.html': '<p>' });
	const stamps = stampsOf(root);
	expect(isUntouched(root, { stamps })).toBe(true);
	touch(root);
	expect(isUntouched(root, { stamps })).toBe(false);
});

test.for<[string, (record: string) => string]>([
	['cut short', (record) => record.slice(0, -20)],
	['empty', () => ''],
	['of another site', (record) => record.replace(/":"./, '":"~')],
	['sealed by another machine', (record) => `${'0'.repeat(64)}${record.slice(64)}`],
])('a record that is %s is not believed', async ([, damage]) => {
	const state = temporaryFolder();
	const counts = { entries: 3, published: 2, drafts: 1, refused: 0 };
	const record = { key: 'k', counts, index: 'i', warnings: 0, stamps: new Map([['a.html', '1 2 3']]) };
	const scan = { anchors: new Set(['a']), links: ['/'], resources: [], headings: 1 };
	const page = { derived: 'd', given: 'g', readings: ['today'] };
	const pages = {
		source: 's',
		files: new Map([['a.html', page]]),
		scans: new Map([['a.html', scan]]),
	};
	await writeSiteRecord(state, '/dist', record, pages);
	expect(readPageRecords(state, '/dist')).toEqual(pages);
	expect(readSiteRecord(state, '/dist')).toEqual(record);
	expect(readSiteRecord(state, '/site')).toBeUndefined();
	const folder = join(state, 'cache', 'sites');
	for (const name of readdirSync(folder)) {
		const file = join(folder, name);
		writeFileSync(file, damage(readFileSync(file, 'utf8')));
	}
	expect(readSiteRecord(state, '/dist')).toBeUndefined();
	expect(readPageRecords(state, '/dist')).toEqual(NO_RECORDS);
});
