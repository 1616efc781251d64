import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { BASE, postmortem } from './knowledge-base.ts';
import { checkOut, makePullRequest, makeRepository, makeTools } from './repository.ts';
import { emptyFile, runAction } from './run-steps.ts';

/** Stands for the command that `npm ci` would install: here it is the source beside the base branch's settings. */
const NPX = 'shift 3\nexec node src/cli/odap.ts "$@"\n';

const OWN_CHECK = `import { defineCheck } from 'odapnote';

export default {
	checks: [
		defineCheck({
			id: 'team/no-again',
			family: 'wording',
			severity: 'warning',
			summary: 'A title says what is new.',
			why: 'The same title twice helps nobody.',
			examples: { good: { text: 'Well.' }, bad: { text: '---\\ntitle: "Down again"\\nstatus: draft\\ndate: 2026-03-14\\n---\\n' } },
			run: ({ postmortem }) =>
				postmortem.title.includes('again') ? [{ message: 'Unexpected word \`again\`.', fix: 'Say what is new.' }] : [],
		}),
	],
};
`;

test('the checks of the base branch judge a pull request: code that it brings is not run', () => {
	const workspace = realpathSync(mkdtempSync(join(tmpdir(), 'odapnote-action-')));
	onTestFinished(() => rmSync(workspace, { recursive: true, force: true }));
	const repository = join(workspace, 'repository');
	const marker = join(workspace, 'was-run');
	makeRepository(repository, { ...BASE, 'odap.config.js': OWN_CHECK });
	const hostile = `import { writeFileSync } from 'node:fs';\nwriteFileSync(${JSON.stringify(marker)}, '');\nexport default {};\n`;
	makePullRequest(repository, {
		'odap.config.js': hostile,
		'odap.config.ts': hostile,
		'postmortems/2026-03-10-good.md': postmortem({
			title: 'Checkout stopped again',
			status: 'review',
			date: '2026-03-10',
		}),
	});
	checkOut(repository, 'main', join(workspace, 'odapnote-base'));
	checkOut(repository, 'merged', join(workspace, 'odapnote-head'));
	mkdirSync(join(workspace, 'tools'));
	const outcomes = runAction({
		workspace,
		tools: makeTools(join(workspace, 'tools'), { npx: NPX }),
		environment: { GITHUB_OUTPUT: emptyFile(join(workspace, 'output')) },
		expressions: { 'inputs.folder': '.', 'steps.engine.outputs.folder': 'odapnote-base/.' },
	});
	expect(outcomes.map(({ step, code }) => [step, code])).toEqual([
		['Find the engine', 0],
		['Install', 0],
		['Check', 0],
		['Build the site', 0],
	]);
	expect(outcomes[2]?.out).toContain('::warning file=postmortems/2026-03-10-good.md');
	expect(outcomes[2]?.out).toContain('team/no-again');
	expect(existsSync(join(workspace, 'odapnote-head/dist/checks/team/no-again/index.html'))).toBe(true);
	expect(existsSync(marker)).toBe(false);
});

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
