import type { Release } from '#domain/time/window';
import { askGit } from './git.ts';
import type { Turn } from './turns.ts';

/**
 * The release tags of a branch, in order of time; none where no tag holds the change, taken back or not. A tag
 * without a digit names no release.
 */
export async function tagReleases(repo: string, branch: string, turns: readonly Turn[]): Promise<Release[]> {
	const listed = await askGit(
		repo,
		'tag',
		'--merged',
		branch,
		'--format=%(refname:strip=2)%00%(creatordate:unix)',
	);
	const holding: ReadonlySet<string>[] = [];
	for (const { commit } of turns) holding.push(await tagsWith(repo, commit.id));
	if (holding[0]?.size === 0) return [];
	return lines(listed)
		.map((line) => line.split('\0'))
		.filter(([name = '']) => /\d/.test(name))
		.map(([name = '', time = '']) => ({
			name,
			time: Number(time),
			isBad: isBadBy(turns, (turn) => holding[turn]?.has(name) === true),
		}))
		.toSorted((one, other) => one.time - other.time || (one.name < other.name ? -1 : 1));
}

/** Whether a release tag of the branch is a mere name of its commit. */
export async function hasLightweightTags(repo: string, branch: string): Promise<boolean> {
	const listed = await askGit(repo, 'tag', '--merged', branch, '--format=%(objecttype) %(refname:strip=2)');
	return lines(listed).some((line) => /^commit .*\d/.test(line));
}

async function tagsWith(repo: string, commit: string): Promise<ReadonlySet<string>> {
	return new Set(lines(await askGit(repo, 'tag', '--contains', commit)));
}

/** The commits that the branch itself went through (first parents), and whether merges are among them. */
export async function branchReleases(
	repo: string,
	branch: string,
	turns: readonly Turn[],
): Promise<{ releases: Release[]; hasMerges: boolean }> {
	const listed = lines(
		await askGit(repo, 'log', '--first-parent', '--format=%H%x00%ct%x00%P', branch, '--'),
	).toReversed();
	const commits = listed.map((line) => {
		const [id = '', time = '', parents = ''] = line.split('\0');
		return { id, time: Number(time), isMerge: parents.includes(' ') };
	});
	const places: number[] = [];
	for (const { commit } of turns) places.push(await placeOf(repo, branch, commit.id, commits));
	const releases = commits.map(({ id, time }, index) => ({
		name: id.slice(0, 10),
		time,
		isBad: isBadBy(turns, (turn) => (places[turn] ?? Infinity) <= index),
	}));
	return { releases, hasMerges: commits.some(({ isMerge }) => isMerge) };
}

/** Where the branch first held a commit: itself, or the merge that brought it. */
async function placeOf(
	repo: string,
	branch: string,
	id: string,
	commits: readonly { id: string }[],
): Promise<number> {
	const itself = commits.findIndex((commit) => commit.id === id);
	if (itself >= 0) return itself;
	const after = new Set(lines(await askGit(repo, 'rev-list', '--ancestry-path', `${id}..${branch}`)));
	const merge = commits.findIndex((commit) => after.has(commit.id));
	return merge < 0 ? Infinity : merge;
}

/** The last turn that a release holds decides. */
function isBadBy(turns: readonly Turn[], holds: (turn: number) => boolean): boolean {
	const last = turns.findLastIndex((_, index) => holds(index));
	return turns[last]?.isBad ?? false;
}

function lines(output: string | undefined): string[] {
	return output?.split('\n').filter(Boolean) ?? [];
}
