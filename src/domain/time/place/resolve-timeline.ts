import { ANY_INSTANT, type Difference } from '#domain/time/interval';
import type { CalendarDate, DateText, InstantInterval, MilestoneId, When } from '#domain/time/types';
import { differenceOf, type Moment, momentAfter, precisionBetween, sumOfDifferences } from './chain.ts';
import { dayOfCounted, dayOfDate, dayOfHeading } from './current-day.ts';
import type { ResolvedItem, Surroundings } from './placed-item.ts';
import { dayIsOpen, nothingToCountFrom, type ResolveFault } from './resolve-faults.ts';
import { resolvePoints } from './resolve-points.ts';

export interface TimelineInput {
	readonly when?: When;
	/** The day that a sub-heading right above this item set; `open` where it names one, but not which. */
	readonly headingDate?: DateText | 'open';
	readonly milestones?: readonly MilestoneId[];
}

export interface ResolvedTimeline {
	/** One for each item, in its order. */
	readonly instants: readonly { readonly instant: InstantInterval; readonly precisionSeconds: number }[];
	/** Offsets count from the start of the item's time as written. */
	readonly faults: readonly (ResolveFault & { readonly item: number })[];
	/** Everything that `later - earlier` may be, by index; seconds. */
	difference(later: number, earlier: number): Difference;
	/** Everything that the sum of `later - earlier` of several pairs may be: what they share cancels out. */
	sum(pairs: readonly (readonly [later: number, earlier: number])[]): Difference;
	/** How exactly that difference is known, by index; seconds. */
	precision(later: number, earlier: number): number;
}

/** Places every item of a timeline in time (CONTRACT, Times). Never throws: an item with a fault is placed as well as it can be. */
export function resolveTimeline(items: readonly TimelineInput[], context: Context): ResolvedTimeline {
	const open = placeItems(items, context, []);
	const ends = endsOfLater(items, open.moments);
	const { moments, faults } = ends.length === 0 ? open : placeItems(items, context, ends);
	const at = (index: number) => moments[index] ?? UNKNOWN;
	return {
		instants: moments.map(({ instant, precisionSeconds }) => ({ instant, precisionSeconds })),
		faults,
		difference: (later, earlier) => differenceOf(at(later), at(earlier)),
		sum: (pairs) => sumOfDifferences(pairs.map(([later, earlier]) => [at(later), at(earlier)])),
		precision: (later, earlier) => precisionBetween(at(later), at(earlier)),
	};
}

type Context = { readonly date: CalendarDate; readonly timezone: string };
type ItemFault = ResolvedTimeline['faults'][number];

/** @param ends By index, the item at which a `later` has ended. */
function placeItems(
	items: readonly TimelineInput[],
	{ date, timezone }: Context,
	ends: readonly (Moment | undefined)[],
): { moments: Moment[]; faults: ItemFault[] } {
	const moments: Moment[] = [];
	const faults: ItemFault[] = [];
	let day = dayOfDate(date, timezone);
	let isDayLost = false;
	/** The heading is at fault for the clocks below it. */
	let isHeadingOpen = false;
	for (const [index, item] of items.entries()) {
		const bare = bareClock(item.when);
		if (item.headingDate) {
			day = dayOfHeading(item.headingDate);
			isDayLost = false;
			isHeadingOpen = item.headingDate === 'open';
		} else if (!bare) isHeadingOpen = false;
		const step = resolveItem(item.when, { day, above: moments, timezone }, ends[index]);
		const fault = step.fault ?? (isDayLost && bare ? dayIsOpen(bare, []) : undefined);
		if (fault && !isHeadingOpen) faults.push({ ...fault, item: index });
		// With nothing but `unknown` above it, a clock is the first, and on the day of the incident.
		if (item.when?.kind === 'unknown') isDayLost ||= moments.some(({ instant }) => instant.earliest !== null);
		else if (!bare && item.when?.kind !== 'after') isDayLost &&= item.when === undefined;
		moments.push(step.moment);
		day = step.day ?? day;
	}
	return { moments, faults };
}

/** A clock that takes its day from above: `unknown` there may be any day, and says nothing of this one. */
function bareClock(when: When | undefined): When | undefined {
	if (when?.kind === 'point') return when.point.date === undefined ? when : undefined;
	return when?.kind === 'between' && when.from.date === undefined ? when : undefined;
}

/** `later` ends at the next item with a time of its own, unless that is listed out of order. */
function endsOfLater(items: readonly TimelineInput[], moments: readonly Moment[]): (Moment | undefined)[] {
	const ends: (Moment | undefined)[] = [];
	let next: Moment | undefined;
	for (let index = items.length - 1; index >= 0; index -= 1) {
		const kind = items[index]?.when?.kind;
		if (kind === 'later' && next) ends[index] = next;
		if (kind === 'point' || kind === 'between') next = moments[index];
	}
	return ends;
}

const UNKNOWN: Moment = { instant: ANY_INSTANT, precisionSeconds: 60 };

function resolveItem(
	when: When | undefined,
	surroundings: Surroundings,
	end: Moment | undefined,
): ResolvedItem {
	const above = surroundings.above.at(-1);
	switch (when?.kind) {
		case 'after':
			return resolveAfter(when, above, surroundings);
		case 'later':
			return { moment: laterThan(above ?? UNKNOWN, end), day: { kind: 'open', days: [] } };
		case 'point':
		case 'between':
			return resolvePoints(when, surroundings);
		default:
			return { moment: { ...UNKNOWN } };
	}
}

function laterThan(above: Moment, end: Moment | undefined): Moment {
	const open = momentAfter(above, { least: 0, most: null }, 60);
	const most = end ? differenceOf(end, above).most : null;
	const latest = end?.instant.latest ?? null;
	if (latest === null || (most !== null && most < 0)) return open;
	const bounded = momentAfter(above, { least: 0, most }, 60);
	return { ...bounded, instant: { ...bounded.instant, latest } };
}

function resolveAfter(
	when: Extract<When, { kind: 'after' }>,
	above: Moment | undefined,
	{ day, timezone }: Surroundings,
): ResolvedItem {
	const by = { least: when.leastSeconds, most: when.mostSeconds };
	if (!above || above.instant.earliest === null)
		return { moment: { ...UNKNOWN }, fault: nothingToCountFrom(when, above !== undefined) };
	const moment = momentAfter(above, by, when.precisionSeconds);
	return { moment, day: dayOfCounted(day, moment, timezone) };
}
