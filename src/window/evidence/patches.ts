import { askGit, askGitAbout } from '#store/git';
import type { HistoryCommit } from './history.ts';

/** Commits that make the same change to the files of a commit as it does, and those that make the opposite. */
export interface SamePatches {
	readonly copies: readonly string[];
	readonly opposites: readonly string[];
	readonly paths: readonly string[];
}

const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
/** A change of more files than this is known by these of them. */
const MOST_PATHS = 20;

export async function readSamePatches(
	repo: string,
	{ id, parents }: HistoryCommit,
	tips: readonly string[],
): Promise<SamePatches> {
	const parent = parents[0] ?? EMPTY_TREE;
	const all = ((await askGit(repo, 'diff-tree', '-r', '-z', '--name-only', parent, id)) ?? '').split('\0');
	const paths = all.filter(Boolean);
	const only = paths.slice(0, MOST_PATHS).map((path) => `:(literal)${path}`);
	const patch = await askGit(repo, 'diff-tree', '-p', parent, id, '--', ...only);
	// Git shows no content of binary files, so that any two changes of one look the same.
	if (!patch || /^Binary files /m.test(patch)) return { copies: [], opposites: [], paths };
	const opposite = await askGit(repo, 'diff-tree', '-p', id, parent, '--', ...only);
	const [same, undone, made] = await Promise.all([
		patchIds(repo, patch),
		patchIds(repo, opposite ?? ''),
		changesOf(repo, id, tips, only),
	]);
	const withPatch = (wanted: string | undefined) =>
		made.filter(([made, commit]) => made === wanted && commit !== id).map(([, commit = '']) => commit);
	return { copies: withPatch(same[0]?.[0]), opposites: withPatch(undone[0]?.[0]), paths };
}

async function changesOf(
	repo: string,
	id: string,
	tips: readonly string[],
	only: readonly string[],
): Promise<string[][]> {
	const which = ['--no-merges', '--full-history', '--branches', '--tags', '--remotes', '--stdin'];
	const input = `${[id, ...tips].join('\n')}\n`;
	const commits = await askGitAbout(repo, input, 'rev-list', ...which, '--not', `${id}^@`, '--', ...only);
	const patches = await askGitAbout(
		repo,
		commits ?? '',
		'diff-tree',
		'--stdin',
		'-p',
		'--root',
		'--',
		...only,
	);
	return patchIds(repo, patches ?? '');
}

/** Pairs of patch and commit. */
async function patchIds(repo: string, patches: string): Promise<string[][]> {
	const ids = patches === '' ? '' : await askGitAbout(repo, patches, 'patch-id', '--stable');
	return (ids ?? '')
		.split('\n')
		.filter(Boolean)
		.map((line) => line.split(' '));
}
