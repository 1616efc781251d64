import type { Episode } from '#domain/postmortem';
import type { Difference } from '#domain/time/interval';
import type { ResolvedTimeline } from '#domain/time/place/resolve-timeline';
import type { DurationInterval } from '#domain/time/types';
import { type HarmItem, type Spell, spellsOf } from './spells.ts';

/** The times of harm with how long each lasted, in the order of the list. */
export function deriveEpisodes(
	items: readonly HarmItem[],
	resolved: Pick<ResolvedTimeline, 'difference'>,
): Episode[] {
	return spellsOf(items).map((spell) => {
		const ends = spell.flatMap(({ mitigated }) => mitigated ?? []);
		const [{ started }] = spell;
		const exposure = lengthOf(spell, resolved);
		return ends.length < spell.length
			? { started, exposure }
			: { started, mitigated: Math.max(...ends), exposure };
	});
}

/** From whichever start is earliest to whichever end is latest; all that may be either is considered. */
function lengthOf(spell: Spell, { difference }: Pick<ResolvedTimeline, 'difference'>): DurationInterval {
	const [first, ...others] = spell;
	if (others.length === 0)
		return first.mitigated === undefined
			? OPEN
			: (toDuration(difference(first.mitigated, first.started), true) ?? OPEN);
	const lengths = spell.flatMap(({ mitigated }) =>
		mitigated === undefined
			? []
			: spell.flatMap(({ started }) =>
					started <= mitigated ? (toDuration(difference(mitigated, started), true) ?? OPEN) : [],
				),
	);
	const isOpen = spell.some(({ mitigated }) => mitigated === undefined);
	const most = Math.max(...lengths.map(({ mostSeconds }) => mostSeconds ?? Infinity));
	return {
		leastSeconds: Math.max(0, ...lengths.map(({ leastSeconds }) => leastSeconds)),
		mostSeconds: isOpen || most === Infinity ? null : most,
	};
}

const OPEN: DurationInterval = { leastSeconds: 0, mostSeconds: null };

/**
 * A difference as a duration. Items that are listed in order are taken to be in order, unless their times
 * contradict it: of `started` at 16:00..16:30 and then `mitigated` at 16:20, only 0 to 20 minutes are possible.
 * Undefined where nothing bounds it from below.
 */
export function toDuration(
	{ least, most }: Difference,
	isListedInOrder: boolean,
): DurationInterval | undefined {
	const mayBePositive = most === null || most >= 0;
	if (isListedInOrder && mayBePositive) {
		if (least === null && most === null) return undefined;
		return { leastSeconds: Math.max(0, least ?? 0), mostSeconds: most };
	}
	return least === null ? undefined : { leastSeconds: least, mostSeconds: most };
}

/** The sum of durations that do not depend on each other. */
export function sumDurations(durations: readonly DurationInterval[]): DurationInterval {
	return durations.reduce(
		(sum, each) => ({
			leastSeconds: sum.leastSeconds + each.leastSeconds,
			mostSeconds:
				sum.mostSeconds === null || each.mostSeconds === null ? null : sum.mostSeconds + each.mostSeconds,
		}),
		{ leastSeconds: 0, mostSeconds: 0 },
	);
}
