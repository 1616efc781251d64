import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { BASE, EVERYTHING, postmortem } from './knowledge-base.ts';
import { checkOut, git, makePullRequest, makeRepository, makeTools, type Tree } from './repository.ts';
import { emptyFile, type Outcome, runSteps } from './run-steps.ts';

interface Run {
	readonly outcomes: readonly Outcome[];
	readonly summary: string;
	readonly workspace: string;
}

/** The pull request as GitHub would check it: `base` and `head` side by side, the steps of the workflow in turn. */
function checkPullRequest(tree: Tree): Run {
	const workspace = realpathSync(mkdtempSync(join(tmpdir(), 'odapnote-workflow-')));
	onTestFinished(() => rmSync(workspace, { recursive: true, force: true }));
	const repository = join(workspace, 'repository');
	makeRepository(repository, BASE);
	makePullRequest(repository, tree);
	checkOut(repository, 'main', join(workspace, 'base'));
	checkOut(repository, 'merged', join(workspace, 'head'));
	const summary = emptyFile(join(workspace, 'summary.md'));
	mkdirSync(join(workspace, 'tools'));
	const outcomes = runSteps('check.yml', 'postmortems', {
		workspace,
		tools: makeTools(join(workspace, 'tools')),
		environment: {
			GITHUB_STEP_SUMMARY: summary,
			GITHUB_SERVER_URL: 'https://github.com',
			GITHUB_REPOSITORY: 'team/notes',
			GITHUB_SHA: 'a'.repeat(40),
		},
	});
	return { outcomes, workspace, summary: readFileSync(summary, 'utf8') };
}

test('a pull request with everything in it: annotations, summary and exit code are the golden ones', async () => {
	const { outcomes, summary, workspace } = checkPullRequest(EVERYTHING);
	const last = outcomes.at(-1);
	expect(last?.step).toBe('Check');
	expect(last?.code).toBe(1);
	expect(last?.error).toBe('');
	await expect(last?.out).toMatchFileSnapshot('golden/annotations.txt');
	await expect(summary).toMatchFileSnapshot('golden/summary.md');
	expect(existsSync(join(workspace, 'base', 'owned'))).toBe(false);
	expect(git(join(workspace, 'head'), 'status', '--porcelain')).toBe('');
});

test('a pull request with one good postmortem passes, and its site can be looked at', () => {
	const name = '2026-03-10-good';
	const { outcomes, summary, workspace } = checkPullRequest({
		[`postmortems/${name}.md`]: postmortem({
			title: 'Checkout stopped again',
			status: 'review',
			date: '2026-03-10',
		}),
	});
	expect(outcomes.map(({ step, code, error }) => [step, code, error])).toEqual([
		['Install the checker', 0, ''],
		['Check', 0, ''],
		['Build the site', 0, ''],
	]);
	expect(summary).toContain('### Checkout stopped again');
	expect(summary).toContain('This looks like');
	expect(readFileSync(join(workspace, 'head', 'dist', 'postmortems', name, 'index.html'), 'utf8')).toContain(
		'Checkout stopped again',
	);
});
