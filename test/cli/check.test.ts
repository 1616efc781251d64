import { execFileSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { formatNames } from '#cli/format-report';
import { planted } from '#test/domain/safety/planted';
import { postmortemText, temporaryFolder, writeFiles } from '../store/temporary-folder.ts';
import { startOdap } from './odap.ts';
import { runOdap } from './run-odap.ts';

const FAULTY = postmortemText('Faulty').replace('severity: sev4', 'severity: sev9');

function knowledgeBase(files: Readonly<Record<string, string>> = {}): string {
	return temporaryFolder({ 'postmortems/2026-03-14-fine.md': postmortemText('Fine'), ...files });
}

function gitIn(root: string): (...args: string[]) => void {
	return (...args) =>
		execFileSync('git', ['-C', root, '-c', 'user.name=a', '-c', 'user.email=a@b.test', ...args], {
			stdio: 'ignore',
		});
}

/** The paths that a report in JSON names. */
function pathsOf(out: string): string[] {
	return [...new Set<string>(JSON.parse(out).diagnostics.map(({ path }: { path: string }) => path))];
}

test('a clean knowledge base: 0', async () => {
	const { code, out, error } = await runOdap(['check', '--root', knowledgeBase()]);
	expect({ code, out, error }).toEqual({
		code: 0,
		out: '0 errors, 0 warnings in 1 postmortem.\n',
		error: '',
	});
});

test('an error: 1, with place, remedy and check', async () => {
	const root = knowledgeBase({ 'postmortems/2026-03-15-faulty.md': FAULTY });
	const { code, out } = await runOdap(['check', '--root', root, '--format', 'unix']);
	expect(code).toBe(1);
	expect(out).toContain('postmortems/2026-03-15-faulty.md:5:11: error: Unexpected `sev9`');
	expect(out).toContain('[severity-known]');
});

test('every format is printed, and a fault in kb.yaml is one', async () => {
	const root = knowledgeBase({ 'kb.yaml': 'titel: "x"\n' });
	for (const format of ['text', 'json', 'github', 'sarif', 'unix', 'rdjsonl']) {
		const { code, out } = await runOdap(['check', '--root', root, '--format', format]);
		expect([format, code]).toEqual([format, 1]);
		expect(out).toContain('kb.yaml');
	}
});

describe('a file that is named after a secret or a person', () => {
	const token = planted['GitHub token'] ?? '';
	const values = [token, encodeURIComponent(token), token.replaceAll('_', '\\_'), 'gildong'];
	const names = [`2026-03-15-${token}.md`, '2026-03-16-gildong@naver.com.md', `2026-03-17-${token}.mdx`];
	const files = Object.fromEntries(names.map((name) => [`postmortems/${name}`, postmortemText('Named')]));
	const leaks = (said: string) => values.filter((value) => said.includes(value));

	test.each(formatNames)('is refused in the format %s, and never named', async (format) => {
		const root = knowledgeBase(files);
		const { code, out, error } = await runOdap(['check', '--root', root, '--format', format]);
		expect({ code, leaks: leaks(out + error) }).toEqual({ code: 1, leaks: [] });
		expect(out).toContain('2026-03-16-');
	});

	test('is refused by a build, and never named', async () => {
		const { code, out, error } = await runOdap(['build', '--root', knowledgeBase(files)]);
		expect({ code, leaks: leaks(out + error) }).toEqual({ code: 1, leaks: [] });
	});

	test('is refused where it is asked for, or new on a branch', async () => {
		const root = knowledgeBase();
		const git = gitIn(root);
		git('init', '--quiet', '--initial-branch=main');
		git('add', '.');
		git('commit', '--quiet', '--message=x');
		writeFiles(root, files);
		const named = await runOdap(['check', '--root', root, join(root, 'postmortems', names[0] ?? '')]);
		expect({ code: named.code, leaks: leaks(named.out + named.error) }).toEqual({ code: 1, leaks: [] });
		const changed = await runOdap(['check', '--root', root, '--changed', '--format', 'json']);
		expect({ code: changed.code, leaks: leaks(changed.out) }).toEqual({ code: 1, leaks: [] });
		expect(pathsOf(changed.out)).toHaveLength(3);
		git('add', '.');
		git('commit', '--quiet', '--message=x');
		for (const name of names) rmSync(join(root, 'postmortems', name));
		const removed = await runOdap(['check', '--root', root, '--changed=HEAD']);
		expect(removed.out).toContain('2026-03-16-');
		expect({ code: removed.code, leaks: leaks(removed.out) }).toEqual({ code: 0, leaks: [] });
	});

	test('is not repeated where it does not exist', async () => {
		const { code, error } = await runOdap(['check', '--root', knowledgeBase(), names[0] ?? '']);
		expect({ code, leaks: leaks(error) }).toEqual({ code: 2, leaks: [] });
	});
});

test('reports in the language of the knowledge base', async () => {
	const root = knowledgeBase({ 'kb.yaml': 'language: ko\n' });
	expect((await runOdap(['check', '--root', root])).out).toBe('포스트모템 1건에서 오류 0개, 경고 0개.\n');
});

test('reports on the paths given, seen from the working directory', async () => {
	const root = knowledgeBase({
		'postmortems/2026-03-15-faulty.md': FAULTY,
		'postmortems/2026-03-16-other.md': FAULTY,
	});
	const check = (...paths: string[]) =>
		runOdap(['check', '--root', '..', '--format', 'json', ...paths], { cwd: join(root, 'postmortems') });
	expect((await check('2026-03-14-fine.md')).code).toBe(0);
	expect(pathsOf((await check('2026-03-15-faulty.md')).out)).toEqual(['postmortems/2026-03-15-faulty.md']);
	expect(pathsOf((await check('.')).out)).toHaveLength(2);
	expect((await check('none.md')).code).toBe(2);
	expect((await check(root, '/etc/hostname')).code).toBe(2);
});

test('reports on what a branch changed: edited, new, not committed; all of it when kb.yaml changed', async () => {
	const root = knowledgeBase({ 'postmortems/2026-03-15-old-fault.md': FAULTY });
	const git = gitIn(root);
	git('init', '-q', '-b', 'main');
	git('add', '.');
	git('commit', '-q', '-m', 'x');
	git('checkout', '-q', '-b', 'change');
	writeFiles(root, { 'postmortems/2026-03-16-committed.md': FAULTY });
	git('add', '.');
	git('commit', '-q', '-m', 'x');
	writeFiles(root, { 'postmortems/2026-03-17-new.md': FAULTY });
	const changed = (...args: string[]) => runOdap(['check', '--root', root, '--format', 'json', ...args]);
	expect(pathsOf((await changed('--changed')).out)).toEqual([
		'postmortems/2026-03-16-committed.md',
		'postmortems/2026-03-17-new.md',
	]);
	expect(pathsOf((await changed('--changed', 'HEAD')).out)).toEqual(['postmortems/2026-03-17-new.md']);
	expect((await changed('--changed', 'no-such-branch')).code).toBe(2);
	writeFiles(root, { 'kb.yaml': 'title: "x"\n' });
	expect(pathsOf((await changed('--changed')).out)).toHaveLength(3);
});

test.each([
	[['check', '--today', '2026-02-30']],
	[['check', '--today', 'tomorrow']],
	[['check', '--format', 'xml']],
	[['check', '--unknown']],
	[['chek']],
	[['check', '--root', '/does/not/exist']],
])('misuse: 2, and a sentence without a stack: %s', async (args) => {
	const { code, error } = await runOdap(args, { cwd: knowledgeBase() });
	expect(code).toBe(2);
	expect(error).not.toBe('');
	expect(error).not.toMatch(/^\s+at /m);
});

test('a folder that is no knowledge base: 2, and where to look', async () => {
	const { code, error } = await runOdap(['check'], { cwd: temporaryFolder() });
	expect(code).toBe(2);
	expect(error).toContain('--root');
});

test('help names the exit codes', async () => {
	for (const command of ['new', 'check', 'build', 'dev', 'preview']) {
		const { code, out } = await runOdap([command, '--help']);
		expect(code).toBe(0);
		expect(out).toContain('Exit codes:');
		expect(out).toContain('--root');
	}
});

test('mends what is certain, and only in the files selected', async () => {
	const body = '\n## Causes\n\n1. `#slow` `trigger` `dependency` Slow\n';
	const root = knowledgeBase({
		'postmortems/2026-03-15-a.md': postmortemText('A', 'review', body),
		'postmortems/2026-03-16-b.md': postmortemText('B', 'review', body),
	});
	const check = (...args: string[]) => runOdap(['check', '--root', root, '--format', 'json', ...args]);
	expect(pathsOf((await check()).out)).toHaveLength(2);
	await check('--fix', join(root, 'postmortems', '2026-03-15-a.md'));
	expect(pathsOf((await check()).out)).toEqual(['postmortems/2026-03-16-b.md']);
	const { code, out } = await runOdap(['check', '--root', root, '--fix']);
	expect(code).toBe(0);
	expect(out).toMatch(/^postmortems\/2026-03-16-b\.md:\d+\n- .*\n\+ causes: \[dependency\]\n/);
	expect(pathsOf((await check()).out)).toEqual([]);
});

test('makes the list of a timeline that is a table, and leaves one that can be read in two ways', async () => {
	const table = (rows: string) => `\n## Timeline\n\n| Time | Event |\n|---|---|\n${rows}`;
	const name = 'postmortems/2026-03-15-a.md';
	const root = knowledgeBase({
		[name]: postmortemText('A', 'review', table('| 16:05 | Started: it stopped |\n| 16:52 | Cancelled |\n')),
		'postmortems/2026-03-16-b.md': postmortemText('B', 'review', table('| 16:05-16:25 | It stopped |\n')),
	});
	const { out } = await runOdap(['check', '--root', root, '--fix']);
	expect(out).toContain('+ - 16:05 `started` Started: it stopped\n');
	expect(readFileSync(join(root, name), 'utf8')).toContain(
		'## Timeline\n\n- 16:05 `started` Started: it stopped\n- 16:52 Cancelled\n',
	);
	expect(out).toMatch(/2026-03-16-b\.md\n[\s\S]*list-expected/);
});

test('checks again when a file changes, until it is interrupted', async () => {
	const root = knowledgeBase();
	const running = startOdap(['check', '--root', root, '--watch']);
	await running.until(/0 errors[\s\S]*Watching/);
	writeFiles(root, { 'postmortems/2026-03-15-faulty.md': FAULTY });
	await running.until(/severity-known/);
	const ended = new Promise((resolve) => running.process.once('exit', resolve));
	running.process.kill('SIGINT');
	expect(await ended).toBe(0);
});

test('a folder without index.md is named', async () => {
	const root = temporaryFolder({ 'postmortems/2026-03-14-a/other.png': 'x' });
	const { code, out } = await runOdap(['check', '--root', root]);
	expect(code).toBe(1);
	expect(out).toContain('file-unexpected');
});

test('needs no cache: a knowledge base that cannot be written to is checked all the same', async () => {
	const root = temporaryFolder({
		'postmortems/2026-03-14-a.md': postmortemText('A'),
		'.odap': 'a file where the cache would be',
	});
	expect(await runOdap(['check', '--root', root])).toMatchObject({ code: 0, error: '' });
});

test('a time zone in kb.yaml that does not exist is a fault with its place, not the end', async () => {
	const root = temporaryFolder({
		'kb.yaml': 'timezone: KST\n',
		'postmortems/2026-03-14-a.md': postmortemText('A'),
	});
	const { code, out, error } = await runOdap(['check', '--root', root]);
	expect({ code, error }).toEqual({ code: 1, error: '' });
	expect(out).toMatch(/^ +1:11 +error .*`KST`/m);
});
