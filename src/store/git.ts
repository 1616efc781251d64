import { execFile } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';

/** Git's answer may name every file of a large repository. */
const MOST_OUTPUT_BYTES = 64 * 1024 * 1024;

/** Nothing that a checkout says may run a program. */
const SAFE_OPTIONS = [
	'-c',
	'core.fsmonitor=',
	'-c',
	'core.hooksPath=/dev/null',
	'-c',
	'core.quotePath=false',
];

/** Runs git in a folder; undefined where git is missing, refuses, or this is no repository. */
export async function askGit(folder: string, ...args: readonly string[]): Promise<string | undefined> {
	return new Promise((resolve) => {
		const options = { cwd: folder, maxBuffer: MOST_OUTPUT_BYTES, env: gitEnvironment() };
		execFile('git', [...SAFE_OPTIONS, ...args], options, (error, stdout) =>
			resolve(error ? undefined : stdout),
		);
	});
}

/** The folder's path in its repository, with `/` at the end, or empty at the top; undefined outside of one. */
export async function pathInRepository(folder: string): Promise<string | undefined> {
	const top = (await askGit(folder, 'rev-parse', '--show-toplevel'))?.trimEnd();
	if (top === undefined) return undefined;
	const path = relative(realpathSync(top), realpathSync(folder)).split(sep).join('/');
	return path === '' ? '' : `${path}/`;
}

/** Splits output made with `-z`, paths in NFC. */
export function splitPaths(output: string): string[] {
	return output.split('\0').flatMap((path) => (path === '' ? [] : [path.normalize('NFC')]));
}

function gitEnvironment(): NodeJS.ProcessEnv {
	// A hook sets these for its own repository; the knowledge base may be in another.
	const { GIT_DIR: _dir, GIT_WORK_TREE: _tree, GIT_INDEX_FILE: _index, ...rest } = process.env;
	return { ...rest, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };
}
