import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { expect, test, vi } from 'vitest';
import { readChanges } from '#store/changed-files';
import { odap } from '#test/cli/odap';
import { git } from '#test/workflows/repository';
import { postmortemText, temporaryFolder, writeFiles } from './temporary-folder.ts';

/** A repository with a knowledge base in a folder, three postmortems on `main`, and the branch `change` checked out. */
function makeBranch(): string {
	const folder = temporaryFolder({
		'kb/postmortems/2026-03-14-a.md': postmortemText('A'),
		'kb/postmortems/2026-03-14-b.md': postmortemText('B'),
		'kb/postmortems/2026-03-14-c.md': postmortemText('C'),
		'outside.txt': '1',
	});
	git(folder, 'init', '-q', '-b', 'main');
	git(folder, 'add', '.');
	git(folder, 'commit', '-q', '-m', 'base');
	git(folder, 'checkout', '-q', '-b', 'change');
	return folder;
}

test('new, changed, renamed and removed files, committed or not, below the root only', async () => {
	const folder = makeBranch();
	git(folder, 'mv', 'kb/postmortems/2026-03-14-b.md', 'kb/postmortems/2026-03-15-결제.md'.normalize('NFD'));
	git(folder, 'rm', '-q', 'kb/postmortems/2026-03-14-c.md');
	writeFiles(folder, { 'kb/postmortems/2026-03-14-a.md': postmortemText('A, again'), 'outside.txt': '2' });
	git(folder, 'add', '.');
	git(folder, 'commit', '-q', '-m', 'change');
	writeFiles(folder, { 'kb/postmortems/2026-03-16-new.md': postmortemText('New') });
	expect(await readChanges(`${folder}/kb`, 'main')).toEqual({
		present: new Set([
			'postmortems/2026-03-16-new.md',
			'postmortems/2026-03-14-a.md',
			'postmortems/2026-03-15-결제.md',
		]),
		added: new Set(['postmortems/2026-03-16-new.md']),
		removed: new Map([
			['postmortems/2026-03-14-b.md', 'postmortems/2026-03-15-결제.md'],
			['postmortems/2026-03-14-c.md', undefined],
		]),
	});
});

test('a name that only changed its Unicode form is no rename', async () => {
	const folder = makeBranch();
	const name = 'kb/postmortems/2026-03-15-결제.md';
	writeFiles(folder, { [name.normalize('NFD')]: postmortemText('D') });
	git(folder, 'add', '.');
	git(folder, 'commit', '-q', '-m', 'decomposed');
	git(folder, 'checkout', '-q', '-b', 'composed');
	git(folder, '-c', 'core.precomposeunicode=false', 'mv', name.normalize('NFD'), name.normalize('NFC'));
	git(folder, 'commit', '-q', '-m', 'composed');
	const changes = await readChanges(`${folder}/kb`, 'change');
	expect(changes).toMatchObject({ removed: new Map(), present: new Set(['postmortems/2026-03-15-결제.md']) });
});

test('a postmortem that refers to a removed one is reported on, though the branch does not touch it', () => {
	const folder = makeBranch();
	const related = 'related: [{ postmortem: 2026-03-14-b, how: mentions }]\nservices:';
	writeFiles(folder, { 'kb/postmortems/2026-03-14-c.md': postmortemText('C').replace('services:', related) });
	git(folder, 'commit', '-q', '-a', '-m', 'refer');
	git(folder, 'checkout', '-q', '-b', 'remove');
	git(folder, 'rm', '-q', 'kb/postmortems/2026-03-14-b.md');
	const { code, out } = odap(['check', '--root', `${folder}/kb`, '--changed', 'change', '--format', 'unix']);
	expect(code).toBe(1);
	expect(out).toMatch(/^postmortems\/2026-03-14-c\.md:\d+:\d+: error: .* \[related-known\]$/m);
});

test('why Git does not answer is told apart', async () => {
	const folder = makeBranch();
	vi.stubEnv('GIT_TEST_ASSUME_DIFFERENT_OWNER', '1');
	expect(await readChanges(`${folder}/kb`, 'main')).toBe('foreign-owner');
	vi.unstubAllEnvs();
	vi.stubEnv('PATH', folder);
	expect(await readChanges(`${folder}/kb`, 'main')).toBe('no-git');
	vi.unstubAllEnvs();
	expect(await readChanges(temporaryFolder(), 'main')).toBe('no-repository');
});

