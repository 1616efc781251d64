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

/** Why Git does not answer at all in a folder. */
export type NoRepository = 'no-git' | 'foreign-owner' | 'no-repository';

/** Asks why. Undefined where it does answer. */
export function whyNoRepository(folder: string): Promise<NoRepository | undefined> {
	return new Promise((resolve) => {
		const options = { cwd: folder, env: safeEnvironment(process.env, []) };
		execFile('git', [...SAFE_OPTIONS, 'rev-parse', '--git-dir'], options, (error, _, stderr) => {
			if (error === null) resolve(undefined);
			else if (error.code === 'ENOENT') resolve('no-git');
			else resolve(/dubious ownership|safe\.directory/.test(stderr) ? 'foreign-owner' : 'no-repository');
		});
	});
}

/** True where a name is the beginning of several commits' hashes. */
export async function isAmbiguous(folder: string, name: string): Promise<boolean> {
	if (!/^[\da-f]{4,}$/i.test(name)) return false;
	const objects = (await askGit(folder, 'rev-parse', `--disambiguate=${name}`))?.trim().split('\n') ?? [];
	return objects.length > 1;
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
