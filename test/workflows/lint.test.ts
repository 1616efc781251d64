import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { lintAction, lintWorkflow } from './lint-workflow.ts';

const ROOT = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');
const NAMES = readdirSync(new URL('.github/workflows/', ROOT));
const SHA = '3d3c42e5aac5ba805825da76410c181273ba90b1';

const SOUND = `
on: { pull_request: {} }
permissions: {}
concurrency: x
jobs:
  one:
    timeout-minutes: 5
    permissions: { contents: read }
    steps:
      - name: Check out
        uses: actions/checkout@${SHA} # v7.0.1
        with: { persist-credentials: false }
      - name: Install
        run: npm ci --ignore-scripts
`;

test.each(NAMES)('%s is safe to run on what strangers send', (name) => {
	expect(lintWorkflow(name, read(`.github/workflows/${name}`))).toEqual([]);
});

test('the action that other repositories call is as safe', () => {
	expect(lintAction(read('action.yml'))).toEqual([]);
	expect(lintAction(read('action.yml').replace(' --ignore-scripts', ''))).toEqual(['Runs install scripts.']);
});

test('the four workflows are there', () => {
	expect(NAMES.sort()).toEqual(['check.yml', 'followups.yml', 'pages.yml', 'test.yml']);
});

test('a sound workflow passes the lint', () => {
	expect(lintWorkflow('x.yml', SOUND)).toEqual([]);
});

const TITLE = ['$', '{{ github.event.pull_request.title }}'].join('');

test.each([
	['pull_request:', 'pull_request_target:', 'Runs on pull_request_target.'],
	[
		'npm ci --ignore-scripts',
		`echo "${TITLE}"`,
		'one: An expression stands in `run`: hand the value in through `env`.',
	],
	['--ignore-scripts', '', 'one: Runs install scripts.'],
	[`@${SHA} # v7.0.1`, '@v7', 'Is not pinned by commit: actions/checkout@v7'],
	[' # v7.0.1', '', `Is not pinned by commit: actions/checkout@${SHA}`],
	['permissions: {}', 'permissions: read-all', 'Does not begin with `permissions: {}`.'],
	['    permissions: { contents: read }\n', '', 'one: Does not list its permissions.'],
	['contents: read', 'contents: write', 'one: May write contents in a pull request.'],
	['    timeout-minutes: 5\n', '', 'one: Has no time limit.'],
	['concurrency: x\n', '', 'Has no concurrency group.'],
	['persist-credentials: false', 'path: x', 'one: Leaves the token in the checkout.'],
	['persist-credentials: false', 'persist-credentials: false, token: secrets.X', 'Names secrets.'],
])('the lint finds `%s` turned into `%s`', (sound, unsound, fault) => {
	expect(SOUND).toContain(sound);
	expect(lintWorkflow('x.yml', SOUND.replace(sound, unsound))).toContain(fault);
});

test('only the deployment may write to Pages, only the follow-ups may write issues', () => {
	const writing = NAMES.flatMap((name) => {
		const { jobs } = parse(read(`.github/workflows/${name}`)) as {
			jobs: Record<string, { permissions: Record<string, string> }>;
		};
		return Object.entries(jobs).flatMap(([job, { permissions }]) =>
			Object.entries(permissions)
				.filter(([, right]) => right === 'write')
				.map(([scope]) => `${name} ${job} ${scope}`),
		);
	});
	expect(writing.sort()).toEqual([
		'followups.yml overdue issues',
		'pages.yml deploy id-token',
		'pages.yml deploy pages',
	]);
});

test('Node in CI is the Node that the project pins', () => {
	const pinned = (JSON.parse(read('package.json')) as { devDependencies: { node: string } }).devDependencies
		.node;
	for (const path of ['action.yml', ...NAMES.map((name) => `.github/workflows/${name}`)])
		expect(read(path)).toContain(`node-version: ${pinned}\n`);
	expect(read('.gitlab-ci.yml')).toContain(`image: node:${pinned}-`);
});

test('GitLab: merge requests are checked by the target branch, and values are quoted', () => {
	const pipeline = parse(read('.gitlab-ci.yml')) as {
		check: { script: string[]; artifacts: { reports: object } };
	};
	const script = pipeline.check.script.join('\n');
	expect(script).toContain('git worktree add --detach "$ODAP_BASE" refs/odap/base');
	expect(script).toContain('npm ci --ignore-scripts');
	expect(script.replace(/"[^"]*"/g, '')).not.toContain('$');
	expect(pipeline.check.artifacts.reports).toEqual({ codequality: 'gl-code-quality-report.json' });
});
