import { askGit } from '#store/git';
import { type HistoryCommit, readHistoryCommit } from './history.ts';
import { bareSubject, readMessage } from './messages.ts';
import { readSamePatches } from './patches.ts';
import type { Traced } from './turns.ts';

/** What is known of the earlier commits to which its message traces a change, and of their copies and opposites. */
export async function readTraced(
	repo: string,
	bad: HistoryCommit,
	holdingBad: ReadonlySet<string>,
	tips: readonly string[],
): Promise<Traced[]> {
	const origins = await readOrigins(repo, bad);
	const traced = origins.map(({ commit, isBad }): Traced => ({ id: commit.id, isBad, how: 'traced' }));
	for (const { commit, isBad } of origins.filter(({ commit: { parents } }) => parents.length < 2)) {
		const { copies, opposites } = await readSamePatches(repo, commit, tips);
		// What a revert had taken away and is back undoes the revert, but perhaps not all of it.
		const ofCopy = (id: string) => (isBad === false && holdingBad.has(id) ? undefined : isBad);
		traced.push(
			...copies.map((id): Traced => ({ id, isBad: ofCopy(id), how: 'traced' })),
			...opposites.map((id): Traced => ({ id, isBad: isBad === false ? undefined : false, how: 'traced' })),
		);
	}
	return traced;
}

/** An earlier commit that a message traces a change to. */
interface Origin {
	readonly commit: HistoryCommit;
	/** False where it is what the change takes back; undefined where it may be the same change or a part of it. */
	readonly isBad: boolean | undefined;
}

/** Copies of copies and reverts of reverts end somewhere. */
const MOST_ORIGINS = 6;

/**
 * The earlier commits of which a commit says that it copies them, takes them back or brings them back, and those of
 * which these say it. What was brought back under another id need not be the same.
 */
async function readOrigins(repo: string, bad: HistoryCommit): Promise<Origin[]> {
	const found = new Map<string, Origin>([[bad.id, { commit: bad, isBad: true }]]);
	const sides = new Map([[bad.id, true]]);
	for (const { commit, isBad } of found.values()) {
		if (found.size > MOST_ORIGINS) break;
		const side = sides.get(commit.id) ?? true;
		const told = readMessage(commit.message);
		const reverted = told.revertedIds.length > 0 ? told.revertedIds : await quoted(repo, commit);
		for (const [name, isReverted] of [
			...told.copiedIds.map((id) => [id, false] as const),
			...reverted.map((id) => [id, true] as const),
		]) {
			const origin = await readHistoryCommit(repo, name);
			if (!origin || found.has(origin.id)) continue;
			const isSure = isBad !== undefined && !told.mayDiffer && !told.isSquashed;
			sides.set(origin.id, side !== isReverted);
			found.set(origin.id, { commit: origin, isBad: originState(side, isReverted, isSure) });
		}
	}
	return [...found.values()].slice(1);
}

/** A copy holds what it copies; a revert of a change is not it; what a revert of a revert brought back may differ. */
function originState(side: boolean, isReverted: boolean, isSure: boolean): boolean | undefined {
	if (!isSure) return undefined;
	if (!isReverted) return side;
	return side ? false : undefined;
}

/** The commit before it whose subject its message quotes as reverted. */
async function quoted(repo: string, { id, message }: HistoryCommit): Promise<string[]> {
	const [subject] = readMessage(message).revertedSubjects;
	if (!subject) return [];
	const form = ['log', '--fixed-strings', `--grep=${subject}`, '--format=%H %s', `${id}^`, '--'];
	const lines = ((await askGit(repo, ...form)) ?? '').split('\n');
	const line = lines.find((each) => bareSubject(each.slice(each.indexOf(' ') + 1)) === subject);
	return line ? [line.slice(0, line.indexOf(' '))] : [];
}
