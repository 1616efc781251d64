import { ANY_INSTANT, type Difference } from '#domain/time/interval';
import type { CalendarDate, DateText, InstantInterval, MilestoneId, When } from '#domain/time/types';
import { differenceOf, type Moment, momentAfter, precisionBetween } from './chain.ts';
import { type CurrentDay, dayAfter, dayOfDate, dayOfHeading } from './current-day.ts';
import { nothingToCountFrom, type ResolveFault } from './resolve-faults.ts';
import { resolvePoints } from './resolve-points.ts';

export interface TimelineInput {
	readonly when?: When;
	/** The day that a sub-heading right above this item set. */
	readonly headingDate?: DateText;
	readonly milestones?: readonly MilestoneId[];
}

export interface ResolvedTimeline {
	/** One for each item, in its order. */
	readonly instants: readonly { readonly instant: InstantInterval; readonly precisionSeconds: number }[];
	/** Offsets count from the start of the item's time as written. */
	readonly faults: readonly (ResolveFault & { readonly item: number })[];
	/** Everything that `later - earlier` may be, by index; seconds. */
	difference(later: number, earlier: number): Difference;
	/** How exactly that difference is known, by index; seconds. */
	precision(later: number, earlier: number): number;
}

/** Places every item of a timeline in time (CONTRACT, Times). Never throws: an item with a fault is placed as well as it can be. */
export function resolveTimeline(
	items: readonly TimelineInput[],
	context: { readonly date: CalendarDate; readonly timezone: string },
): ResolvedTimeline {
	const moments: Moment[] = [];
	const faults: (ResolveFault & { item: number })[] = [];
	let day = dayOfDate(context.date, context.timezone);
	for (const [index, item] of items.entries()) {
		if (item.headingDate) day = dayOfHeading(item.headingDate);
		const step = resolveItem(item.when, { day, above: moments, timezone: context.timezone });
		moments.push(step.moment);
		if (step.fault) faults.push({ ...step.fault, item: index });
		day = dayAfter(day, step, context.timezone);
	}
	return {
		instants: moments.map(({ instant, precisionSeconds }) => ({ instant, precisionSeconds })),
		faults,
		difference: (later, earlier) => differenceOf(moments[later] ?? UNKNOWN, moments[earlier] ?? UNKNOWN),
		precision: (later, earlier) => precisionBetween(moments[later] ?? UNKNOWN, moments[earlier] ?? UNKNOWN),
	};
}

export interface Surroundings {
	readonly day: CurrentDay;
	readonly above: readonly Moment[];
	readonly timezone: string;
}

export interface ResolvedItem {
	readonly moment: Moment;
	/** The day it was on, where the item says it. */
	readonly day?: DateText;
	readonly fault?: ResolveFault;
}

const UNKNOWN: Moment = { instant: ANY_INSTANT, precisionSeconds: 60 };

function resolveItem(when: When | undefined, surroundings: Surroundings): ResolvedItem {
	const above = surroundings.above.at(-1);
	switch (when?.kind) {
		case 'after':
			return resolveAfter(when, above);
		case 'later':
			return { moment: above ? momentAfter(above, { least: 0, most: null }, 60) : { ...UNKNOWN } };
		case 'point':
		case 'between':
			return resolvePoints(when, surroundings);
		default:
			return { moment: { ...UNKNOWN } };
	}
}

function resolveAfter(when: Extract<When, { kind: 'after' }>, above: Moment | undefined): ResolvedItem {
	const by = { least: when.leastSeconds, most: when.mostSeconds };
	if (above && above.instant.earliest !== null)
		return { moment: momentAfter(above, by, when.precisionSeconds) };
	return { moment: { ...UNKNOWN }, fault: nothingToCountFrom(when, above !== undefined) };
}
