import { expect, onTestFinished, test } from 'vitest';
import { checkWithOwn } from '#build/checked';
import { knowledgeBaseFolder } from '#store/knowledge-base-folder';
import { OwnChecks } from '#store/own-checks/own-checks';
import { readKnowledgeBase } from '#store/read-knowledge-base';
import { summarise, TODAY } from '#test/check-text';
import { temporaryFolder, writeFiles } from '#test/store/temporary-folder';
import { configWith, DRAFT, FINDS } from './own-config.ts';

const FILES = { 'postmortems/2026-03-14-checkout.md': DRAFT, 'postmortems/2026-03-15-search.md': DRAFT };

async function open(files: Readonly<Record<string, string>>) {
	const root = temporaryFolder({ ...FILES, ...files });
	const ownChecks = new OwnChecks(root);
	onTestFinished(() => ownChecks.close());
	const check = async () =>
		checkWithOwn(await readKnowledgeBase(knowledgeBaseFolder(root)), TODAY, ownChecks);
	return { root, check };
}

/** `path line:column severity check: message` of everything that is found. */
async function found(config: string, more: Readonly<Record<string, string>> = {}): Promise<string[]> {
	const { root, check } = await open({ 'odap.config.js': config, ...more });
	const { diagnostics } = await check();
	const lines = summarise(diagnostics);
	return diagnostics.map(({ path }, index) => `${path} ${lines[index]?.replaceAll(root, '<root>')}`);
}

test('finds what a check finds in each postmortem, at its place', async () => {
	expect(await found(configWith(FINDS))).toMatchInlineSnapshot(`
		[
		  "postmortems/2026-03-14-checkout.md 2:18 warning acme/no-stopped: Unexpected word, expected another. FIX Write another.",
		  "postmortems/2026-03-15-search.md 2:18 warning acme/no-stopped: Unexpected word, expected another. FIX Write another.",
		]
	`);
});

test('hands over a frozen view: a check changes nothing', async () => {
	const run = `run({ postmortem, all, knowledgeBase }) {
		for (const change of [
			() => { postmortem.title = ''; },
			() => { all.push(1); },
			() => { postmortem.timeline.push(1); },
			() => { knowledgeBase.severities[0].label.en = ''; },
			() => { postmortem.places.title.value.start = 1; },
		]) {
			let isRefused = false;
			try { change(); } catch { isRefused = true; }
			if (!isRefused) throw new Error(String(change));
		}
		return /stopped\\.\\n$/.test(arguments[0].text) ? [{ message: 'Found.', fix: 'Mend it.' }] : [];
	}`;
	expect(await found(configWith(run))).toEqual([]);
});

test.for([
	['throws', 'run({ postmortem }) { return postmortem.nothing.at(0); }'],
	['throws what is no error', 'run() { throw { toString() { throw 1; } }; }'],
	['promises', 'async run() { return []; }'],
	['returns no list', 'run: () => 5'],
	['returns what is no finding', "run: () => ['stopped']"],
	['finds without a message', "run: () => [{ fix: 'Mend it.' }]"],
	['finds without a remedy', "run: () => [{ message: 'Wrong.', fix: '' }]"],
	[
		'finds behind the end',
		"run: ({ text }) => [{ message: 'M.', fix: 'F.', range: { start: 0, end: text.length + 1 } }]",
	],
	['finds where nothing is', "run: () => [{ message: 'M.', fix: 'F.', range: { start: 0.5, end: NaN } }]"],
	['misspells a key', "run: () => [{ message: 'M.', fix: 'F.', sevrity: 'error' }]"],
	['relates to nothing', "run: () => [{ message: 'M.', fix: 'F.', related: [{ path: 'x', message: 'm' }] }]"],
	['edits nothing', "run: () => [{ message: 'M.', fix: 'F.', edits: [{ text: 'x' }] }]"],
	['never ends finding', "*run() { for (;;) yield { message: 'M.', fix: 'F.' }; }"],
	['ends the process', 'run() { process.exit(0); }'],
	['finds nothing in its bad example', 'run: () => []'],
] as const)('a check that %s is told under its id', async ([, run]) => {
	expect(await found(configWith(run))).toMatchSnapshot();
});

test('a check that never ends is stopped, and the next one runs', async () => {
	const next = `defineCheck({ id: 'acme/next', family: 'wording', severity: 'note', summary: 'S.', why: 'W.',
		examples: { good: { text: 'Good.' }, bad: { text: 'It stopped.' } },
		run: ({ text }) => text.includes('stopped') ? [{ message: 'Stopped.', fix: 'Go on.' }] : [] })`;
	const run =
		"run({ postmortem }) { while (postmortem.id.includes('search')); return [{ message: 'M.', fix: 'F.' }]; }";
	const all = await found(configWith(run, next));
	expect(all).toMatchInlineSnapshot(`
		[
		  "odap.config.js 5:3 error acme/no-stopped: Unexpected time of check \`acme/no-stopped\`: it was stopped on \`postmortems/2026-03-15-search.md\` after 6 seconds, expected an answer from what it is handed. FIX Mend the check, or take it out of \`odap.config.js\`.",
		  "postmortems/2026-03-14-checkout.md - note acme/next: Stopped. FIX Go on.",
		  "postmortems/2026-03-15-search.md - note acme/next: Stopped. FIX Go on.",
		]
	`);
});

