import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { newPostmortem } from '#cli/new';
import type { NewOptions } from '#cli/new-options';
import { checkTexts, summarise } from '#test/check-text';
import { temporaryFolder, writeFiles } from '../store/temporary-folder.ts';
import { runOdap } from './run-odap.ts';

const newIn = (root: string, ...args: string[]) => runOdap(['new', '--root', root, ...args]);
const filesOf = (root: string) => readdirSync(join(root, 'postmortems'), { recursive: true }).sort();

test.each(
	['en', 'ko'].flatMap((language) => ['full', 'brief'].map((template) => [language, template] as const)),
)('writes a valid draft: %s, %s', async (language, template) => {
	const root = temporaryFolder({ 'kb.yaml': `language: ${language}\n` });
	const title = 'Quotes " and \\ and # and : in 제목';
	const { code, out } = await newIn(
		root,
		'--title',
		title,
		'--template',
		template,
		'--severity',
		'sev2',
		'--service',
		'checkout',
		'search',
	);
	expect(code).toBe(0);
	expect(out.split('\n')[0]).toContain(String(filesOf(root)[0]));
	const { summary } = JSON.parse((await runOdap(['check', '--root', root, '--format', 'json'])).out);
	expect(summary).toMatchObject({ checked: 1, errors: 0, warnings: 0 });
});

test.each([
	[['--service', 'checkout', '--service', 'search']],
	[['--services', 'checkout', 'search']],
	[['--services', 'checkout,search']],
])('takes several services: %j', async (args) => {
	const root = temporaryFolder();
	expect((await newIn(root, '--title', 'A', '--date', '2026-03-14', ...args)).code).toBe(0);
	expect(readFileSync(join(root, 'postmortems/2026-03-14-a.md'), 'utf8')).toContain(
		'\nservices: [checkout, search]\n',
	);
});

test('the template has every key that a later status calls for, and what is known already', async () => {
	const fields = 'fields: [{ id: ticket, label: Ticket, type: text, required: review }]';
	const root = temporaryFolder({ 'kb.yaml': `language: en\n${fields}\n` });
	const known = ['--impact', '1,200 orders', '--causes', 'capacity,process'];
	expect((await newIn(root, '--title', 'A', '--date', '2026-03-14', ...known)).code).toBe(0);
	const text = readFileSync(join(root, 'postmortems/2026-03-14-a.md'), 'utf8');
	expect(text).toContain('\ncauses: [capacity, process]\n');
	expect(text).toContain('\nimpact: "1,200 orders"\n');
	expect(text).toContain('\n# ticket:  # `review` calls for it\n');
	expect(text).toContain('2. `#process-cause` `trigger` `process` ');
	await newIn(root, '--title', 'B', '--date', '2026-03-14', '--template', 'brief');
	const brief = readFileSync(join(root, 'postmortems/2026-03-14-b.md'), 'utf8');
	expect(brief).toContain('\ncauses: [unknown]\n');
	expect(brief).toContain('\n# duration: 30m..40m  # `review` calls for it\n');
	expect((await runOdap(['check', '--root', root])).code).toBe(0);
	expect((await newIn(root, '--title', 'C', '--causes', 'capcity')).code).toBe(2);
});

test('says what to do next as it can be typed: through npm where npm started it', async () => {
	const root = temporaryFolder();
	expect((await newIn(root, '--title', 'A')).out).toContain(`\`odap check --root ${root}\``);
	const { out } = await runOdap(['new', '--title', 'B'], { cwd: root, env: { npm_lifecycle_event: 'new' } });
	expect(out).toContain('`npm run check` names every fault');
	expect(out).toContain('`npm run dev` shows');
});

test('the template of another language says so', async () => {
	const root = temporaryFolder();
	await newIn(root, '--title', '결제 장애', '--date', '2026-03-14', '--language', 'ko');
	const text = readFileSync(join(root, 'postmortems', '2026-03-14-결제-장애.md'), 'utf8');
	expect(text).toContain('\nlanguage: ko\n');
	expect(text).toContain('## 타임라인');
	expect((await runOdap(['check', '--root', root])).code).toBe(0);
});

