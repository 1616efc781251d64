import { type History, type HistoryCommit, holding } from './history.ts';
import type { CommitFacts } from './landing.ts';
import {
	bareSubject,
	comesToNothing,
	readMessage,
	requestNumbers,
	type Told,
	takesBackByMessage,
} from './messages.ts';
import type { SamePatches } from './patches.ts';

/** A commit from which on the bad change is in, or out again; undefined where it may be either, or a part of it. */
export interface Turn {
	readonly commit: CommitFacts;
	readonly isBad: boolean | undefined;
	readonly how: 'landed' | 'given' | 'reverts' | 'brings back' | 'copy' | 'same origin' | 'traced';
}

/** What the message of the bad commit tells of another one. */
export interface Traced extends Pick<Turn, 'isBad' | 'how'> {
	readonly id: string;
}

/** What each commit of a history holds. */
export interface Turns {
	readonly all: readonly Turn[];
	/** True, false (also where it never came), or undefined where it holds both and nobody can tell. */
	isBadIn(id: string): boolean | undefined;
	/** The turns that it holds and that none of its others has behind it. */
	latestIn(id: string): readonly Turn[];
	/** A turn is in it, whichever it is. */
	isTouched(id: string): boolean;
}

/** Digits of the shortest id that a message gives. */
const SHORT = 7;

/** Reverts of reverts end somewhere. */
const MOST_ROUNDS = 12;

/**
 * From what is known at first on: copies on other lines or before, reverts by id, request or subject, and their
 * reverts. That a commit brings a change says that something unknown had taken away what brought it before.
 */
export function findTurns(
	history: History,
	first: readonly Turn[],
	patches: SamePatches,
	traced: readonly Traced[] = [],
	takenAway: ReadonlySet<string> = NONE,
): Turns {
	const { copies, opposites, sameOrigin } = patches;
	const known = new Map(first.map((turn) => [turn.commit.id, turn]));
	const add = (ids: readonly string[], isBad: boolean | undefined, how: Turn['how']) => {
		for (const id of ids) {
			const commit = history.get(id);
			if (commit && !known.has(id))
				known.set(id, { commit, isBad: takenAway.has(id) ? undefined : isBad, how });
		}
	};
	add(copies, true, 'copy');
	add(opposites, false, 'reverts');
	for (const { id, isBad, how } of traced) add([id], isBad, how);
	add(sameOrigin, true, 'same origin');
	const telling = [...history.values()].flatMap((commit) =>
		commit.parents.length < 2 && TELLING.test(commit.message)
			? [{ commit, told: readMessage(commit.message) }]
			: [],
	);
	const shortIds = new Set([...history.keys()].map((id) => id.slice(0, SHORT)));
	const origins = Map.groupBy(history.values(), ({ origin }) => origin);
	for (let round = 0, size = 0; round < MOST_ROUNDS && size !== known.size; round += 1) {
		size = known.size;
		for (const { commit, isBad } of [...known.values()]) {
			const { origin = '', parents = [] } = history.get(commit.id) ?? {};
			if (parents.length < 2)
				add(
					(origins.get(origin) ?? []).map(({ id }) => id),
					isBad,
					'same origin',
				);
		}
		const turned = turnedCommits(history, turnsOf(history, known));
		for (const { commit, told } of telling) {
			const found = known.has(commit.id) ? undefined : turnBy(history, shortIds, commit, told, turned);
			if (found) known.set(commit.id, takenAway.has(commit.id) ? { ...found, isBad: undefined } : found);
		}
	}
	const turns = turnsOf(history, known);
	const [bad] = first;
	const parents = history.get(bad?.commit.id ?? '')?.parents ?? [];
	const lasting = parents.flatMap((parent) => (turns.isBadIn(parent) ? turns.latestIn(parent) : []));
	if (lasting.length === 0) return turns;
	const ids = lasting.map(({ commit }) => commit.id);
	return findTurns(history, first, patches, traced, new Set([...takenAway, ...ids]));
}

