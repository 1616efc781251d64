import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** What a checkout needs to run the checker: the fixture's postmortems and settings take the place of our own. */
const PROGRAM = ['package.json', 'schemas', 'src'];

const IDENTITY = {
	GIT_AUTHOR_NAME: 'author',
	GIT_AUTHOR_EMAIL: 'author@example.test',
	GIT_AUTHOR_DATE: '2026-03-20T00:00:00Z',
	GIT_COMMITTER_NAME: 'author',
	GIT_COMMITTER_EMAIL: 'author@example.test',
	GIT_COMMITTER_DATE: '2026-03-20T00:00:00Z',
	GIT_CONFIG_GLOBAL: '/dev/null',
	GIT_CONFIG_SYSTEM: '/dev/null',
};

export function git(folder: string, ...args: readonly string[]): string {
	const env = { ...process.env, ...IDENTITY };
	return execFileSync('git', ['-C', folder, ...args], { env, encoding: 'utf8', stdio: 'pipe' }).trim();
}

/** Files by path; `null` deletes. */
export type Tree = Readonly<Record<string, string | null>>;

/** A repository whose `main` holds the program and a knowledge base. */
export function makeRepository(folder: string, tree: Tree): void {
	mkdirSync(folder, { recursive: true });
	for (const name of PROGRAM) cpSync(join(ROOT, name), join(folder, name), { recursive: true });
	git(folder, 'init', '-q', '-b', 'main');
	write(folder, { '.gitignore': 'node_modules\ndist/\n.odap/\n.astro/\n', ...tree });
	commit(folder, 'Base');
}

/** A branch from `main` with a tree of changes, and `merged`: what GitHub checks out for a pull request. */
export function makePullRequest(folder: string, tree: Tree): void {
	git(folder, 'checkout', '-q', '-b', 'change');
	write(folder, tree);
	commit(folder, 'Change');
	git(folder, 'checkout', '-q', '-b', 'merged', 'main');
	git(folder, 'merge', '-q', '--no-ff', '-m', 'Merge', 'change');
	git(folder, 'checkout', '-q', 'main');
}

/** What `actions/checkout` leaves: a clone with its full history, on one ref. */
export function checkOut(repository: string, ref: string, folder: string): void {
	git(dirname(folder), 'clone', '-q', repository, folder);
	git(folder, 'checkout', '-q', '--detach', `origin/${ref}`);
}

/** A folder with an `npm` whose `ci` takes the packages that are installed here, and does nothing else. */
export function makeTools(folder: string, tools: Readonly<Record<string, string>> = {}): string {
	mkdirSync(folder, { recursive: true });
	const npm = `if [ "$*" = "ci --ignore-scripts" ]; then exec ln -s "${join(ROOT, 'node_modules')}" node_modules; fi\nPATH="\${PATH#*:}" exec npm "$@"\n`;
	for (const [name, body] of Object.entries({ npm, ...tools })) {
		writeFileSync(join(folder, name), `#!/bin/sh\n${body}`);
		chmodSync(join(folder, name), 0o755);
	}
	return folder;
}

function write(folder: string, tree: Tree): void {
	for (const [path, text] of Object.entries(tree)) {
		if (text === null) rmSync(join(folder, path));
		else {
			mkdirSync(dirname(join(folder, path)), { recursive: true });
			writeFileSync(join(folder, path), text);
		}
	}
}

function commit(folder: string, message: string): void {
	git(folder, 'add', '--all');
	git(folder, 'commit', '-q', '-m', message);
}
