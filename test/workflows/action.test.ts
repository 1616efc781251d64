import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { BASE, postmortem } from './knowledge-base.ts';
import { checkOut, makePullRequest, makeRepository, makeTools } from './repository.ts';
import { emptyFile, runAction } from './run-steps.ts';

/** Stands for the command that `npm ci` would install: here it is the source beside the base branch's settings. */
const NPX = 'shift 3\nexec node src/cli/odap.ts "$@"\n';

test('the action checks a pull request with what the base branch has installed, and keeps its site', () => {
	const workspace = realpathSync(mkdtempSync(join(tmpdir(), 'odapnote-action-')));
	onTestFinished(() => rmSync(workspace, { recursive: true, force: true }));
	const repository = join(workspace, 'repository');
	makeRepository(repository, BASE);
	makePullRequest(repository, {
		'postmortems/2026-03-10-good.md': postmortem({
			title: 'Checkout stopped again',
			status: 'review',
			date: '2026-03-10',
		}),
	});
	checkOut(repository, 'main', join(workspace, 'odapnote-base'));
	checkOut(repository, 'merged', join(workspace, 'odapnote-head'));
	mkdirSync(join(workspace, 'tools'));
	const [summary, output] = ['summary', 'output'].map((name) => emptyFile(join(workspace, name)));
	const outcomes = runAction({
		workspace,
		tools: makeTools(join(workspace, 'tools'), { npx: NPX }),
		environment: {
			GITHUB_STEP_SUMMARY: summary ?? '',
			GITHUB_OUTPUT: output ?? '',
			GITHUB_SERVER_URL: 'https://github.com',
			GITHUB_REPOSITORY: 'team/notes',
			GITHUB_SHA: 'a'.repeat(40),
		},
		expressions: { 'inputs.folder': '.', 'steps.engine.outputs.folder': 'odapnote-base/.' },
	});
	expect(outcomes.map(({ step, code, error }) => [step, code, error])).toEqual([
		['Find the engine', 0, ''],
		['Install', 0, ''],
		['Check', 0, ''],
		['Build the site', 0, ''],
	]);
	expect(readFileSync(output ?? '', 'utf8')).toBe('folder=odapnote-base/.\n');
	expect(readFileSync(summary ?? '', 'utf8')).toContain('Checkout stopped again');
	expect(existsSync(join(workspace, 'odapnote-head/dist/index.html'))).toBe(true);
});
