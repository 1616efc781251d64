import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeAllOrNone } from '#cli/init-write';
import { writeNewFiles } from '#store/write-new-files';
import { temporaryFolder } from '../store/temporary-folder.ts';
import { runOdap } from './run-odap.ts';

const GITHUB = ['--repository', 'https://github.com/team/notes'];
const read = (...path: string[]) => readFileSync(join(...path), 'utf8');
const check = async (root: string) =>
	JSON.parse((await runOdap(['check', '--root', root, '--notes', '--format', 'json'])).out);

test.each(['en', 'ko'])(
	'starts in a folder that does not exist, and all of it passes: %s',
	async (language) => {
		const cwd = temporaryFolder();
		const { code, out, error } = await runOdap(['init', 'our notes', '--language', language, ...GITHUB], {
			cwd,
		});
		expect({ code, error }).toEqual({ code: 0, error: '' });
		const root = join(cwd, 'our notes');
		expect(readdirSync(root).sort()).toEqual([
			'.gitattributes',
			'.github',
			'.gitignore',
			'.vscode',
			'kb.yaml',
			'package.json',
			'postmortems',
		]);
		expect(JSON.parse(read(root, 'package.json')).dependencies.odapnote).toMatch(/^\d+\.\d+\.\d+$/);
		expect(out).toContain('`cd "our notes" && npm install`');
		expect(out).toContain(language === 'ko' ? '다음 순서:' : 'Next:');
		expect(await check(root)).toMatchObject({ summary: { checked: 1 }, diagnostics: [] });
	},
);

test('leaves what is there, and says which lines are missing; then nothing differs but those', async () => {
	const root = temporaryFolder({
		'.gitignore': 'node_modules/\n',
		'package.json': '{"name":"ours"}',
		'postmortems/2026-03-14-own.md': 'own',
	});
	const { code, out } = await runOdap(['init', ...GITHUB], { cwd: root });
	expect(code).toBe(0);
	expect(out).toContain('.gitignore is left as it is. Add to it:\n  + dist/\n  + .odap/\n');
	expect(out).toMatch(
		/package\.json is left as it is\. Add to it:\n {2}\+ "dependencies": \{ "odapnote": "\d/,
	);
	expect(read(root, '.gitignore')).toBe('node_modules/\n');
	expect(read(root, 'package.json')).toBe('{"name":"ours"}');
	expect(readdirSync(join(root, 'postmortems'))).toEqual(['2026-03-14-own.md']);
	writeFileSync(join(root, 'package.json'), '{"dependencies":{"odapnote":"0.0.1"}}');
	const later = await runOdap(['init', '--check'], { cwd: root });
	expect(later.code).toBe(0);
	expect(later.out).toMatch(
		/^package\.json\n {2}\+ "odapnote": "\d+\.\d+\.\d+"\n\.gitignore\n {2}\+ dist\/\n {2}\+ \.odap\/\n$/,
	);
});

test('in a folder of a repository its workflows stand at the top, and the address is that of origin', async () => {
	const top = temporaryFolder();
	const git = (...args: string[]) => spawnSync('git', args, { cwd: top });
	git('init', '-q');
	git('remote', 'add', 'origin', 'git@github.com:team/mono.git');
	expect((await runOdap(['init', 'docs/사고 노트'], { cwd: top })).code).toBe(0);
	expect(readdirSync(top).sort()).toEqual(['.git', '.github', 'docs']);
	expect(read(top, 'docs/사고 노트/kb.yaml')).toContain('repository: "https://github.com/team/mono"\n');
	expect(read(top, '.github/workflows/postmortems-check.yml')).toContain('folder: "docs/사고 노트"\n');
});

test.each([
	[['init'], /kb\.yaml`, expected a folder without a knowledge base\. .+\n$/],
	[['init', 'file'], /^Unexpected file `.+file`, expected a folder\. .+\n$/],
	[['init', 'file/below'], /^Unexpected file `.+file`, expected a folder\. .+\n$/],
	[['init', 'new', '--timezone', 'Nowhere/X'], /^Unexpected time zone `Nowhere\/X`.+\n$/],
	[['init', 'new', '--title', ' '], /^Unexpected .+\n$/],
	[['init', 'new', '--repository', 'notes'], /^Unexpected repository `notes`.+\n$/],
	[['init', '--check', '--root', 'new'], /^Unexpected path .+\n$/],
])('%j is refused in one line, with nothing written', async (args, message) => {
	const cwd = temporaryFolder({ 'kb.yaml': 'title: Ours\n', file: '' });
	const { code, out, error } = await runOdap(args, { cwd });
	expect({ code, out }).toEqual({ code: 2, out: '' });
	expect(error).toMatch(message);
	expect(readdirSync(cwd).sort()).toEqual(['file', 'kb.yaml']);
});

test('where one file cannot be written, those before it and their folders are taken away again', () => {
	const root = temporaryFolder({ file: '', own: 'own' });
	const files = ['new/deep/first', 'own', 'file/below'].map((path) => [join(root, path), 'text'] as const);
	expect(() => writeNewFiles(new Map(files))).toThrow();
	expect(readdirSync(root).sort()).toEqual(['file', 'own']);
	expect(read(root, 'own')).toBe('own');
});

test('what the operating system refuses is told in one sentence', () => {
	const root = temporaryFolder({ file: '' });
	const refused = () => writeAllOrNone(new Map([[join(root, 'file/below'), 'text']]));
	expect(refused).toThrow(/^Unexpected refusal to write `.+file\/?.*`: .+\. Nothing was written; .+$/);
});

test('a link that leads nowhere is left, not written through', () => {
	const root = temporaryFolder();
	symlinkSync(join(root, 'elsewhere'), join(root, 'link'));
	expect(writeNewFiles(new Map([[join(root, 'link'), 'text']]))).toEqual([join(root, 'link')]);
	expect(existsSync(join(root, 'elsewhere'))).toBe(false);
});

test.each([
	['en', 'Severity'],
	['ko', '심각도'],
])(
	'adds a form of issues with the severities of the team, and leaves one that is there: %s',
	async (language, label) => {
		const settings = `language: ${language}\nseverities:\n  - { id: p1, label: { en: "Everything is down", ko: "모두 멈춤" } }\n`;
		const root = temporaryFolder({ 'kb.yaml': settings });
		expect((await runOdap(['init', '--issue-form'], { cwd: root })).code).toBe(0);
		const form = read(root, '.github', 'ISSUE_TEMPLATE', 'postmortem.yml');
		expect(form).toContain(`"label":"${label}"`);
		expect(form).toContain(language === 'en' ? 'p1: Everything is down' : 'p1: 모두 멈춤');
		expect((await runOdap(['init', '--issue-form'], { cwd: root })).code).toBe(0);
		expect(read(root, '.github', 'ISSUE_TEMPLATE', 'postmortem.yml')).toBe(form);
	},
);
