import { askGit, isAmbiguous, type NoRepository, splitPaths, whyNoRepository } from './git.ts';

/** What a branch does to files below the root, committed or not, new files included. Paths are relative, in NFC. */
export interface Changes {
	/** Files that exist and are new or different. */
	readonly present: ReadonlySet<string>;
	/** Those of them that are new; a renamed file is not. */
	readonly added: ReadonlySet<string>;
	/** Files that are gone, by the name that took their place, where Git recognises it. */
	readonly removed: ReadonlyMap<string, string | undefined>;
}

/** Why Git cannot tell what differs from a base. */
export type NoChanges = NoRepository | 'shallow' | 'ambiguous' | 'unknown' | 'unrelated';

/**
 * What differs from where this branch left `base`; `shallow` where the clone's history does not reach that far,
 * `ambiguous` where several begin so, `unknown` where there is no such commit, `unrelated` where the two have no commit in common.
 */
export async function readChanges(root: string, base: string): Promise<Changes | NoChanges> {
	if (base.startsWith('-')) return 'unknown';
	const [changed, untracked] = await Promise.all([
		askGit(
			root,
			'diff',
			'--relative',
			'--name-status',
			'--find-renames=90%',
			'-z',
			'--merge-base',
			base,
			'--',
		),
		askGit(root, 'ls-files', '--others', '--exclude-standard', '-z'),
	]);
	if (untracked === undefined) return (await whyNoRepository(root)) ?? 'no-repository';
	if (changed === undefined) return whyNoChanges(root, base);
	return collectChanges(changed, splitPaths(untracked));
}

/** What pull requests of this repository are merged into, as far as this clone knows. */
export async function findBaseBranch(root: string, branch: string): Promise<string> {
	for (const candidate of [`origin/${branch}`, branch]) {
		if (await isCommit(root, candidate)) return candidate;
	}
	return 'HEAD';
}

async function whyNoChanges(root: string, base: string): Promise<NoChanges> {
	if (await isAmbiguous(root, base)) return 'ambiguous';
	if (await isShallow(root)) return 'shallow';
	return (await isCommit(root, base)) ? 'unrelated' : 'unknown';
}

async function isCommit(root: string, name: string): Promise<boolean> {
	return (await askGit(root, 'rev-parse', '--verify', '--quiet', `${name}^{commit}`)) !== undefined;
}

async function isShallow(root: string): Promise<boolean> {
	return (await askGit(root, 'rev-parse', '--is-shallow-repository'))?.trim() === 'true';
}

/** Git answers `M`, a path; for a rename `R100`, the old path, the new one. */
function collectChanges(nameStatus: string, untracked: readonly string[]): Changes {
	const present = new Set(untracked);
	const added = new Set(untracked);
	const removed = new Map<string, string | undefined>();
	const words = splitPaths(nameStatus)[Symbol.iterator]();
	for (const status of words) {
		const path = words.next().value ?? '';
		const renamedTo = /^[RC]/.test(status) ? (words.next().value ?? '') : undefined;
		if (status === 'D' || status.startsWith('R')) removed.set(path, renamedTo);
		if (status !== 'D') present.add(renamedTo ?? path);
		if (status === 'A' || status.startsWith('C')) added.add(renamedTo ?? path);
	}
	// One name in another Unicode form is the same file.
	for (const path of present) removed.delete(path);
	return { present, added, removed };
}

/** Those of the files, by path from the root, that Git knows in another state than they are in; none where it cannot tell. */
export async function uncommittedOf(root: string, paths: readonly string[]): Promise<string[]> {
	const only = paths.map((path) => `:(literal)${path}`);
	const diff = ['diff', '--relative', '--name-only', '--diff-filter=M', '-z', 'HEAD', '--'];
	return splitPaths((await askGit(root, ...diff, ...only)) ?? '');
}