test.for([
	['is no JavaScript', { 'odap.config.js': 'export default {\n\tchecks: [ { id: "a" b } ],\n};\n' }],
	['is no TypeScript', { 'odap.config.ts': 'const one: number = 1;\nexport default { checks: [ ]] };\n' }],
	[
		'imports a package that is not there',
		{
			'odap.config.mjs':
				"// First.\nimport { x } from 'not-there-at-all';\nexport default { checks: [x] };\n",
		},
	],
	[
		'imports a file that is not there',
		{ 'odap.config.mjs': "\nimport { x } from './checks/absent.mjs';\nexport default { checks: [x] };\n" },
	],
	[
		'throws',
		{ 'odap.config.mjs': 'const checks = [];\nchecks.nothing.push(1);\nexport default { checks };\n' },
	],
	[
		'throws in a file beside it',
		{
			'odap.config.mjs': "export { default } from './checks/own.mjs';\n",
			'checks/own.mjs': "export default {};\n\nthrow new Error('Not today');\n",
		},
	],
	['exports nothing', { 'odap.config.mjs': 'export const checks = [];\n' }],
	['has another key', { 'odap.config.mjs': 'export default { check: [] };\n' }],
	['has no list', { 'odap.config.mjs': 'export default { checks: {} };\n' }],
	['has no checks in it', { 'odap.config.mjs': "export default { checks: [null, 'acme/x', {}] };\n" }],
	['ends the process', { 'odap.config.mjs': 'process.exit(0);\n' }],
	['is there twice', { 'odap.config.mjs': 'export default {};\n', 'odap.config.js': 'export default {};\n' }],
	['is a folder', { 'odap.config.js/index.js': '' }],
	[
		'takes an id of ours',
		{ 'odap.config.mjs': configWith(FINDS).replace('acme/no-stopped', 'blameless-wording') },
	],
	[
		'has an id without a name before it',
		{ 'odap.config.mjs': configWith(FINDS).replace('acme/no-stopped', 'Owner is a team') },
	],
	[
		'has an id twice',
		{
			'odap.config.mjs': `${configWith(FINDS).replace('export default', 'const config =')}export default { checks: [...config.checks, ...config.checks] };\n`,
		},
	],
	['misspells a key of a check', { 'odap.config.mjs': configWith(FINDS).replace('severity:', 'sevirity:') }],
	[
		'has examples that cannot be read',
		{
			'odap.config.mjs': configWith(FINDS).replace(
				"{ text: 'It stopped.\\n' }",
				"{ text: '---\\n  title: [\\n---\\nIt stopped.', }",
			),
		},
	],
] as const)('a configuration that %s is told at its place', async ([, files]) => {
	const { root, check } = await open(files);
	const { diagnostics, ownChecks } = await check();
	const lines = summarise(diagnostics);
	expect(
		diagnostics.map(({ path }, index) => `${path} ${lines[index]?.replaceAll(root, '<root>')}`),
	).toMatchSnapshot();
	expect(diagnostics.some(({ severity }) => severity === 'error')).toBe(true);
	expect(ownChecks.every(({ id }) => id.startsWith('acme/'))).toBe(true);
});

test('follows a change of the configuration, of a postmortem, and of which there are', async () => {
	const { root, check } = await open({
		'odap.config.ts': configWith(FINDS).replace('({ postmortem, text })', '({ text }: { text: string })'),
	});
	const paths = async () =>
		(await check()).diagnostics.filter(({ check }) => check === 'acme/no-stopped').map(({ path }) => path);
	expect(await paths()).toHaveLength(2);
	writeFiles(root, { 'postmortems/2026-03-15-search.md': DRAFT.replace('stopped', 'slow') });
	expect(await paths()).toEqual(['postmortems/2026-03-14-checkout.md']);
	writeFiles(root, { 'postmortems/2026-03-16-new.md': DRAFT });
	expect(await paths()).toHaveLength(2);
	writeFiles(root, { 'odap.config.ts': 'export default {};\n' });
	expect(await paths()).toEqual([]);
});

test('is allowed with a reason, where its family permits it and it is there', async () => {
	const allow = (check: string) =>
		DRAFT.replace('date:', `allow: [{ check: "${check}", because: "A quotation." }]\ndate:`);
	const { root, check } = await open({
		'odap.config.js': configWith(FINDS),
		'postmortems/2026-03-14-checkout.md': allow('acme/no-stopped'),
		'postmortems/2026-03-15-search.md': allow('acme/no-stoped'),
	});
	const told = async () =>
		(await check()).diagnostics.map((it) => [it.path, it.check, it.severity, it.allowedBecause]);
	expect(await told()).toMatchInlineSnapshot(`
		[
		  [
		    "postmortems/2026-03-14-checkout.md",
		    "acme/no-stopped",
		    "note",
		    "A quotation.",
		  ],
		  [
		    "postmortems/2026-03-15-search.md",
		    "acme/no-stopped",
		    "warning",
		    undefined,
		  ],
		  [
		    "postmortems/2026-03-15-search.md",
		    "allow-known",
		    "error",
		    undefined,
		  ],
		]
	`);
	writeFiles(root, { 'odap.config.js': configWith(FINDS).replace("family: 'wording'", "family: 'safety'") });
	expect((await told()).filter(([, check]) => check === 'allow-known')).toHaveLength(2);
});
