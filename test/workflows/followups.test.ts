import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { BASE, postmortem } from './knowledge-base.ts';
import { checkOut, makeRepository, makeTools, type Tree } from './repository.ts';
import { emptyFile, type Outcome, runSteps } from './run-steps.ts';

/** Stands for GitHub's program: knows one issue or none, and writes down what it was told to do. */
const GH = `if [ "$2" = list ]; then printf '%s' "$KNOWN_ISSUE"; exit; fi
printf '%s ' "$@" >> "$GH_LOG"; printf '\\n' >> "$GH_LOG"\n`;

interface Run {
	readonly outcomes: readonly Outcome[];
	readonly calls: string;
	readonly body: string;
}

function runWeekly(tree: Tree, knownIssue = ''): Run {
	const folder = realpathSync(mkdtempSync(join(tmpdir(), 'odapnote-workflow-')));
	onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
	makeRepository(join(folder, 'repository'), tree);
	const workspace = join(folder, 'workspace');
	checkOut(join(folder, 'repository'), 'main', workspace);
	mkdirSync(join(folder, 'tools'));
	const log = emptyFile(join(folder, 'gh.log'));
	const output = emptyFile(join(folder, 'output'));
	const environment = { GITHUB_OUTPUT: output, GH_LOG: log, KNOWN_ISSUE: knownIssue };
	const runner = { workspace, tools: makeTools(join(folder, 'tools'), { gh: GH }), environment };
	const isOverdue = tree !== QUIET;
	const outcomes = runSteps('followups.yml', 'overdue', {
		...runner,
		expressions: {
			'github.token': 'none',
			'github.repository': 'team/notes',
			'steps.list.outputs.overdue': isOverdue ? 'yes' : 'no',
		},
	});
	expect(readFileSync(output, 'utf8')).toBe(`overdue=${isOverdue ? 'yes' : 'no'}\n`);
	return {
		outcomes,
		calls: readFileSync(log, 'utf8'),
		body: readFileSync(join(workspace, 'body.md'), 'utf8'),
	};
}

const OVERDUE: Tree = {
	...BASE,
	'postmortems/2026-01-09-late.md': postmortem({
		title: '@everyone look',
		date: '2026-01-09',
		answer: 'accepted` `due:2026-02-01',
	}),
};
const QUIET: Tree = BASE;

test('something is overdue and there is no issue: one is opened, in which content mentions nobody', () => {
	const { outcomes, calls, body } = runWeekly(OVERDUE);
	expect(outcomes.map(({ code, error }) => [code, error])).toEqual([
		[0, ''],
		[0, ''],
		[0, ''],
	]);
	expect(calls).toBe('issue create --title Overdue follow-ups of postmortems --body-file body.md \n');
	expect(body).toContain('2026-02-01');
	expect(body).not.toMatch(/@everyone/);
});

test('the issue is there: it is brought up to date', () => {
	expect(runWeekly(OVERDUE, '12').calls).toBe('issue edit 12 --body-file body.md \n');
});

test('nothing is overdue any more: the issue is closed; without one nothing happens', () => {
	expect(runWeekly(QUIET, '12').calls).toBe('issue close 12 --comment Nothing is overdue any more. \n');
	expect(runWeekly(QUIET).calls).toBe('');
});
