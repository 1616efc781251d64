import { execFile } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { namedFilters, SAFE_OPTIONS, safeArguments, safeEnvironment } from './git-safety.ts';

/** Git's answer may name every commit of a large repository. */
const MOST_OUTPUT_BYTES = 500 * 1024 * 1024;

/** Runs git in a folder; undefined where git is missing, refuses, or this is no repository. */
export async function askGit(folder: string, ...args: readonly string[]): Promise<string | undefined> {
	return askGitAbout(folder, undefined, ...args);
}

/** As `askGit`, with a text for git to read. */
export async function askGitAbout(
	folder: string,
	input: string | undefined,
	...args: readonly string[]
): Promise<string | undefined> {
	// Only a comparison with the files of the checkout reads them, through the filters that its configuration names.
	const filters = args[0] === 'diff' ? namedFilters((await listFilters(folder)) ?? '') : [];
	return runGit(folder, safeArguments(args), safeEnvironment(process.env, filters), input);
}

function listFilters(folder: string): Promise<string | undefined> {
	const list = ['config', '-z', '--name-only', '--get-regexp', '^filter\\.'];
	return runGit(folder, list, safeEnvironment(process.env, []));
}

function runGit(
	folder: string,
	args: readonly string[],
	env: NodeJS.ProcessEnv,
	input?: string,
): Promise<string | undefined> {
	return new Promise((resolve) => {
		const options = { cwd: folder, maxBuffer: MOST_OUTPUT_BYTES, env };
		const child = execFile('git', [...SAFE_OPTIONS, ...args], options, (error, stdout) =>
			resolve(error ? undefined : stdout),
		);
		// Git may end before it has read everything; its exit code tells.
		child.stdin?.on('error', () => {});
		if (input !== undefined) child.stdin?.end(input);
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
