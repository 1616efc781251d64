import {
	addDifferences,
	type Difference,
	floorInstant,
	shiftInstant,
	subtractDifferences,
	subtractInstants,
} from './interval.ts';
import type { InstantInterval } from './types.ts';

/** A moment that is known by itself, or by how long after another moment it was. */
export interface Moment {
	readonly instant: InstantInterval;
	/** Seconds; day precision is 86 400. */
	readonly precisionSeconds: number;
	readonly after?: { readonly moment: Moment; readonly by: Difference };
}

/** A moment so long after another: what is uncertain about the other is uncertain about both alike. */
export function momentAfter(moment: Moment, by: Difference, precisionSeconds: number): Moment {
	return {
		instant: shiftInstant(moment.instant, by),
		precisionSeconds: Math.max(precisionSeconds, clockPrecision(moment)),
		after: { moment, by },
	};
}

/**
 * Everything that `later - earlier` may be. Where both are counted from one moment, however uncertain, that
 * moment cancels out: after `16:00..16:30`, `+10m..20m` is 10 to 20 minutes later, not -20 to 50.
 */
export function differenceOf(later: Moment, earlier: Moment): Difference {
	const fromShared = pathTo(later);
	const back = pathTo(earlier);
	for (const [moment, by] of fromShared) {
		const other = back.get(moment);
		if (other) return subtractDifferences(by, other);
	}
	const seconds = Math.max(later.precisionSeconds, earlier.precisionSeconds);
	if (seconds > 60) return subtractInstants(later.instant, earlier.instant);
	return subtractInstants(floorInstant(later.instant, seconds), floorInstant(earlier.instant, seconds));
}

/** The moments that a moment is counted from, nearest first, each with how long before it they were. */
function pathTo(moment: Moment): Map<Moment, Difference> {
	const path = new Map<Moment, Difference>([[moment, { least: 0, most: 0 }]]);
	let step = moment;
	let total: Difference = { least: 0, most: 0 };
	while (step.after) {
		total = addDifferences(step.after.by, total);
		step = step.after.moment;
		path.set(step, total);
	}
	return path;
}

function clockPrecision({ precisionSeconds }: Moment): number {
	return precisionSeconds > 60 ? 0 : precisionSeconds;
}
