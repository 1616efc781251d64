import type { Text } from '#domain/text/localised';
import { askGit } from '#store/git';
import type { Release, WindowEvidence } from '#window/window';
import type { Deployment } from './deployments.ts';
import { type CommitFacts, findLanding, isAncestor, type Landing, readCommit } from './landing.ts';
import { branchReleases, tagReleases } from './releases.ts';
import { findTurns, type Turn } from './turns.ts';

export interface WindowRequest {
	readonly repo: string;
	readonly bad: string;
	readonly fixed?: string | undefined;
	/** The branch that is deployed; the repository's default otherwise. */
	readonly branch?: string | undefined;
	readonly deployments?: readonly Deployment[] | undefined;
	/** What to rest on, where the repository has more than one kind. */
	readonly by?: 'tags' | 'merges' | 'commits' | undefined;
}

/** What a repository knows of when a change was live. */
export interface WindowFacts {
	readonly evidence: WindowEvidence;
	readonly branch: string;
	readonly bad: CommitFacts;
	readonly landing: Landing;
	/** Where it was taken back, and perhaps brought again. */
	readonly turns: readonly Turn[];
	readonly releases: readonly Release[];
	/** Part of the history is missing here. */
	readonly isShallow: boolean;
	/** Tags without a time of their own are among the releases. */
	readonly hasLightweightTags: boolean;
	/** Deployed versions that the repository does not have. */
	readonly unknownVersions: readonly string[];
}

/** Reads what the repository has, and changes nothing in it. */
export async function readWindowFacts(
	request: WindowRequest,
): Promise<WindowFacts | { readonly problem: Text }> {
	const { repo } = request;
	const isShallow = (await askGit(repo, 'rev-parse', '--is-shallow-repository'))?.trim();
	if (isShallow === undefined) return { problem: notRepository(repo) };
	const branch = request.branch ?? (await mainBranch(repo));
	if (!(await readCommit(repo, branch)))
		return { problem: unknownCommit(branch, '--branch', isShallow === 'true') };
	const bad = await readCommit(repo, request.bad);
	if (!bad) return { problem: unknownCommit(request.bad, '--bad', isShallow === 'true') };
	const landing = await findLanding(repo, bad, branch);
	if (!landing) return { problem: notLanded(bad, branch, isShallow === 'true') };
	const fixed =
		request.fixed === undefined
			? undefined
			: await readFix(repo, request.fixed, branch, isShallow === 'true');
	if (fixed && 'problem' in fixed) return fixed;
	if (fixed && (await isAncestor(repo, fixed.commit.id, landing.commit.id)))
		return { problem: fixedTooEarly(request.fixed ?? '', landing) };
	const turns = await findTurns(repo, landing.commit, bad, branch, fixed?.commit);
	const found = await readReleases(request, branch, turns);
	return {
		...found,
		branch,
		bad,
		landing,
		turns: turns.slice(1),
		isShallow: isShallow === 'true',
	};
}

async function readFix(
	repo: string,
	name: string,
	branch: string,
	isShallow: boolean,
): Promise<Landing | { problem: Text }> {
	const commit = await readCommit(repo, name);
	if (!commit) return { problem: unknownCommit(name, '--fixed', isShallow) };
	return (await findLanding(repo, commit, branch)) ?? { problem: notLanded(commit, branch, isShallow) };
}

type Found = Pick<WindowFacts, 'evidence' | 'releases' | 'hasLightweightTags' | 'unknownVersions'>;

async function readReleases(request: WindowRequest, branch: string, turns: readonly Turn[]): Promise<Found> {
	if (request.deployments) return deployed(request.repo, request.deployments, turns);
	const { releases: tags, areLightweight } = await tagReleases(request.repo, branch, turns);
	const rests = request.by ?? (tags.length > 0 ? 'tags' : undefined);
	if (rests === 'tags')
		return { evidence: 'tags', releases: tags, hasLightweightTags: areLightweight, unknownVersions: [] };
	const { releases, hasMerges } = await branchReleases(request.repo, branch, turns);
	const evidence = rests ?? (hasMerges ? 'merges' : 'commits');
	return { evidence, releases, hasLightweightTags: false, unknownVersions: [] };
}

