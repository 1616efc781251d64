import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { missingLines } from '#init/missing-lines';
import { repositoryAddress } from '#init/repository-address';
import { startingFiles } from '#init/starting-files';
import { checkTexts } from '#test/check-text';
import { lintWorkflow } from '#test/workflows/lint-workflow';

const own = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const RELEASE = {
	version: '1.2.3',
	action: `team/odapnote@${'a'.repeat(40)} # v1.2.3`,
	pipelines: {
		pages: own('.github/workflows/pages.yml'),
		followups: own('.github/workflows/followups.yml'),
		gitlab: own('.gitlab-ci.yml'),
	},
};
const ANSWERS = { title: 'Post: "mortems" #1', language: 'en', timezone: 'Asia/Seoul' } as const;

function filesFor(repository?: string, folder = '') {
	const answers = { ...ANSWERS, ...(repository ? { repository } : {}) };
	const files = startingFiles(answers, RELEASE, folder, '2026-11-28');
	return new Map(files.map(({ path, text }) => [path, text]));
}

test.for(['', 'packages/우리 팀 #1/'])('the workflows are safe, and run in the folder %j', (folder) => {
	const files = filesFor('https://github.com/team/notes', folder);
	const workflows = [...files].filter(([path]) => path.startsWith('.github/workflows/'));
	expect(workflows.map(([path]) => path.split('postmortems-')[1])).toEqual([
		'check.yml',
		'pages.yml',
		'followups.yml',
	]);
	for (const [path, text] of workflows) {
		expect(lintWorkflow(path.split('postmortems-')[1] ?? '', text)).toEqual([]);
		expect(text).not.toContain('npm run');
		if (folder !== '') expect(text).toContain(JSON.stringify('packages/우리 팀 #1').slice(0, -1));
	}
	const pages = parse(files.get('.github/workflows/postmortems-pages.yml') ?? '');
	expect(pages.jobs.build.steps.at(-1).with.path).toBe(`${folder}dist`);
	expect(pages.defaults?.run['working-directory'] ?? '').toBe(folder.replace(/\/$/, ''));
	expect(files.size + ['package-lock.json'].length).toBeLessThanOrEqual(10);
});

test.for(['', 'notes/'])(
	'the pipeline of GitLab has no tests of ours, and runs in the folder %j',
	(folder) => {
		const files = filesFor('https://gitlab.example.com/team/notes', folder);
		expect([...files.keys()].filter((path) => path.startsWith('.git'))).toEqual([
			'.gitignore',
			'.gitattributes',
			'.gitlab-ci.yml',
		]);
		const pipeline = parse(files.get('.gitlab-ci.yml') ?? '');
		expect(Object.keys(pipeline)).toEqual(['workflow', 'default', 'variables', 'check', 'pages']);
		expect(pipeline.pages.pages.publish).toBe(`${folder}dist`);
		expect(pipeline.pages.script.includes('cd "$ODAP_FOLDER"')).toBe(folder !== '');
		expect(pipeline.check.script.join('\n').replace(/"[^"]*"/g, '')).not.toContain('$');
	},
);

test('a host of another kind gets no pipeline', () => {
	expect([...filesFor('https://git.example.com/team/notes').keys()].join()).not.toMatch(/\.yml/);
	expect([...filesFor().keys()].join()).not.toMatch(/\.yml/);
});

test('kb.yaml names where GitHub Pages serves the repository', () => {
	expect(parse(filesFor('https://github.com/Team/notes').get('kb.yaml') ?? '')).toEqual({
		...ANSWERS,
		repository: 'https://github.com/Team/notes',
		url: 'https://team.github.io',
		base: '/notes/',
	});
	expect(parse(filesFor('https://github.com/team/team.github.io').get('kb.yaml') ?? '')).not.toHaveProperty(
		'base',
	);
});

test.for(['en', 'ko'] as const)('the example passes every check: %s', (language) => {
	const files = startingFiles({ ...ANSWERS, language }, RELEASE, '', '2026-11-28');
	const example = files.find(({ path }) => path.startsWith('postmortems/'))?.text ?? '';
	const name = '2026-11-28-example.md';
	expect(checkTexts({ [name]: example }, `language: ${language}`, '2026-11-29')).toEqual([]);
});

test.for([
	['git@github.com:team/notes.git\n', 'https://github.com/team/notes'],
	['https://user:token@gitlab.example.com:8443/a/b/notes.git', 'https://gitlab.example.com:8443/a/b/notes'],
	['ssh://git@gitlab.example.com:2222/a/notes.git', 'https://gitlab.example.com/a/notes'],
	['https://github.com/team/notes/', 'https://github.com/team/notes'],
	['../elsewhere', undefined],
	['/srv/git/notes.git', undefined],
	['C:\\git\\notes', undefined],
	['', undefined],
] as const)('the remote %j is %j in the browser', ([remote, address]) => {
	expect(repositoryAddress(remote)).toBe(address);
});

test('what a newer version would write differently are its lines that are not there', () => {
	expect(missingLines('.gitignore', 'node_modules/\ndist/\n', 'own\r\nnode_modules/\r\n')).toEqual(['dist/']);
	const [older, newer] = ['1.0.0', '1.2.3'].map((version) => `{ "odapnote": "${version}" }`);
	expect(missingLines('package.json', newer ?? '', older ?? '')).toEqual(['"odapnote": "1.2.3"']);
	expect(missingLines('.gitignore', 'node_modules/\ndist/\n', 'node_modules\n/dist\n')).toEqual([]);
	expect(missingLines('package.json', newer ?? '', '{"x":1,"odapnote":"1.2.3"}')).toEqual([]);
	expect(missingLines('package.json', newer ?? '', '{"x":1}')).toEqual([
		'"dependencies": { "odapnote": "1.2.3" }',
	]);
});