test('writes a draft with the words of a team that has its own', async () => {
	const root = temporaryFolder({
		'kb.yaml': 'services: [{ id: pay }]\nsections: { timeline: ["What happened"] }\n',
	});
	expect((await newIn(root, '--title', 'A', '--service', 'pay')).code).toBe(0);
	expect((await runOdap(['check', '--root', root])).code).toBe(0);
	expect((await newIn(root, '--title', 'B', '--service', 'other')).code).toBe(2);
});

test('the name has the date, or the month where the day is not certain', async () => {
	const root = temporaryFolder();
	await newIn(root, '--title', 'Certain', '--date', '2026-03-14');
	await newIn(root, '--title', 'About', '--date', '~2026-03-14');
	await newIn(root, '--title', 'Month', '--date', '2026-03');
	await newIn(root, '--title', '🔥', '--date', '2026-03-14', '--images');
	await newIn(root, '--title', 'A long title', '--date', '2026-03-14', '--slug', 'Short One');
	expect(filesOf(root)).toEqual([
		'2026-03-14-certain.md',
		'2026-03-14-incident',
		'2026-03-14-incident/index.md',
		'2026-03-14-short-one.md',
		'2026-03-about.md',
		'2026-03-month.md',
	]);
	expect((await runOdap(['check', '--root', root])).code).toBe(0);
});

test('never overwrites, whatever the case, the Unicode form or the kind of the other', async () => {
	const root = temporaryFolder({
		'postmortems/2026-03-14-Case.md': 'mine',
		[`postmortems/${'2026-03-14-결제'.normalize('NFD')}.md`]: 'mine',
		'postmortems/2026-03-14-folder/index.md': 'mine',
	});
	for (const title of ['case', '결제', 'folder']) {
		const { code, error } = await newIn(root, '--title', title, '--date', '2026-03-14');
		expect([title, code]).toEqual([title, 2]);
		expect(error).toContain('--slug');
	}
	expect(filesOf(root)).toHaveLength(4);
});

test.each([
	[['--date', '2026-03-14']],
	[['--title', ' ']],
	[['--title', 'A', '--date', '2026-02-30']],
	[['--title', 'A', '--date', '14.3.2026']],
	[['--title', 'A', '--severity', 'sev99']],
	[['--title', 'A', '--service', 'Not An Id']],
	[['--title', 'A', '--template', 'long']],
])('without a terminal, what is missing or wrong is misuse: %s', async (args) => {
	const root = temporaryFolder();
	const { code, error } = await newIn(root, ...args);
	expect(code).toBe(2);
	expect(error).not.toBe('');
	expect(readdirSync(root)).toEqual([]);
});

test('with faults in kb.yaml it still writes', async () => {
	const root = temporaryFolder();
	writeFiles(root, { 'kb.yaml': 'titel: x\n' });
	expect((await newIn(root, '--title', 'A')).code).toBe(0);
});

test('begins with what was written elsewhere: a draft of its own, in the words of its author', async () => {
	const root = temporaryFolder({ 'kb.yaml': '' });
	const table =
		'| Time | Event |\n|---|---|\n| 16:05 | Started: orders timed out |\n| 16:52 | Mitigated: it was cancelled |\n';
	writeFiles(root, {
		'notes.md': `# Checkout stopped\n\nOn 2026-03-14 nobody could pay.\n\n## Timeline\n\n${table}`,
	});
	const from = join(root, 'notes.md');
	const { code, out } = await newIn(root, '--from', from);
	expect(code).toBe(0);
	expect(out).toContain('postmortems/2026-03-14-checkout-stopped.md');
	const text = readFileSync(join(root, 'postmortems/2026-03-14-checkout-stopped.md'), 'utf8');
	expect(text).toContain('status: draft\n');
	expect(text).not.toContain('imported:');
	expect(text).toContain('- 16:05 `started` Started: orders timed out\n');
	expect(summarise(checkTexts({ '2026-03-14-checkout-stopped.md': text }))).toEqual([]);
	const refused = (options: Partial<NewOptions>, said: string) =>
		expect(newPostmortem({ root, from, ...options })).rejects.toThrow(said);
	await refused({}, 'which another postmortem has');
	await refused({ title: 'A' }, 'beside `--from`');
	await refused({ from: join(root, 'nowhere.md') }, 'expected a file');
	await refused({ from: join(root, 'postmortems', '..') }, 'Run `odap import');
});
