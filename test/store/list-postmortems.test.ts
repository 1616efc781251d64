import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listPostmortems } from '#store/list-postmortems';
import { planted } from '#test/domain/safety/planted';
import { spoken } from '#test/spoken';
import { temporaryFolder } from './temporary-folder.ts';

/** `path: check` of every finding, and `path: ok` of what can be read. */
function answers(folder: string): string[] {
	return listPostmortems(folder).flatMap(({ path, findings, file }) => [
		...findings.map(({ check }) => `${path}: ${check}`),
		...(file !== undefined && findings.length === 0 ? [`${path}: ok`] : []),
	]);
}

test('takes files and folders, sorted by path whatever the disk says', () => {
	const folder = temporaryFolder({ '2026-03-b.md': '', '2026-01-a.md': '', '2026-02-c/index.md': '' });
	expect(answers(folder)).toEqual([
		'postmortems/2026-01-a.md: ok',
		'postmortems/2026-02-c/index.md: ok',
		'postmortems/2026-03-b.md: ok',
	]);
});

test('a folder that does not exist holds nothing', () => {
	expect(listPostmortems(join(temporaryFolder(), 'none'))).toEqual([]);
});

test('ignores what systems and editors leave behind, and nothing else', () => {
	const folder = temporaryFolder({
		'.DS_Store': '',
		'._2026-01-a.md': '',
		'Thumbs.db': '',
		'.2026-01-a.md.swp': '',
		'.gitkeep': '',
		'2026-01-a.md~': '',
		'.hidden': '',
	});
	expect(answers(folder)).toEqual(['postmortems/.hidden: file-unexpected']);
});

test('leaves a README of the folder to the Git host', () => {
	const folder = temporaryFolder({ 'README.md': '', 'readme.ko.md': '', README: '', 'reader.md': '' });
	expect(answers(folder)).toEqual(['postmortems/reader.md: ok']);
});

test.each(['REPORT.MD', 'report.mdx', 'report', 'report.markdown', 'report.txt', 'report.md.bak'])(
	'names %s, which is no postmortem',
	(name) =>
		expect(answers(temporaryFolder({ [name]: 'x' }))).toEqual([`postmortems/${name}: file-unexpected`]),
);

test('names a folder without index.md', () => {
	expect(answers(temporaryFolder({ '2026-01-a/notes.md': '' }))).toEqual([
		'postmortems/2026-01-a: file-unexpected',
	]);
});

test('a file that is named after a secret or a person is refused, and its name is masked', () => {
	const token = planted['GitHub token'] ?? '';
	const folder = temporaryFolder({
		[`2026-01-02-${token}.md`]: '',
		[`2026-01-03-${token}.mdx`]: '',
		[`2026-01-04-${token}/index.md`]: '',
		'2026-01-05-gildong@naver.com.md': '',
		'2026-01-06-a/index.md': '',
		[`2026-01-06-a/${token}.png`]: '',
		'2026-01-06-a/gildong@naver.com.png': '',
	});
	expect(answers(folder)).toEqual([
		'postmortems/2026-01-02-••••.md: secret',
		'postmortems/2026-01-03-••••.mdx: secret',
		'postmortems/2026-01-04-••••/index.md: secret',
		'postmortems/2026-01-05-••••.md: personal-data',
		'postmortems/2026-01-06-a/index.md: ok',
		'postmortems/2026-01-06-a/••••.png: secret',
		'postmortems/2026-01-06-a/••••.png: personal-data',
	]);
	const said = JSON.stringify(listPostmortems(folder).map(({ name: _, ...entry }) => entry));
	expect(said.includes(token) || said.includes('gildong')).toBe(false);
});

test('follows no link: out of the folder, in a loop, in place of index.md, beside it', () => {
	const outside = temporaryFolder({ 'secret.md': 'secret', 'secret.png': 'x' });
	const folder = temporaryFolder({ '2026-01-a/index.md': '' });
	symlinkSync(join(outside, 'secret.md'), join(folder, '2026-02-out.md'));
	symlinkSync(folder, join(folder, '2026-03-loop'));
	symlinkSync(join(outside, 'secret.png'), join(folder, '2026-01-a', 'a.png'));
	mkdirSync(join(folder, '2026-04-b'));
	symlinkSync(join(outside, 'secret.md'), join(folder, '2026-04-b', 'index.md'));
	expect(answers(folder)).toEqual([
		'postmortems/2026-01-a/a.png: file-unexpected',
		'postmortems/2026-01-a/index.md: ok',
		'postmortems/2026-02-out.md: file-unexpected',
		'postmortems/2026-03-loop: file-unexpected',
		'postmortems/2026-04-b/index.md: file-unexpected',
	]);
});

