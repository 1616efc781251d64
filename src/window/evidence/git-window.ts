import { type Phrase, phrase } from '#domain/text/phrase';
import { askGit, isAmbiguous } from '#store/git';
import { liveWindows, type Release, type WindowEvidence } from '#window/window';
import type { Deployment } from './deployments.ts';
import { type History, holding, ownCommits, readHistory } from './history.ts';
import { type CommitFacts, findLanding, isAncestor, type Landing, readCommit } from './landing.ts';
import { readTraced } from './origins.ts';
import { readSamePatches } from './patches.ts';
import { type ReleaseLine, releaseLines, tagsOnBranch } from './release-lines.ts';
import { listTags, releaseTags, type Tag, tagsOfPackage, tagsToCome } from './tags.ts';
import { findTurns, type Turn, type Turns } from './turns.ts';
import { readVersions } from './versions.ts';

export interface WindowRequest {
	readonly repo: string;
	readonly bad: string;
	readonly fixed?: string | undefined;
	/** The branch that is deployed; the repository's default otherwise. */
	readonly branch?: string | undefined;
	readonly deployments?: readonly Deployment[] | undefined;
	/** The tags of the package that is deployed, as a pattern: `a@*`. */
	readonly tags?: string | undefined;
	/** What to rest on, where the repository has more than one kind. */
	readonly by?: 'tags' | 'merges' | 'commits' | undefined;
}

/** What a repository knows of when a change was live. */
export interface WindowFacts {
	readonly evidence: WindowEvidence;
	readonly branch: string;
	readonly bad: CommitFacts;
	/** Absent where it is on other lines alone. */
	readonly landing: Landing | undefined;
	/** Where it was taken back, and perhaps brought again. */
	readonly turns: readonly Turn[];
	readonly lines: readonly ReleaseLine[];
	/** Part of the history is missing here. */
	readonly isShallow: boolean;
	/** Tags without a time of their own are among the releases. */
	readonly hasLightweightTags: boolean;
	/** Tags of which nobody knows whether they hold it. */
	readonly unsureTags: readonly string[];
	/** Tags of releases to come that hold it, or may; they count for nothing. */
	readonly tagsToCome: readonly string[];
	/** Deployed versions that the repository does not have. */
	readonly unknownVersions: readonly string[];
}

/** Reads what the repository has, and changes nothing in it. */
export async function readWindowFacts(
	request: WindowRequest,
): Promise<WindowFacts | { readonly problem: Phrase }> {
	const { repo } = request;
	const isShallow = (await askGit(repo, 'rev-parse', '--is-shallow-repository'))?.trim();
	if (isShallow === undefined) return { problem: notRepository(repo) };
	const [main, bad, tags] = await Promise.all([
		request.branch === undefined ? mainBranch(repo) : named(repo, request.branch),
		readCommit(repo, request.bad),
		listTags(repo),
	]);
	const branch = main?.branch ?? request.branch ?? 'HEAD';
	if (!main) return { problem: await unknownCommit(repo, branch, '--branch', isShallow === 'true') };
	if (!bad) return { problem: await unknownCommit(repo, request.bad, '--bad', isShallow === 'true') };
	const tip = main.tip.id;
	const landed = await findLanding(repo, bad, branch);
	const fixed =
		request.fixed === undefined
			? undefined
			: await readFix(repo, request.fixed, branch, isShallow === 'true');
	if (fixed && 'problem' in fixed) return fixed;
	const versions = await readVersions(repo, request.deployments?.map(({ version }) => version) ?? [], tags);
	const tips = [...new Set([tip, ...versions.values()])];
	const since = await readHistory(repo, [bad.id], tips);
	const own = since.get(bad.id);
	const patches = own ? await readSamePatches(repo, own, tips) : NO_PATCHES;
	// A branch that was squashed may have taken back more than it brought.
	const landing = landed && !patches.opposites.includes(landed.commit.id) ? landed : undefined;
	if (fixed && (await isAncestor(repo, fixed.commit.id, landing?.commit.id ?? bad.id)))
		return { problem: fixedTooEarly(request.fixed ?? '', landing ?? { commit: bad, how: 'itself' }) };
	const traced = own ? await readTraced(repo, own, holding(since, bad.id), tips) : [];
	const earlier = [...patches.copies, ...patches.sameOrigin, ...traced.map(({ id }) => id)];
	const isOlder = earlier.some((id) => !since.has(id));
	const history = isOlder ? await readHistory(repo, [bad.id, ...earlier], tips) : since;
	const turns = findTurns(history, firstTurns(bad, landing, fixed), patches, traced);
	const ofPackage = tagsOfPackage(tags, request.tags, patches.paths);
	const known = { history, tip, turns, tags: ofPackage, versions, isOnBranch: landing !== undefined };
	const found = readLines(request, known);
	if (!landing && !found.lines.some(({ windows }) => windows.length > 0))
		return { problem: notLanded(bad, branch, isShallow === 'true') };
	const onBranch = turns.all.filter(({ commit }) => commit.id !== bad.id && commit.id !== landing?.commit.id);
	return { ...found, branch, bad, landing, turns: onBranch, isShallow: isShallow === 'true' };
}

const NO_PATCHES = { copies: [], opposites: [], sameOrigin: [], paths: [] };

function firstTurns(bad: CommitFacts, landing: Landing | undefined, fixed: Landing | undefined): Turn[] {
	return [
		{ commit: bad, isBad: true, how: 'landed' },
		...(landing && landing.commit.id !== bad.id
			? [{ commit: landing.commit, isBad: true, how: 'landed' } as const]
			: []),
		...(fixed ? [{ commit: fixed.commit, isBad: false, how: 'given' } as const] : []),
	];
}

