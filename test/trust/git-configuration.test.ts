import { chmodSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readChanges } from '#store/changed-files';
import { askGit } from '#store/git';
import { readLastChanges } from '#store/last-changes';
import { readStatusHistory } from '#store/status-history';
import { Repository } from '#test/store/repository';
import { temporaryFolder } from '#test/store/temporary-folder';
import { readWindowFacts } from '#window/evidence/git-window';

/** Every setting by which a checkout may name a program that one of our commands could come to. */
const SETTINGS = (program: string): readonly (readonly [string, string])[] => [
	['log.showSignature', 'true'],
	['gpg.program', program],
	['gpg.openpgp.program', program],
	['gpg.ssh.program', program],
	['gpg.ssh.defaultKeyCommand', program],
	['core.fsmonitor', program],
	['core.pager', program],
	['pager.log', program],
	['core.editor', program],
	['core.sshCommand', program],
	['core.alternateRefsCommand', program],
	['diff.external', program],
	['diff.x.command', program],
	['diff.x.textconv', program],
	...['x', 'a.b=c', 'd e'].flatMap(
		(name) =>
			[
				[`filter.${name}.clean`, `${program} clean`],
				[`filter.${name}.smudge`, `${program} smudge`],
				[`filter.${name}.process`, `${program} process`],
				[`filter.${name}.required`, 'true'],
			] as const,
	),
];

/** A repository with a postmortem, signed commits, hooks and attributes; every program in it leaves a mark. */
function marking(): { readonly repository: Repository; readonly marks: () => readonly string[] } {
	const repository = new Repository();
	const marks = temporaryFolder();
	const program = join(temporaryFolder(), 'program');
	writeFileSync(program, `#!/bin/sh\necho "$0 $*" > "${marks}/$$"\ncat\n`);
	chmodSync(program, 0o755);
	repository.git('08:10', 'tag', 'v1.0.0');
	repository.commit('08:20', 'Write', 'postmortems.md');
	repository.commit('08:30', 'Write again', 'postmortems.md');
	sign(repository);
	repository.git('08:40', 'tag', 'v1.1.0');
	for (const [key, value] of SETTINGS(program)) repository.git('00:00', 'config', key, value);
	for (const hook of ['post-index-change', 'post-checkout', 'reference-transaction', 'fsmonitor-watchman']) {
		writeFileSync(join(repository.path, '.git/hooks', hook), `#!/bin/sh\nexec ${program} ${hook}\n`);
		chmodSync(join(repository.path, '.git/hooks', hook), 0o755);
	}
	writeFileSync(join(repository.path, '.gitattributes'), '* diff=x filter=x\nfile-0 filter=a.b=c\n');
	writeFileSync(join(repository.path, 'postmortems.md'), 'Write again 9\n');
	return { repository, marks: () => readdirSync(marks) };
}

/** Puts a signature that nobody checks on the newest commit. */
function sign(repository: Repository): void {
	const text = repository.git('00:00', 'cat-file', 'commit', 'HEAD');
	const signature = 'gpgsig -----BEGIN PGP SIGNATURE-----\n \n x\n -----END PGP SIGNATURE-----\n';
	const path = join(repository.path, '.git', 'signed');
	writeFileSync(path, `${text.replace('\n\n', `\n${signature}\n`)}\n`);
	repository.git(
		'00:00',
		'reset',
		'-q',
		'--hard',
		repository.git('00:00', 'hash-object', '-w', '-t', 'commit', path),
	);
}

test('the programs of that checkout do run where nobody prevents them', () => {
	const { repository, marks } = marking();
	expect(() => repository.git('09:00', 'diff', '--ext-diff')).toThrow();
	expect(marks()).not.toEqual([]);
});

test('no program that a checkout names runs, whatever Git is asked', async () => {
	const { repository, marks } = marking();
	const bad = repository.git('00:00', '-c', 'core.fsmonitor=', 'rev-parse', 'HEAD');
	const before = marks().length;
	const changes = await readChanges(repository.path, 'HEAD');
	await readLastChanges(repository.path);
	await readStatusHistory(repository.path);
	await askGit(repository.path, 'ls-files', '--others', '-z');
	await readWindowFacts({ repo: repository.path, bad });
	await readWindowFacts({ repo: repository.path, bad, by: 'commits' });
	expect(typeof changes).toBe('object');
	expect(typeof changes === 'object' && changes.present.has('postmortems.md')).toBe(true);
	expect(marks().length).toBe(before);
});
