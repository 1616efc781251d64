import {
	addDifferences,
	type Difference,
	floorInstant,
	shiftInstant,
	subtractDifferences,
	subtractInstants,
} from '#domain/time/interval';
import type { InstantInterval } from '#domain/time/types';

/** A moment that is known by itself, or by how long after another moment it was. */
export interface Moment {
	readonly instant: InstantInterval;
	/** Seconds; day precision is 86 400. */
	readonly precisionSeconds: number;
	readonly after?: Step & { readonly moment: Moment };
}

/** How long one moment was after another, and how exactly that was written. */
interface Step {
	readonly by: Difference;
	/** Seconds. */
	readonly precisionSeconds: number;
}

/** A moment so long after another: what is uncertain about the other is uncertain about both alike. */
export function momentAfter(moment: Moment, by: Difference, precisionSeconds: number): Moment {
	return {
		instant: shiftInstant(moment.instant, by),
		precisionSeconds: Math.max(precisionSeconds, clockPrecision(moment)),
		after: { moment, by, precisionSeconds },
	};
}

/**
 * Everything that `later - earlier` may be. Where both are counted from one moment, however uncertain, that
 * moment cancels out: after `16:00..16:30`, `+10m..20m` is 10 to 20 minutes later, not -20 to 50.
 */
export function differenceOf(later: Moment, earlier: Moment): Difference {
	const shared = stepsFromShared(later, earlier);
	const apart = byInstants(later, earlier);
	return shared ? bothOf(subtractDifferences(shared.later.by, shared.earlier.by), apart) : apart;
}

/** What the moments alone allow, whatever they are counted from: several `later` end where one ends. */
function byInstants(later: Moment, earlier: Moment): Difference {
	const seconds = precisionBetween(later, earlier);
	if (seconds > 60) return subtractInstants(later.instant, earlier.instant);
	return subtractInstants(floorInstant(later.instant, seconds), floorInstant(earlier.instant, seconds));
}

/** What two ways of reckoning both allow. */
function bothOf(one: Difference, other: Difference): Difference {
	const least =
		one.least === null || other.least === null
			? (one.least ?? other.least)
			: Math.max(one.least, other.least);
	const most =
		one.most === null || other.most === null ? (one.most ?? other.most) : Math.min(one.most, other.most);
	return least !== null && most !== null && least > most ? one : { least, most };
}

/**
 * Everything that the sum of `later - earlier` may be. What several of them count from, or what one gains and another
 * loses, is one unknown and counts once.
 */
export function sumOfDifferences(pairs: readonly (readonly [later: Moment, earlier: Moment])[]): Difference {
	const shares = new Map<Moment, number>();
	const count = (from: Moment, share: number) => {
		for (const moment of pathTo(from).keys()) shares.set(moment, (shares.get(moment) ?? 0) + share);
	};
	for (const [later, earlier] of pairs) {
		count(later, 1);
		count(earlier, -1);
	}
	const coarsest = Math.max(1, ...pairs.flat().map(({ precisionSeconds }) => precisionSeconds));
	let sum: Difference = { least: 0, most: 0 };
	for (const [moment, share] of shares)
		if (share !== 0) sum = addDifferences(sum, scaled(ownDoubt(moment, coarsest), share));
	const each = pairs.map(([later, earlier]) => differenceOf(later, earlier));
	return bothOf(sum, each.reduce(addDifferences, { least: 0, most: 0 }));
}

/** What is uncertain about a moment by itself: how long after another it was, or when. */
function ownDoubt({ after, instant }: Moment, coarsest: number): Difference {
	if (after) return after.by;
	const { earliest, latest } = coarsest > 60 ? instant : floorInstant(instant, coarsest);
	return { least: earliest, most: latest };
}

function scaled({ least, most }: Difference, share: number): Difference {
	const [one, other] = [least, most].map((bound) => (bound === null ? null : bound * share));
	return share > 0
		? { least: one ?? null, most: other ?? null }
		: { least: other ?? null, most: one ?? null };
}

/**
 * The coarser precision of the two moments, in seconds. Where both are counted from one moment, that of the counts:
 * `+45s` after `16:05` is 45 seconds, not about a minute.
 */
export function precisionBetween(later: Moment, earlier: Moment): number {
	const shared = stepsFromShared(later, earlier);
	const [one, other] = shared && later !== earlier ? [shared.later, shared.earlier] : [later, earlier];
	return Math.max(one.precisionSeconds, other.precisionSeconds);
}

/** The way to each of two moments from the nearest one that both are counted from; undefined where there is none. */
function stepsFromShared(later: Moment, earlier: Moment): { later: Step; earlier: Step } | undefined {
	const back = pathTo(earlier);
	for (const [moment, step] of pathTo(later)) {
		const other = back.get(moment);
		if (other) return { later: step, earlier: other };
	}
	return undefined;
}

/** The moments that a moment is counted from, nearest first, each with how long before it they were. */
function pathTo(moment: Moment): Map<Moment, Step> {
	let at = moment;
	let total: Step = { by: { least: 0, most: 0 }, precisionSeconds: 0 };
	const path = new Map([[moment, total]]);
	while (at.after) {
		total = {
			by: addDifferences(at.after.by, total.by),
			precisionSeconds: Math.max(at.after.precisionSeconds, total.precisionSeconds),
		};
		at = at.after.moment;
		path.set(at, total);
	}
	return path;
}

function clockPrecision({ precisionSeconds }: Moment): number {
	return precisionSeconds > 60 ? 0 : precisionSeconds;
}
