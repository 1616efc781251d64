import { askGit, askGitAbout } from '#store/git';
import { type HistoryCommit, originOf } from './history.ts';

/** Commits, also older ones, that make the same change to the files of a commit as it does, or the opposite. */
export interface SamePatches {
	readonly copies: readonly string[];
	readonly opposites: readonly string[];
	/** They change the same files otherwise, and were written by the same author at the same time. */
	readonly sameOrigin: readonly string[];
	readonly paths: readonly string[];
}

const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';
/** A change of more files than this is known by these of them. */
const MOST_PATHS = 20;

export async function readSamePatches(
	repo: string,
	{ id, parents, origin }: HistoryCommit,
	tips: readonly string[],
): Promise<SamePatches> {
	const parent = parents[0] ?? EMPTY_TREE;
	const all = ((await askGit(repo, 'diff-tree', '-r', '-z', '--name-only', parent, id)) ?? '').split('\0');
	const paths = all.filter(Boolean);
	const only = paths.slice(0, MOST_PATHS);
	const [opposite, alike] = await Promise.all([
		askGit(repo, 'diff-tree', '-p', id, parent, '--', ...only.map(literal)),
		changesOfAll(repo, id, tips, only),
	]);
	const isSameOrigin = (change: Change) => parents.length < 2 && change.origin === origin && change.id !== id;
	const sameOrigin = alike.filter(isSameOrigin).map((change) => change.id);
	const unread = { copies: [], opposites: [], sameOrigin, paths };
	// Git shows no content of binary files, so that any two changes of one look the same.
	if (!opposite || /^Binary files /m.test(opposite)) return unread;
	// A merge is left out of the others, and makes the change that its own branch sees.
	const others = alike.filter((change) => change.id !== id).map((change) => change.id);
	const [itself, patches] = await Promise.all([
		askGit(repo, 'diff-tree', '-p', parent, id, '--', ...only.map(literal)),
		patchesOf(repo, others, only),
	]);
	const made = await patchIds(repo, `commit ${OPPOSITE}\n${opposite}commit ${id}\n${itself}${patches}`);
	const patchOf = new Map(made.map(([patch, commit = '']) => [commit, patch]));
	const [own, turned] = [patchOf.get(id), patchOf.get(OPPOSITE)];
	// Git leaves out spaces, so that a change of nothing else looks the same as its opposite.
	if (own === turned) return unread;
	const withPatch = (wanted: string | undefined) =>
		made.flatMap(([patch, commit = '']) =>
			patch === wanted && commit !== id && commit !== OPPOSITE ? [commit] : [],
		);
	return { copies: withPatch(own), opposites: withPatch(turned), sameOrigin, paths };
}

/** Stands for the commit that would take the change back. */
const OPPOSITE = '0'.repeat(40);

function literal(path: string): string {
	return `:(literal)${path}`;
}

type Change = Pick<HistoryCommit, 'id' | 'origin'>;

/** The commits that change all of these files: only they can make the same change, and Git names files cheaply. */
async function changesOfAll(
	repo: string,
	id: string,
	tips: readonly string[],
	only: readonly string[],
): Promise<Change[]> {
	const which = ['--no-merges', '--full-history', '--branches', '--tags', '--remotes', '--stdin'];
	const input = `${[id, ...tips].join('\n')}\n`;
	const form = ['--no-renames', '--name-only', '-z', '--format=%x01%H%x00%at %ae%x00%s'];
	const log = (await askGitAbout(repo, input, 'log', ...form, ...which, '--', ...only.map(literal))) ?? '';
	return log.split('\u0001').flatMap((commit) => {
		const [hash = '', author = '', subject = '', ...names] = commit.split('\0');
		const changed = new Set(names.map((name) => name.replace(/^\n/, '')).filter(Boolean));
		return changed.size === only.length ? [{ id: hash, origin: originOf(author, subject) }] : [];
	});
}

async function patchesOf(repo: string, commits: readonly string[], only: readonly string[]): Promise<string> {
	const form = ['--stdin', '-p', '--root', '--', ...only.map(literal)];
	return (await askGitAbout(repo, `${commits.join('\n')}\n`, 'diff-tree', ...form)) ?? '';
}

/** Pairs of patch and commit. */
async function patchIds(repo: string, patches: string): Promise<string[][]> {
	return ((await askGitAbout(repo, patches, 'patch-id', '--stable')) ?? '')
		.split('\n')
		.filter(Boolean)
		.map((line) => line.split(' '));
}
