import { askGit, askGitAbout } from '#store/git';
import type { CommitFacts } from './landing.ts';

export interface HistoryCommit extends CommitFacts {
	readonly parents: readonly string[];
	/** Who wrote it when, with its subject: what a copy keeps. */
	readonly origin: string;
	readonly message: string;
}

/** Commits by id, parents first: everything that a ref or one of the tips holds and that is not older than some commits. */
export type History = ReadonlyMap<string, HistoryCommit>;

/** Reads all of it in one call of git. */
export async function readHistory(
	repo: string,
	oldest: readonly string[],
	tips: readonly string[],
): Promise<History> {
	const common = (await askGit(repo, 'merge-base', '--octopus', ...oldest))?.trim();
	const log = await askGitAbout(
		repo,
		`${[...oldest, ...tips].join('\n')}\n`,
		'log',
		'-z',
		'--topo-order',
		'--reverse',
		FORMAT,
		'--branches',
		'--tags',
		'--remotes',
		'--stdin',
		...(common ? ['--not', `${common}^@`] : []),
	);
	const commits = (log ?? '').split('\0').filter(Boolean).map(readCommitLine);
	return new Map(commits.map((commit) => [commit.id, commit]));
}

const FORMAT = '--format=%H %P%x01%ct%x01%at %ae%x01%s%x01%B';

/** One commit alone, by any name; undefined where the repository has none. */
export async function readHistoryCommit(repo: string, name: string): Promise<HistoryCommit | undefined> {
	const line = await askGit(repo, 'show', '-s', FORMAT, '--end-of-options', `${name}^{commit}`, '--');
	return line ? readCommitLine(line) : undefined;
}

function readCommitLine(line: string): HistoryCommit {
	const [ids = '', time = '', author = '', subject = '', ...message] = line.split('\u0001');
	const [id = '', ...parents] = ids.split(' ').filter(Boolean);
	return {
		id,
		parents,
		time: Number(time),
		subject,
		origin: originOf(author, subject),
		message: message.join('\u0001'),
	};
}

/** From the time and the address of an author. */
export function originOf(author: string, subject: string): string {
	return `${author} ${subject}`;
}

/** A commit and all that hold it. */
export function holding(history: History, id: string): ReadonlySet<string> {
	const found = new Set<string>([id]);
	for (const commit of history.values()) {
		if (commit.parents.some((parent) => found.has(parent))) found.add(commit.id);
	}
	return found;
}

/** The branch's own commits (first parents), newest first. */
export function ownCommits(history: History, tip: string): string[] {
	const own: string[] = [];
	for (let at = history.get(tip); at; at = history.get(at.parents[0] ?? '')) own.push(at.id);
	return own;
}