async function readFix(
	repo: string,
	name: string,
	branch: string,
	isShallow: boolean,
): Promise<Landing | { problem: Phrase }> {
	const commit = await readCommit(repo, name);
	if (!commit) return { problem: await unknownCommit(repo, name, '--fixed', isShallow) };
	return (await findLanding(repo, commit, branch)) ?? { problem: notLanded(commit, branch, isShallow) };
}

type Found = Pick<
	WindowFacts,
	'evidence' | 'lines' | 'hasLightweightTags' | 'unsureTags' | 'tagsToCome' | 'unknownVersions'
>;

const NO_TAGS = { hasLightweightTags: false, unsureTags: [], tagsToCome: [] };

interface Known {
	readonly history: History;
	readonly tip: string;
	readonly turns: Turns;
	readonly tags: readonly Tag[];
	readonly versions: ReadonlyMap<string, string>;
	readonly isOnBranch: boolean;
}

function readLines({ deployments, by, branch }: WindowRequest, known: Known): Found {
	const { history, tip, turns, versions } = known;
	if (deployments) return deployed(deployments, versions, turns);
	const isTouched = ({ commit }: Tag) => turns.isTouched(commit);
	const released = releaseTags(known.tags);
	const isInRelease = known.isOnBranch || released.some(isTouched);
	// What came to no branch and no release may yet have been tried in one to come.
	const all = isInRelease ? released : [...released, ...tagsToCome(known.tags)];
	const ofBranch = branch === undefined ? [] : tagsOnBranch(history, tip, all);
	const tags = ofBranch.some(isTouched) ? ofBranch : all;
	const namesWhere = (some: readonly Tag[], matches: (isBad: boolean | undefined) => boolean) =>
		some.filter(({ commit }) => matches(turns.isBadIn(commit))).map(({ name }) => name);
	if (by === 'tags' || (by === undefined && tags.some(isTouched))) {
		const hasLightweightTags = tags.some((tag) => tag.isLightweight && isTouched(tag));
		return {
			evidence: 'tags',
			lines: releaseLines(history, tip, tags, turns),
			hasLightweightTags,
			unsureTags: namesWhere(tags, (isBad) => isBad === undefined),
			tagsToCome: isInRelease ? namesWhere(tagsToCome(known.tags), (isBad) => isBad !== false) : [],
			unknownVersions: [],
		};
	}
	return alongBranch(known, by);
}

function alongBranch({ history, tip, turns }: Known, by: 'merges' | 'commits' | 'tags' | undefined): Found {
	const commits = ownCommits(history, tip)
		.toReversed()
		.flatMap((id) => history.get(id) ?? []);
	const releases = commits.map(({ id, time, parents }) => ({
		name: id.slice(0, 10),
		time,
		isBad: turns.isBadIn(id),
		mayBeLater: parents.length < 2,
	}));
	const hasMerges = releases.some(({ mayBeLater }) => !mayBeLater);
	const evidence = by === 'merges' || (by === undefined && hasMerges) ? 'merges' : 'commits';
	return {
		evidence,
		lines: [{ releases, windows: liveWindows(releases, evidence) }],
		...NO_TAGS,
		unknownVersions: [],
	};
}

function deployed(
	deployments: NonNullable<WindowRequest['deployments']>,
	versions: ReadonlyMap<string, string>,
	turns: Turns,
): Found {
	const releases: Release[] = deployments.map(({ time, version }) => {
		const commit = versions.get(version);
		return { name: version, time, isBad: commit === undefined ? undefined : turns.isBadIn(commit) };
	});
	const unknownVersions = [...new Set(deployments.map(({ version }) => version))].filter(
		(version) => !versions.has(version),
	);
	return {
		evidence: 'deployments',
		lines: [{ releases, windows: liveWindows(releases, 'deployments') }],
		...NO_TAGS,
		unknownVersions,
	};
}

/** What a clone follows, else `main` or `master`, else what is checked out. */
async function mainBranch(repo: string): Promise<Main | undefined> {
	const followed = (
		await askGit(repo, 'symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD')
	)?.trim();
	const candidates = [followed, 'main', 'master'].filter((name) => name !== undefined && name !== '');
	for (const name of candidates) {
		const found = name ? await named(repo, name) : undefined;
		if (found) return found;
	}
	return named(repo, 'HEAD');
}

interface Main {
	readonly branch: string;
	readonly tip: CommitFacts;
}

async function named(repo: string, branch: string): Promise<Main | undefined> {
	const tip = await readCommit(repo, branch);
	return tip && { branch, tip };
}

function notRepository(repo: string): Phrase {
	return phrase('gitWindow.notRepository', repo);
}

function fixedTooEarly(name: string, { commit }: Landing): Phrase {
	const short = commit.id.slice(0, 10);
	return phrase('gitWindow.fixedTooEarly', name, short);
}

const DEEPEN: Phrase = phrase('gitWindow.deepen');

async function unknownCommit(
	repo: string,
	name: string,
	option: string,
	isShallow: boolean,
): Promise<Phrase> {
	if (await isAmbiguous(repo, name)) return phrase('gitWindow.ambiguous', name, option);
	return phrase('gitWindow.unknownCommit', name, option, isShallow, DEEPEN);
}

function notLanded({ id }: CommitFacts, branch: string, isShallow: boolean): Phrase {
	const short = id.slice(0, 10);
	return phrase('gitWindow.notLanded', short, branch, isShallow, DEEPEN);
}