test('a hash that several objects begin with is ambiguous, and one that none begins with unknown', async () => {
	const folder = makeBranch();
	const [prefix, contents] = sharedPrefix();
	for (const content of contents)
		execFileSync('git', ['hash-object', '-w', '--stdin'], { cwd: folder, input: content });
	expect(await readChanges(`${folder}/kb`, prefix)).toBe('ambiguous');
	expect(await readChanges(`${folder}/kb`, '0'.repeat(40))).toBe('unknown');
});

/** Four figures with which the hashes of two contents begin, as Git names them. */
function sharedPrefix(): [string, string[]] {
	const seen = new Map<string, string>();
	for (let count = 0; ; count += 1) {
		const content = String(count);
		const hash = createHash('sha1').update(`blob ${content.length}\0${content}`).digest('hex');
		const other = seen.get(hash.slice(0, 4));
		if (other !== undefined) return [hash.slice(0, 4), [other, content]];
		seen.set(hash.slice(0, 4), content);
	}
}

test('a base that Git does not know, and a clone that is too shallow, are said plainly', async () => {
	const folder = makeBranch();
	writeFiles(folder, { 'kb/postmortems/2026-03-16-new.md': postmortemText('New') });
	git(folder, 'add', '.');
	git(folder, 'commit', '-q', '-m', 'change');
	expect(await readChanges(`${folder}/kb`, 'nowhere')).toBe('unknown');
	expect(await readChanges(`${folder}/kb`, '--output=x')).toBe('unknown');
	const clone = temporaryFolder();
	git(clone, 'clone', '-q', '--depth', '1', '--branch', 'change', `file://${folder}`, 'clone');
	expect(await readChanges(`${clone}/clone/kb`, 'main')).toBe('shallow');
	const { code, error } = odap(['check', '--root', `${clone}/clone/kb`, '--changed', 'main']);
	expect(code).toBe(2);
	expect(error.replaceAll(clone, '<folder>')).toMatchInlineSnapshot(`
		"Unexpected shallow clone in \`<folder>/clone/kb\`, expected a history that reaches where this branch left \`main\`. Run \`git fetch --unshallow\`, or check out with the full history.
		"
	`);
	expect(
		odap(['check', '--root', `${folder}/kb`, '--changed', 'nowhere']).error.replaceAll(folder, '<folder>'),
	).toMatchInlineSnapshot(`
		"Unexpected base \`nowhere\`, expected a branch or commit that Git knows in \`<folder>/kb\`. Fetch it, or name another with \`--changed BASE\`.
		"
	`);
});

test('what a branch removes or renames is said where nothing else is wrong, in the terminal and in the log', () => {
	const folder = makeBranch();
	git(folder, 'mv', 'kb/postmortems/2026-03-14-b.md', 'kb/postmortems/2026-03-15-b.md');
	git(folder, 'rm', '-q', 'kb/postmortems/2026-03-14-c.md');
	git(folder, 'commit', '-q', '-m', 'change');
	const lines = (...options: string[]) =>
		odap(['check', '--root', `${folder}/kb`, '--changed', 'main', ...options]).out.split('\n');
	const said = [
		'`postmortems/2026-03-14-b.md` is now `postmortems/2026-03-15-b.md`: the name is the address, so links to the old one end nowhere.',
		'`postmortems/2026-03-14-c.md` is removed: its address on the site ends nowhere, and so does every link to it.',
	];
	expect(lines()).toEqual(expect.arrayContaining(said));
	expect(lines('--format', 'github')).toEqual(expect.arrayContaining(said));
});

test('why nothing can be compared: no repository, no common commit, a path in place of the base', () => {
	const folder = makeBranch();
	const message = (root: string, base: string) => {
		const { code, error } = odap(['check', '--root', root, '--changed', base]);
		expect(code).toBe(2);
		return error.replaceAll(root, '<root>').trim();
	};
	const bare = temporaryFolder({ 'postmortems/2026-03-14-a.md': postmortemText('A') });
	expect(message(bare, 'main')).toMatchInlineSnapshot(
		`"Unexpected \`--changed\` in \`<root>\`, expected a folder in a Git repository. Leave it out to check everything."`,
	);
	expect(message(`${folder}/kb`, 'postmortems/2026-03-14-a.md')).toMatchInlineSnapshot(
		`"Unexpected path \`postmortems/2026-03-14-a.md\` behind \`--changed\`, expected a branch or commit. Write the path in front: \`odap check postmortems/2026-03-14-a.md --changed\`."`,
	);
	git(folder, 'checkout', '-q', '--orphan', 'alone');
	git(folder, 'commit', '-q', '-m', 'alone');
	expect(message(`${folder}/kb`, 'main')).toMatchInlineSnapshot(
		`"Unexpected base \`main\`, expected one that has a commit in common with this branch. Name another with \`--changed BASE\`."`,
	);
});
