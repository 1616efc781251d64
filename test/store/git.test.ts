import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { pathInRepository } from '#store/git';
import { readLastChanges } from '#store/last-changes';
import { readStatusHistory } from '#store/status-history';
import { temporaryFolder, writeFiles } from './temporary-folder.ts';

function git(folder: string, ...args: string[]): void {
	const env = {
		...process.env,
		GIT_AUTHOR_NAME: 'a',
		GIT_AUTHOR_EMAIL: 'a@b.test',
		GIT_COMMITTER_NAME: 'a',
		GIT_COMMITTER_EMAIL: 'a@b.test',
		GIT_CONFIG_GLOBAL: '/dev/null',
	};
	execFileSync('git', ['-C', folder, ...args], { env, stdio: 'pipe' });
}

function commit(folder: string, date: string): void {
	git(folder, 'add', '.');
	process.env['GIT_COMMITTER_DATE'] = date;
	git(folder, 'commit', '-q', '-m', 'x', '--date', date);
	delete process.env['GIT_COMMITTER_DATE'];
}

test('tells the day of the last change of each postmortem, also of one with Hangul, a quotation mark or images', async () => {
	const root = temporaryFolder({
		'kb/postmortems/2026-01-a.md': '1',
		'kb/postmortems/2026-01-결제.md': '1',
		'kb/postmortems/2026-01-c/index.md': '1',
		'kb/postmortems/2026-01-"d".md': '1',
	});
	git(root, 'init', '-q', '-b', 'main');
	commit(root, '2026-02-01T23:30:00+09:00');
	writeFiles(root, { 'kb/postmortems/2026-01-a.md': '2', 'kb/postmortems/2026-01-c/graph.png': '1' });
	commit(root, '2026-03-05T00:10:00+09:00');
	expect(Object.fromEntries(await readLastChanges(`${root}/kb`))).toEqual({
		'2026-01-a': '2026-03-05',
		'2026-01-c': '2026-03-05',
		'2026-01-결제': '2026-02-01',
		'2026-01-"d"': '2026-02-01',
	});
	expect(await pathInRepository(`${root}/kb`)).toBe('kb/');
	expect(await pathInRepository(root)).toBe('');
});

test('tells nothing outside of a repository, and nothing of a shallow clone', async () => {
	const root = temporaryFolder({ 'postmortems/2026-01-a.md': '1' });
	expect((await readLastChanges(root)).size).toBe(0);
	expect(await pathInRepository(root)).toBeUndefined();
	git(root, 'init', '-q', '-b', 'main');
	commit(root, '2026-02-01T12:00:00Z');
	writeFiles(root, { 'postmortems/2026-01-a.md': '2' });
	commit(root, '2026-02-02T12:00:00Z');
	const clone = temporaryFolder();
	execFileSync('git', ['clone', '-q', '--depth', '1', `file://${root}`, `${clone}/c`], { stdio: 'pipe' });
	expect((await readLastChanges(`${clone}/c`)).size).toBe(0);
});

test('tells how the status of a countermeasure changed, commit by commit', async () => {
	const path = 'kb/postmortems/2026-01-결제.md';
	const root = temporaryFolder({ [path]: '1. `#a` `for:c` `prevent` Look\n2. `#b` `accepted` Test\n' });
	git(root, 'init', '-q', '-b', 'main');
	git(root, 'config', 'diff.noprefix', 'true');
	commit(root, '2026-02-01T23:30:00+09:00');
	writeFiles(root, {
		[path]: '1. `#a` `for:c` `prevent` `done:2026-03-04` Look\n2. `#b` `accepted` Test it\n',
	});
	commit(root, '2026-03-05T00:10:00+09:00');
	const own = (await readStatusHistory(`${root}/kb`)).get('2026-01-결제');
	expect(own?.get('a')).toMatchObject([
		{ status: 'proposed', day: '2026-02-01' },
		{
			status: 'done',
			statusDate: '2026-03-04',
			day: '2026-03-05',
			commit: expect.stringMatching(/^[0-9a-f]{40}$/),
		},
	]);
	expect(own?.get('b')).toMatchObject([{ status: 'accepted', day: '2026-02-01' }]);
	expect(await readStatusHistory(temporaryFolder({ 'kb.yaml': '' }))).toEqual(new Map());
});
