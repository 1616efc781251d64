import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { checkWithOwn } from '#build/checked';
import { formatNames, formatReport } from '#cli/format-report';
import { makeReview } from '#cli/make-review';
import { knowledgeBaseFolder } from '#store/knowledge-base-folder';
import { OwnChecks } from '#store/own-checks/own-checks';
import { readKnowledgeBase } from '#store/read-knowledge-base';
import { TODAY } from '#test/check-text';
import { configWith, DRAFT, FINDS } from '#test/store/own-checks/own-config';
import { postmortemText, temporaryFolder, writeFiles } from '#test/store/temporary-folder';
import { odap } from './odap.ts';
import { runOdap } from './run-odap.ts';

test('tells what a team’s own check finds in every format', async () => {
	const root = temporaryFolder({
		'odap.config.js': configWith(FINDS),
		'postmortems/2026-03-14-checkout.md': DRAFT,
	});
	const folder = knowledgeBaseFolder(root);
	const ownChecks = new OwnChecks(root);
	onTestFinished(() => ownChecks.close());
	const checked = await checkWithOwn(await readKnowledgeBase(folder), TODAY, ownChecks);
	const report = { ...checked, language: checked.knowledgeBase.language };
	const view = { today: TODAY, addressOf: () => undefined };
	const review = async () => makeReview(checked, report, EVERYTHING, view);
	const context = { textOf: (path: string) => checked.texts.get(path), folder: '', review, ...checked };
	for (const format of formatNames)
		expect(await formatReport(format, report, context)).toContain('Unexpected word, expected another.');
	const [run] = JSON.parse(await formatReport('sarif', report, context)).runs;
	expect(run.tool.driver.rules).toEqual([
		{
			id: 'acme/no-stopped',
			shortDescription: { text: 'Nothing is said to have stopped.' },
			fullDescription: { text: 'It says too little.' },
		},
	]);
});

const EVERYTHING = { isSelected: () => true, isReviewed: () => true, isAsked: false };

test('a fault of the team’s code is an error, and what it prints is no part of the report', () => {
	const root = temporaryFolder({
		'odap.config.js': configWith('run() { console.log("Hello"); return nothing; }'),
		'postmortems/2026-03-14-checkout.md': DRAFT,
	});
	const broken = odap(['check', '--root', root, '--format', 'json']);
	expect(broken.code).toBe(1);
	expect(broken.error).toContain('Hello');
	expect(JSON.parse(broken.out).diagnostics).toMatchObject([
		{ check: 'acme/no-stopped', path: 'odap.config.js', line: 12 },
	]);
});

test('another folder’s checks judge where it is named, and those beside the postmortems are not run', async () => {
	const root = temporaryFolder({
		'base/odap.config.mjs': configWith(FINDS),
		'none/kb.yaml': '',
		'head/odap.config.js': 'throw new Error("was run");\n',
		'head/postmortems/2026-03-14-checkout.md': DRAFT,
	});
	const check = (...args: string[]) =>
		runOdap(['check', '--root', 'head', '--format', 'unix', ...args], { cwd: root });
	expect((await check()).out).toContain('was run');
	expect((await check('--config', 'base')).out).toContain('[acme/no-stopped]');
	expect(await check('--config', 'none')).toEqual({ code: 0, out: '', error: '' });
	expect(await check('--config', 'absent')).toMatchObject({
		code: 2,
		error: expect.stringMatching(/^Unexpected `.+absent`, expected the folder of an `odap\.config\.js`\./),
	});
});

test('own checks have their pages, and an error of theirs keeps the site from being built', async () => {
	const root = temporaryFolder({
		'odap.config.js': configWith(FINDS),
		'postmortems/2026-03-14-checkout.md': postmortemText('Checkout stopped'),
	});
	const build = () => runOdap(['build', '--root', root, '--today', '2026-11-22']);
	expect(await build()).toMatchObject({ code: 0, error: '' });
	const page = (path: string) => readFileSync(join(root, 'dist', path, 'index.html'), 'utf8');
	expect(page('checks')).toContain('href="/checks/acme/no-stopped/"');
	expect(page('checks/acme/no-stopped')).toContain('It says too little.');
	expect(page('checks/acme/no-stopped')).toContain('It stopped.');
	// A check may stand in another file, and what it answers may change with it.
	writeFiles(root, {
		'odap.config.js': "export { default } from './own.js';\n",
		'own.js': configWith(FINDS),
	});
	expect((await build()).code).toBe(0);
	writeFiles(root, { 'own.js': configWith(FINDS).replace("'warning'", "'error'") });
	expect((await build()).code).toBe(1);
	expect(existsSync(join(root, 'dist/checks/acme/no-stopped/index.html'))).toBe(true);
});
