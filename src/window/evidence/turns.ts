import { askGit } from '#store/git';
import { type CommitFacts, isAncestor, readCommit } from './landing.ts';

/** A commit of the branch from which on the bad change is in, or out again. */
export interface Turn {
	readonly commit: CommitFacts;
	readonly isBad: boolean;
	/** `given`: named as the fix. `reverts`: its message says that it reverts the one before. */
	readonly how: 'landed' | 'given' | 'reverts' | 'brings back';
}

/** From the landing on: its revert, the revert of the revert, and so on, and the fix that was named. Oldest first. */
export async function findTurns(
	repo: string,
	landed: CommitFacts,
	bad: CommitFacts,
	branch: string,
	fixed: CommitFacts | undefined,
): Promise<Turn[]> {
	const turns: Turn[] = [{ commit: landed, isBad: true, how: 'landed' }];
	let names = [landed.id, bad.id];
	for (let isBad = false; turns.length < 20; isBad = !isBad) {
		const revert = await findRevert(repo, names, branch);
		if (!revert) break;
		turns.push({ commit: revert, isBad, how: isBad ? 'brings back' : 'reverts' });
		names = [revert.id];
	}
	if (!fixed || turns.some(({ commit }) => commit.id === fixed.id)) return turns;
	return placed(repo, turns, { commit: fixed, isBad: false, how: 'given' });
}

/** Git writes `This reverts commit ID.`, also for a merge. */
async function findRevert(
	repo: string,
	ids: readonly string[],
	branch: string,
): Promise<CommitFacts | undefined> {
	const greps = ids.map((id) => `--grep=This reverts commit ${id}`);
	const found = await askGit(repo, 'log', '--fixed-strings', ...greps, '--format=%H', branch, '--');
	const first = found?.trim().split('\n').at(-1);
	return first ? readCommit(repo, first) : undefined;
}

/** A fix stands behind every turn that it holds. */
async function placed(repo: string, turns: readonly Turn[], fix: Turn): Promise<Turn[]> {
	let place = 0;
	for (const [index, { commit }] of turns.entries()) {
		if (await isAncestor(repo, commit.id, fix.commit.id)) place = index + 1;
	}
	return turns.toSpliced(Math.max(1, place), 0, fix);
}