test('the folder itself may not be a link', () => {
	const folder = temporaryFolder();
	symlinkSync(temporaryFolder({ '2026-01-a.md': '' }), join(folder, 'postmortems'));
	expect(answers(join(folder, 'postmortems'))).toEqual(['postmortems: file-unexpected']);
});

test('does not open a pipe, which would never end', () => {
	const folder = temporaryFolder();
	execFileSync('mkfifo', [join(folder, '2026-01-a.md')]);
	expect(answers(folder)).toEqual(['postmortems/2026-01-a.md: file-unexpected']);
});

test('a name of bytes that are not UTF-8 is refused as such', () => {
	const folder = temporaryFolder();
	writeFileSync(Buffer.concat([Buffer.from(`${folder}/2026-01-`), Buffer.of(0xff), Buffer.from('.md')]), '');
	const [entry] = listPostmortems(folder);
	expect(spoken(entry?.findings)).toMatchObject([
		{ check: 'file-unreadable', fix: { en: expect.stringContaining('not UTF-8') } },
	]);
});

test('does not read a file over 256 KB', () => {
	expect(answers(temporaryFolder({ '2026-01-a.md': 'x'.repeat(256 * 1024) }))).toEqual([
		'postmortems/2026-01-a.md: ok',
	]);
	expect(answers(temporaryFolder({ '2026-01-a.md': 'x'.repeat(256 * 1024 + 1) }))).toEqual([
		'postmortems/2026-01-a.md: file-size',
	]);
});

test('names both of two files at one address: file and folder, case, Unicode form', () => {
	const folder = temporaryFolder({
		'2026-01-a.md': '',
		'2026-01-a/index.md': '',
		'2026-02-Case.md': '',
		'2026-02-case.md': '',
		[`${'2026-03-결제'.normalize('NFC')}.md`]: '',
		[`${'2026-03-결제'.normalize('NFD')}.md`]: '',
	});
	const entries = listPostmortems(folder);
	expect(entries).toHaveLength(6);
	for (const { path, findings } of entries) {
		expect([path, findings.map(({ check }) => check)]).toEqual([path, ['id-unique']]);
	}
	const [first] = entries[0]?.findings ?? [];
	expect(first?.related?.map(({ path }) => path)).toEqual(['postmortems/2026-01-a/index.md']);
});

test('paths and ids are in NFC, whatever the disk has', () => {
	const [entry] = listPostmortems(temporaryFolder({ [`${'2026-03-결제'.normalize('NFD')}.md`]: '' }));
	expect(entry?.path).toBe('postmortems/2026-03-결제.md');
	expect(entry?.id).toBe('2026-03-결제');
});

test('beside index.md stand images, named so that they can be addresses', () => {
	const folder = temporaryFolder({
		'2026-01-a/index.md': '',
		'2026-01-a/graph.png': '',
		'2026-01-a/화면.JPG': '',
		'2026-01-a/graph.svg': '',
		'2026-01-a/cpu-100%.png': '',
		'2026-01-a/log.txt': '',
		'2026-01-a/deep/a.png': '',
		'2026-01-a/.DS_Store': '',
	});
	const entry = listPostmortems(folder).find(({ companions }) => companions !== undefined);
	expect([...(entry?.companions?.keys() ?? [])]).toEqual(['graph.png', '화면.JPG']);
	expect(answers(folder).filter((line) => line.includes('file-unexpected'))).toEqual([
		'postmortems/2026-01-a/cpu-100%.png: file-unexpected',
		'postmortems/2026-01-a/deep: file-unexpected',
		'postmortems/2026-01-a/graph.svg: file-unexpected',
		'postmortems/2026-01-a/log.txt: file-unexpected',
	]);
});
