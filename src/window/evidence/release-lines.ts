import { type LiveWindow, liveWindows, type Release } from '#window/window';
import { type History, holding, ownCommits } from './history.ts';
import type { Tag } from './tags.ts';
import type { Turns } from './turns.ts';

/** One line of releases, each made from the one before it, and when the change was live in it. */
export interface ReleaseLine {
	/** Its newest release, those of all where several say the same; absent where there is one line only. */
	readonly name?: string;
	readonly releases: readonly Release[];
	readonly windows: readonly LiveWindow[];
}

/** A tag with its place along the branch. */
interface Placed extends Tag {
	readonly release: Release;
	/** How far along the branch its line left it. */
	readonly left: number;
}

/**
 * The lines of releases that hold the change. A line follows first parents, so that a merge of another line does not
 * mix the two; a branch made for one release and merged before the next is of the line that it left. A line that
 * never takes the change back ends with the first release of a later line that does.
 */
export function releaseLines(
	history: History,
	tip: string,
	tags: readonly Tag[],
	turns: Turns,
): ReleaseLine[] {
	const left = whereLeft(history, tip);
	const placed = tags
		.filter(({ commit }) => history.has(commit))
		.map((tag) => ({ ...tag, left: left.get(tag.commit) ?? -1, release: releaseOf(tag, turns) }));
	const lines = [...Map.groupBy(placed, ({ family }) => family).values()].flatMap((family) =>
		linesOf(history, family, turns),
	);
	const live = lines.filter(({ windows }) => windows.length > 0);
	return joinedByEnd(
		live.length > 0 ? live.toSorted((one, other) => endOf(one) - endOf(other)) : lines.slice(0, 1),
	);
}

/** In seconds since 1970; what is still live comes last. */
function endOf({ windows }: ReleaseLine): number {
	return windows.at(-1)?.end?.earliest ?? Number.MAX_SAFE_INTEGER;
}

function releaseOf({ name, commit, time, isLightweight }: Tag, turns: Turns): Release {
	return { name, time, isBad: turns.isBadIn(commit), mayBeLater: isLightweight };
}

function linesOf(history: History, family: readonly Placed[], turns: Turns): ReleaseLine[] {
	const isTouched = ({ commit }: Placed) => turns.isTouched(commit);
	const lines = linesUpTo(history, family);
	const tags = family.filter(isTouched);
	const chains = [...new Set(tags.map(({ commit }) => lines.get(commit) ?? []))].map((chain) =>
		chain.filter(isTouched),
	);
	const goneOn = new Set(
		chains.flatMap((chain) =>
			chain.flatMap(({ commit }) => (commit === chain.at(-1)?.commit ? [] : [commit])),
		),
	);
	return chains
		.filter((chain) => !goneOn.has(chain.at(-1)?.commit ?? ''))
		.map((chain) => ({
			name: chain.at(-1)?.name ?? '',
			releases: chain.map(({ release }) => release),
			windows: liveWindows(
				[...chain.map(({ release }) => release), ...laterFix(history, chain, tags)],
				'tags',
			),
		}));
}

/** The tags of the line of releases that a branch is on. */
export function tagsOnBranch(history: History, tip: string, tags: readonly Tag[]): readonly Tag[] {
	return [...Map.groupBy(tags, ({ family }) => family).values()].flatMap(
		(family) => linesUpTo(history, family).get(tip) ?? [],
	);
}

/** For each commit, the tags of its own line up to it, oldest first. */
function linesUpTo<T extends Tag>(history: History, tags: readonly T[]): ReadonlyMap<string, readonly T[]> {
	const inTime = tags.toSorted((one, other) => one.time - other.time);
	const byCommit = Map.groupBy(inTime, ({ commit }) => commit);
	const lines = new Map<string, readonly T[]>();
	for (const { id, parents } of history.values()) {
		const [own = [], ...merged] = parents.map((parent) => lines.get(parent) ?? []);
		const before = merged.reduce((one, other) => (goesOn(one, other) ? other : one), own);
		const here = byCommit.get(id);
		lines.set(id, here ? [...before, ...here] : before);
	}
	return lines;
}

/** The second begins with all of the first: no release was made there since the two parted. */
function goesOn(one: readonly Tag[], other: readonly Tag[]): boolean {
	return one.length < other.length && other[one.length - 1] === one.at(-1);
}

/**
 * Where the line itself stays bad: the earliest release that is not, of a line that left the branch later or into
 * which this one was merged.
 */
function laterFix(history: History, chain: readonly Placed[], tags: readonly Placed[]): Release[] {
	const last = chain.at(-1);
	if (!last || last.release.isBad === false) return [];
	const behind = holding(history, last.commit);
	const later = tags.filter(
		({ commit, left, release }) => release.isBad === false && (left > last.left || behind.has(commit)),
	);
	return later
		.toSorted((one, other) => one.time - other.time)
		.slice(0, 1)
		.map(({ release }) => release);
}

/** Lines that end with the same release are one: it began with the earliest of them, or with a later one. */
function joinedByEnd(lines: readonly ReleaseLine[]): ReleaseLine[] {
	const [first, ...rest] = lines;
	if (!first) return [];
	if (rest.length === 0) return [{ releases: first.releases, windows: first.windows }];
	const ends = Map.groupBy(lines, ({ windows }) =>
		windows.map(({ endedWith }) => endedWith ?? '').join('\0'),
	);
	const joined = [...ends.entries()].flatMap(([end, group]) =>
		end === '' ? alike(group) : [joinedLine(group)],
	);
	const isAll = joined.length === 1 && joined[0]?.windows.some(({ end }) => end);
	return isAll ? joined.map(({ releases, windows }) => ({ releases, windows })) : joined;
}

/** Lines with the same windows are told of once. */
function alike(lines: readonly ReleaseLine[]): ReleaseLine[] {
	const groups = Map.groupBy(lines, ({ windows }) => JSON.stringify(windows));
	return [...groups.values()].flatMap(([first, ...rest]) =>
		first ? [{ ...first, name: namesOf([first, ...rest]) }] : [],
	);
}

function namesOf(lines: readonly ReleaseLine[]): string {
	return lines.map(({ name }) => name ?? '').join(', ');
}

function joinedLine(group: readonly ReleaseLine[]): ReleaseLine {
	const [first, ...rest] = group.toSorted(
		(one, other) => (one.windows[0]?.start.earliest ?? 0) - (other.windows[0]?.start.earliest ?? 0),
	);
	if (!first) return { releases: [], windows: [] };
	const longest = group.toSorted((one, other) => other.releases.length - one.releases.length)[0] ?? first;
	const [window, ...others] = first.windows;
	if (!window || rest.length === 0) return first;
	const latests = group.map(({ windows }) => windows[0]?.start.latest ?? null);
	const latest = latests.some((each) => each === null) ? null : Math.max(...latests.map((each) => each ?? 0));
	return {
		...longest,
		name: namesOf(group),
		windows: [{ ...window, start: { ...window.start, latest } }, ...others],
	};
}

/** For each commit, the newest commit of the branch itself that it holds, as a place along the branch. */
function whereLeft(history: History, tip: string): ReadonlyMap<string, number> {
	const own = new Map(
		ownCommits(history, tip)
			.toReversed()
			.map((id, index) => [id, index]),
	);
	const left = new Map<string, number>();
	for (const { id, parents } of history.values())
		left.set(id, own.get(id) ?? Math.max(-1, ...parents.map((parent) => left.get(parent) ?? -1)));
	return left;
}