async function deployed(
	repo: string,
	deployments: readonly Deployment[],
	turns: readonly Turn[],
): Promise<Found> {
	const releases: Release[] = [];
	const unknownVersions: string[] = [];
	for (const { time, version } of deployments) {
		const commit = await readCommit(repo, version);
		if (!commit) unknownVersions.push(version);
		else releases.push({ name: version, time, isBad: await isBadIn(repo, commit.id, turns) });
	}
	return { evidence: 'deployments', releases, hasLightweightTags: false, unknownVersions };
}

/** The last turn that a version holds decides. */
async function isBadIn(repo: string, version: string, turns: readonly Turn[]): Promise<boolean> {
	for (const { commit, isBad } of turns.toReversed()) {
		if (await isAncestor(repo, commit.id, version)) return isBad;
	}
	return false;
}

/** What a clone follows, else `main` or `master`, else what is checked out. */
async function mainBranch(repo: string): Promise<string> {
	const followed = (
		await askGit(repo, 'symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD')
	)?.trim();
	const candidates = [followed, 'main', 'master'].filter((name) => name !== undefined && name !== '');
	for (const name of candidates) if (name && (await readCommit(repo, name))) return name;
	return 'HEAD';
}

function notRepository(repo: string): Text {
	return {
		en: `Unexpected folder \`${repo}\`, expected a git repository. Name one with \`--repo DIR\`.`,
		ko: `\`${repo}\` 폴더는 git 저장소가 아닙니다. \`--repo 폴더\`로 저장소를 지정하세요.`,
	};
}

function fixedTooEarly(name: string, { commit }: Landing): Text {
	const short = commit.id.slice(0, 10);
	return {
		en: `Unexpected \`${name}\` after \`--fixed\`, expected a commit that came behind \`${short}\`, which brought the fault. Name the commit that took it away, or swap the two.`,
		ko: `\`--fixed\`의 \`${name}\`: 결함을 들여온 \`${short}\` 뒤에 온 커밋이어야 합니다. 결함을 없앤 커밋을 적거나, 둘을 바꿔 적으세요.`,
	};
}

const DEEPEN: Text = {
	en: ' This clone is shallow: run `git fetch --unshallow --tags` and try again.',
	ko: ' 이 저장소는 얕은 복제본입니다. `git fetch --unshallow --tags`를 실행한 뒤 다시 하세요.',
};

function unknownCommit(name: string, option: string, isShallow: boolean): Text {
	return {
		en: `Unexpected \`${name}\` after \`${option}\`, expected a commit of this repository.${isShallow ? DEEPEN.en : ' Fetch it, or correct the name.'}`,
		ko: `\`${option}\`의 \`${name}\`에 해당하는 커밋이 이 저장소에 없습니다.${isShallow ? DEEPEN.ko : ' 가져오거나 이름을 바로잡으세요.'}`,
	};
}

function notLanded({ id }: CommitFacts, branch: string, isShallow: boolean): Text {
	const short = id.slice(0, 10);
	return {
		en: `Commit \`${short}\` never came to \`${branch}\`: neither itself, nor the same change, nor a message that names it.${isShallow ? DEEPEN.en : ' If another branch is deployed, name it with `--branch`.'}`,
		ko: `\`${short}\` 커밋은 \`${branch}\`에 들어온 적이 없습니다. 그 커밋도, 같은 변경도, 그것을 언급한 메시지도 없습니다.${isShallow ? DEEPEN.ko : ' 다른 브랜치를 배포한다면 `--branch`로 지정하세요.'}`,
	};
}
