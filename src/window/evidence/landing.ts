import { askGit, askGitAbout } from '#store/git';
import { bareSubject, bringsByMessage } from './messages.ts';

export interface CommitFacts {
	readonly id: string;
	/** Of its committer, in seconds since 1970. */
	readonly time: number;
	readonly subject: string;
}

/** How a change came to a branch: as it is, copied, squashed, or only named or quoted by a message there. */
export type LandingKind = 'itself' | 'same-change' | 'squashed' | 'named' | 'quoted';

export interface Landing {
	readonly commit: CommitFacts;
	readonly how: LandingKind;
}

/** The commit that a name stands for; undefined where the repository has none. */
export async function readCommit(repo: string, name: string): Promise<CommitFacts | undefined> {
	if (name.startsWith('-')) return undefined;
	const form = ['-s', '--format=%H%x00%ct%x00%s', '--end-of-options', `${name}^{commit}`, '--'];
	const shown = await askGit(repo, 'show', ...form);
	const [id = '', time = '', subject = ''] = (shown ?? '').trimEnd().split('\0');
	return id === '' ? undefined : { id, time: Number(time), subject };
}

export async function isAncestor(repo: string, ancestor: string, descendant: string): Promise<boolean> {
	return (await askGit(repo, 'merge-base', '--is-ancestor', ancestor, descendant)) !== undefined;
}

/** Finds the commit by which a change came to a branch, however it was merged. */
export async function findLanding(
	repo: string,
	change: CommitFacts,
	branch: string,
): Promise<Landing | undefined> {
	if (await isAncestor(repo, change.id, branch)) return { commit: change, how: 'itself' };
	const found = [
		async () => landed(repo, await sameChange(repo, change, branch), 'same-change'),
		async () => landed(repo, await byMessage(repo, change, branch, 'named'), 'named'),
		async () => landed(repo, await squashed(repo, change, branch), 'squashed'),
		async () => landed(repo, await byMessage(repo, change, branch, 'quoted'), 'quoted'),
	];
	for (const find of found) {
		const landing = await find();
		if (landing) return landing;
	}
	return undefined;
}

async function landed(repo: string, id: string | undefined, how: LandingKind): Promise<Landing | undefined> {
	const commit = id ? await readCommit(repo, id) : undefined;
	return commit && { commit, how };
}

/** A commit of the branch that makes the same change: cherry-picked or rebased. Git marks it with `=`. */
async function sameChange(repo: string, { id }: CommitFacts, branch: string): Promise<string | undefined> {
	const parent = await readCommit(repo, `${id}^`);
	const range = [`${id}...${branch}`, ...(parent ? [`^${parent.id}`] : [])];
	const marked = await askGit(
		repo,
		'log',
		'--cherry-mark',
		'--right-only',
		'--no-merges',
		'--format=%m%H',
		...range,
		'--',
	);
	return marked
		?.split('\n')
		.findLast((line) => line.startsWith('='))
		?.slice(1);
}

/** The first commit of the branch whose message says that it brings the change, by id or by subject. */
async function byMessage(
	repo: string,
	change: CommitFacts,
	branch: string,
	how: 'named' | 'quoted',
): Promise<string | undefined> {
	const text = how === 'named' ? change.id.slice(0, SHORT) : bareSubject(change.subject);
	if (text.length < SHORT) return undefined;
	const asked = ['log', '-z', '--fixed-strings', `--grep=${text}`, '--format=%H%n%B', branch];
	const found = (await askGit(repo, ...asked, '--not', change.id, '--')) ?? '';
	const telling = found.split('\0').findLast((commit) => {
		const message = commit.slice(commit.indexOf('\n') + 1);
		return bringsByMessage(message, change) === how;
	});
	return telling?.split('\n')[0];
}

/** Digits of the shortest id that a message gives; a shorter subject tells nothing. */
const SHORT = 7;

/** The commit of the branch that makes, in one, the changes of a whole branch that holds the commit. */
async function squashed(
	repo: string,
	{ id, time }: CommitFacts,
	branch: string,
): Promise<string | undefined> {
	const refs = await askGit(
		repo,
		'for-each-ref',
		'--contains',
		id,
		'--format=%(objectname)',
		'refs/heads',
		'refs/remotes',
	);
	const tips = [...new Set(refs?.trim().split('\n').filter(Boolean) ?? [])].slice(0, 20);
	const changes = new Map<string, string>();
	const log = await askGit(
		repo,
		'log',
		'-p',
		'--no-merges',
		'--first-parent',
		`--since=@${time}`,
		'--max-count=2000',
		branch,
		'--',
	);
	for (const line of (await patchIds(repo, log ?? '')).split('\n')) {
		const [patch, commit] = line.split(' ');
		if (patch && commit) changes.set(patch, commit);
	}
	for (const tip of tips) {
		const base = (await askGit(repo, 'merge-base', branch, tip))?.trim();
		const diff = base ? await askGit(repo, 'diff', base, tip, '--') : undefined;
		const patch = diff ? (await patchIds(repo, diff)).split(' ')[0] : undefined;
		const commit = patch ? changes.get(patch) : undefined;
		if (commit) return commit;
	}
	return undefined;
}

async function patchIds(repo: string, patch: string): Promise<string> {
	return patch === '' ? '' : ((await askGitAbout(repo, patch, 'patch-id', '--stable')) ?? '');
}
