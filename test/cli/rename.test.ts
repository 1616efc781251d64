import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { Repository } from '#test/store/repository';
import { postmortemText, temporaryFolder, writeFiles } from '#test/store/temporary-folder';
import { pathsIn, siteHash } from '#test/trust/built-site';
import { runOdap } from './run-odap.ts';

const OLD = '2026-03-14-checkout';
const NEW = '2026-03-14-checkout-outage';
const PNG = Buffer.from(
	'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
	'base64',
);

const FILES = {
	'kb.yaml': `startHere: [${OLD}]\n`,
	[`postmortems/${OLD}/index.md`]: postmortemText(
		'Checkout',
		'review',
		`\n![The graph at 16:15](../${OLD}/graph.png)\n\nSee [below](../${OLD}/index.md#notes).\n\n## Notes\n\nx\n`,
	),
	[`postmortems/${OLD}/graph.png`]: PNG,
	'postmortems/2026-03-15-later.md': postmortemText(
		'Later',
		'review',
		`\nAs [before](${OLD}/index.md#notes).\n`,
	),
};

async function rename(root: string, ...args: string[]) {
	const { code, out, error } = await runOdap(['rename', ...args, '--root', root]);
	return { code, out: out + error };
}

const textOf = (root: string, path: string) => readFileSync(join(root, path), 'utf8');
const contentHash = (root: string) => [siteHash(join(root, 'postmortems')), textOf(root, 'kb.yaml')];

test('a folder is moved, whatever names it follows, and its old id becomes an alias', async () => {
	const root = temporaryFolder(FILES);
	const before = contentHash(root);
	const dry = await rename(root, OLD, NEW, '--dry-run');
	expect(dry.code).toBe(0);
	expect(dry.out).toMatchInlineSnapshot(`
		"postmortems/2026-03-14-checkout/index.md → postmortems/2026-03-14-checkout-outage/index.md
		kb.yaml:1
		- startHere: [2026-03-14-checkout]
		+ startHere: [2026-03-14-checkout-outage]
		postmortems/2026-03-14-checkout/index.md:9
		- ---
		+ aliases: [2026-03-14-checkout]
		+ ---
		postmortems/2026-03-14-checkout/index.md:13
		- ![The graph at 16:15](../2026-03-14-checkout/graph.png)
		+ ![The graph at 16:15](../2026-03-14-checkout-outage/graph.png)
		postmortems/2026-03-14-checkout/index.md:15
		- See [below](../2026-03-14-checkout/index.md#notes).
		+ See [below](../2026-03-14-checkout-outage/index.md#notes).
		postmortems/2026-03-15-later.md:13
		- As [before](2026-03-14-checkout/index.md#notes).
		+ As [before](2026-03-14-checkout-outage/index.md#notes).
		Nothing was written. Run it without \`--dry-run\` to do so.
		"
	`);
	expect(contentHash(root)).toEqual(before);

	const { code, out } = await rename(root, `postmortems/${OLD}/index.md`, `${NEW}.md`);
	expect(code).toBe(0);
	expect(out.split('\n').slice(0, -2)).toEqual(dry.out.split('\n').slice(0, -2));
	expect(out).toContain(`git grep -n ${OLD}`);
	expect(pathsIn(join(root, 'postmortems'))).toEqual(
		[`${NEW}/graph.png`, `${NEW}/index.md`, '2026-03-15-later.md'].toSorted(),
	);
	expect(textOf(root, `postmortems/${NEW}/index.md`)).toContain(`aliases: [${OLD}]\n---\n`);
	expect(textOf(root, `postmortems/${NEW}/index.md`)).toContain(`](../${NEW}/graph.png)`);
	expect(textOf(root, 'postmortems/2026-03-15-later.md')).toContain(`](${NEW}/index.md#notes)`);
	expect(textOf(root, 'kb.yaml')).toBe(`startHere: [${NEW}]\n`);
	expect(await runOdap(['check', '--root', root])).toMatchObject({
		code: 0,
		out: expect.stringContaining('0 errors, 0 warnings'),
	});

	// And back: the name that it has again is no alias any more.
	expect((await rename(root, NEW, OLD)).code).toBe(0);
	expect(textOf(root, `postmortems/${OLD}/index.md`)).toContain(`aliases: [${NEW}]\n---\n`);
	expect((await rename(root, OLD, NEW, '--no-alias')).code).toBe(0);
	expect(textOf(root, `postmortems/${NEW}/index.md`)).toContain('aliases: []\n---\n');
});