const TELLING =
	/revert|undo|back(?:s|ed)? out|reversing|re-?apply|reland|picked|back-?port|copied|upstream|squashed commit/i;

/** A commit at which the state changes, against its first parent. */
interface Turned {
	readonly commit: HistoryCommit;
	readonly before: boolean | undefined;
	readonly after: boolean | undefined;
	readonly numbers: readonly string[];
}

function turnedCommits(history: History, turns: Turns): Turned[] {
	return [...history.values()].flatMap((commit) => {
		const before = turns.isBadIn(commit.parents[0] ?? '');
		const after = turns.isBadIn(commit.id);
		return before === after ? [] : [{ commit, before, after, numbers: requestNumbers(commit.message) }];
	});
}

function turnBy(
	history: History,
	shortIds: ReadonlySet<string>,
	commit: HistoryCommit,
	told: Told,
	turned: readonly Turned[],
): Turn | undefined {
	const isNamed = (ids: readonly string[], { commit: { id } }: Turned) =>
		ids.some((name) => id.startsWith(name));
	const quotes = ({ commit: { id, subject }, numbers }: Turned) =>
		(told.revertedSubjects.includes(bareSubject(subject)) ||
			told.revertedNumbers.some((number) => numbers.includes(number))) &&
		holding(history, id).has(commit.id);
	const isElsewhere = told.revertedIds.some((name) => shortIds.has(name.slice(0, SHORT)));
	const reverted =
		turned.find((each) => isNamed(told.revertedIds, each)) ??
		(isElsewhere ? undefined : turned.findLast(quotes));
	if (reverted && comesToNothing(commit.message, reverted.commit)) return undefined;
	if (reverted) {
		const isBad = told.mayDiffer ? undefined : reverted.before;
		return { commit, isBad, how: isBad ? 'brings back' : 'reverts' };
	}
	const copied = turned.find(
		(each) => isNamed(told.copiedIds, each) && !takesBackByMessage(commit.message, each.commit),
	);
	return copied && { commit, isBad: copied.after, how: 'copy' };
}

function turnsOf(history: History, known: ReadonlyMap<string, Turn>): Turns {
	const reach = new Map([...known.keys()].map((id) => [id, holding(history, id)]));
	const latest = new Map<string, ReadonlySet<string>>();
	for (const { id, parents } of history.values()) {
		latest.set(
			id,
			known.has(id)
				? new Set([id])
				: joined(
						parents.map((parent) => latest.get(parent) ?? NONE),
						reach,
					),
		);
	}
	const latestIn = (id: string) => [...(latest.get(id) ?? NONE)].flatMap((each) => known.get(each) ?? []);
	const isBadIn = (id: string) => {
		const turns = latestIn(id);
		if (turns.some(({ how }) => how === 'given')) return turns.some(({ how }) => how === 'brings back');
		const states = new Set(turns.map(({ isBad }) => isBad));
		return states.size > 1 ? undefined : states.has(undefined) ? undefined : states.has(true);
	};
	const all = [...history.keys()].flatMap((id) => known.get(id) ?? []);
	return { all, isBadIn, latestIn, isTouched: (id) => (latest.get(id)?.size ?? 0) > 0 };
}

const NONE: ReadonlySet<string> = new Set();

/** The turns of several parents, without those that another of them has behind it. */
function joined(
	sets: readonly ReadonlySet<string>[],
	reach: ReadonlyMap<string, ReadonlySet<string>>,
): ReadonlySet<string> {
	const [first = NONE, ...rest] = sets;
	if (rest.every((set) => set === first || set.size === 0)) return first;
	const all = new Set(sets.flatMap((set) => [...set]));
	return new Set(
		[...all].filter((one) => ![...all].some((other) => other !== one && reach.get(one)?.has(other))),
	);
}
