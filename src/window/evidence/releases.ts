import { askGit } from '#store/git';
import type { Release } from '#window/window';
import type { Turn } from './turns.ts';

/**
 * The release tags of a branch, in order of time; none where no tag holds the change, taken back or not. Where only
 * tags beside the branch hold it, as on release branches, those are taken. A tag without a digit names no release,
 * nor does one of a release to come, such as `v2.0.0-rc.1`.
 */
export async function tagReleases(
	repo: string,
	branch: string,
	turns: readonly Turn[],
): Promise<{ releases: Release[]; areLightweight: boolean }> {
	const holding: ReadonlySet<string>[] = [];
	for (const { commit } of turns) holding.push(await tagsWith(repo, commit.id));
	const isHolding = ({ name }: Tag) => holding.some((names) => names.has(name));
	const merged = await listTags(repo, '--merged', branch);
	const tags = merged.some(isHolding) ? merged : besideBranch(await listTags(repo), merged, isHolding);
	return {
		releases: tags.map(({ name, time }) => ({
			name,
			time,
			isBad: isBadBy(turns, (turn) => holding[turn]?.has(name) === true),
		})),
		areLightweight: tags.some(({ isLightweight }) => isLightweight),
	};
}

interface Tag {
	readonly name: string;
	/** Seconds since 1970. */
	readonly time: number;
	/** A mere name of its commit, without a time of its own. */
	readonly isLightweight: boolean;
}

/** What is later than the first tag that holds the change, and does not hold it, is of another line of releases. */
function besideBranch(all: readonly Tag[], merged: readonly Tag[], isHolding: (tag: Tag) => boolean): Tag[] {
	const first = all.find(isHolding);
	if (!first) return [];
	const earlier = merged.filter(({ time }) => time < first.time);
	return [...earlier, ...all.filter(isHolding)];
}

async function listTags(repo: string, ...which: readonly string[]): Promise<Tag[]> {
	const format = '--format=%(refname:strip=2)%00%(creatordate:unix)%00%(objecttype)';
	return lines(await askGit(repo, 'tag', ...which, format))
		.map((line) => line.split('\0'))
		.filter(([name = '']) => /\d/.test(name) && !TO_COME.test(name))
		.map(([name = '', time = '', type]) => ({ name, time: Number(time), isLightweight: type === 'commit' }))
		.toSorted((one, other) => one.time - other.time || (one.name < other.name ? -1 : 1));
}

const TO_COME = /\d[-._]?(?:alpha|beta|rc|pre|preview|snapshot|nightly|canary)(?![a-z])/i;

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