test('what cannot be done is refused, and nothing is written', async () => {
	const root = temporaryFolder({
		...FILES,
		'kb.yaml': 'removed: [2026-03-14-gone]\n',
		'postmortems/2026-03-16-aliased.md': postmortemText('Aliased').replace(
			'severity',
			'aliases: [2026-03-14-former]\nseverity',
		),
		'postmortems/2026-03-17-empty/notes.txt': 'x',
	});
	const before = contentHash(root);
	const refusals: string[] = [];
	for (const [old, name] of [
		['2026-03-14-chekout', NEW],
		[OLD, OLD],
		[OLD, 'Checkout outage'],
		[OLD, '2026-02-31-x'],
		[OLD, '../2026-03-14-x'],
		[OLD, '2026-03-15-later'],
		[OLD, '2026-03-17-empty'],
		[OLD, '2026-03-14-former'],
		[OLD, '2026-03-14-gone'],
	] as const) {
		const { code, out } = await rename(root, old, name);
		expect(code).toBe(2);
		refusals.push(out);
	}
	expect(refusals.join('')).toMatchInlineSnapshot(`
		"Unexpected postmortem \`2026-03-14-chekout\`, expected \`2026-03-14-checkout\`.
		Unexpected new name \`2026-03-14-checkout\`, expected another than it has. Nothing was written.
		Unexpected new name \`Checkout outage\`, expected \`YYYY-MM-DD-slug\` (or \`YYYY-MM-slug\`) in lower case, with hyphens between words. Write it so.
		Unexpected new name \`2026-02-31-x\`, expected \`YYYY-MM-DD-slug\` (or \`YYYY-MM-slug\`) in lower case, with hyphens between words. Write it so.
		Unexpected new name \`../2026-03-14-x\`, expected \`YYYY-MM-DD-slug\` (or \`YYYY-MM-slug\`) in lower case, with hyphens between words. Write it so.
		Unexpected new name \`2026-03-15-later\`, which is taken. Nothing was written; choose another.
		Unexpected new name \`2026-03-17-empty\`, which is taken. Nothing was written; choose another.
		Unexpected new name \`2026-03-14-former\`, which is an alias of \`2026-03-16-aliased\`: its address leads there. Choose another.
		Unexpected new name \`2026-03-14-gone\`, which \`removed\` of \`kb.yaml\` says is gone. Choose another.
		"
	`);
	expect(contentHash(root)).toEqual(before);
});

test('what is not committed is not mixed with a renaming; a file that Git has never seen is renamed', async () => {
	const repository = new Repository();
	const root = repository.path;
	writeFiles(root, FILES);
	repository.git('09:00', 'add', '.');
	repository.git('09:00', 'commit', '-q', '-m', 'Write');
	const later = join(root, 'postmortems/2026-03-15-later.md');
	writeFileSync(later, `${readFileSync(later, 'utf8')}\nMore.\n`);
	const before = contentHash(root);
	const { code, out } = await rename(root, OLD, NEW);
	expect(code).toBe(2);
	expect(out).toContain('Unexpected uncommitted changes in `postmortems/2026-03-15-later.md`');
	expect(contentHash(root)).toEqual(before);

	repository.git('09:10', 'commit', '-q', '-a', '-m', 'More');
	writeFiles(root, { 'postmortems/2026-03-18-new.md': postmortemText('New', 'draft') });
	expect((await rename(root, '2026-03-18-new', '2026-03-18-newer')).code).toBe(0);
	expect(existsSync(join(root, 'postmortems/2026-03-18-newer.md'))).toBe(true);
});

test.skipIf(process.getuid?.() === 0)('where a file cannot be written, all stays as it was', async () => {
	const root = temporaryFolder(FILES);
	const before = contentHash(root);
	chmodSync(join(root, 'postmortems'), 0o555);
	try {
		const { code, out } = await rename(root, OLD, NEW);
		expect(code).toBe(2);
		expect(out).toContain('EACCES');
	} finally {
		chmodSync(join(root, 'postmortems'), 0o755);
	}
	expect(contentHash(root)).toEqual(before);
});

test('a place that is taken meanwhile is left alone, and every text is as it was', async () => {
	const root = temporaryFolder(FILES);
	const { renamePostmortem } = await import('#store/rename-postmortem');
	const from = join(root, 'postmortems', OLD);
	const to = join(root, 'postmortems', NEW);
	const file = join(root, 'postmortems/2026-03-15-later.md');
	const before = readFileSync(file, 'utf8');
	const mended = { file, before, after: `${before}\nMended.\n` };
	const stale = { file: join(from, 'index.md'), before: 'something else', after: 'x' };
	expect(await renamePostmortem([mended, stale], { from, to })).toEqual({ changed: stale.file });
	expect(readFileSync(file, 'utf8')).toBe(before);
	await expect(renamePostmortem([mended], { from, to: join(to, 'missing', 'x') })).rejects.toThrow('ENOENT');
	expect(readFileSync(file, 'utf8')).toBe(before);
	mkdirSync(to);
	expect(await renamePostmortem([mended], { from, to })).toEqual({ taken: to });
	expect(readFileSync(file, 'utf8')).toBe(before);
});
