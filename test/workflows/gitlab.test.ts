import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { BASE, EVERYTHING } from './knowledge-base.ts';
import { checkOut, makePullRequest, makeRepository, makeTools, ROOT } from './repository.ts';
import { runScript } from './run-steps.ts';

test('a merge request is checked by the target branch: report, summary and exit code', () => {
	const folder = realpathSync(mkdtempSync(join(tmpdir(), 'odapnote-gitlab-')));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	makeRepository(join(folder, 'repository'), BASE);
	makePullRequest(join(folder, 'repository'), EVERYTHING);
	const project = join(folder, 'project');
	checkOut(join(folder, 'repository'), 'change', project);
	mkdirSync(join(folder, 'tools'));
	const { check } = parse(readFileSync(join(ROOT, '.gitlab-ci.yml'), 'utf8')) as {
		check: { script: string[] };
	};
	const outcome = runScript(check.script.join('\n'), project, {
		workspace: project,
		tools: makeTools(join(folder, 'tools')),
		environment: {
			CI_PROJECT_DIR: project,
			ODAP_BASE: join(project, '.odap', 'base'),
			CI_PROJECT_PATH: 'team/notes',
			CI_MERGE_REQUEST_PROJECT_PATH: 'team/notes',
			CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
			CI_PROJECT_URL: 'https://gitlab.example.test/team/notes',
			CI_COMMIT_SHA: 'b'.repeat(40),
		},
	});
	expect(outcome.code).toBe(1);
	expect(outcome.out).toContain('17 errors, 1 warning in 4 of 8 postmortems.');
	const report = JSON.parse(readFileSync(join(project, 'gl-code-quality-report.json'), 'utf8')) as {
		location: { path: string };
	}[];
	expect(report).toHaveLength(18);
	expect(report.at(-1)?.location.path).toBe('postmortems/2026-03-13-결제-장애.md'.normalize('NFD'));
	expect(readFileSync(join(project, 'summary.md'), 'utf8')).toContain(
		'https://gitlab.example.test/team/notes/-/blob/bbb',
	);
});
