import type { TimelineItem } from '#domain/postmortem';

/** What of an item says when harm began and ended, and whose. */
export type HarmItem = Pick<TimelineItem, 'milestones'> & Partial<Pick<TimelineItem, 'services'>>;

/** From one `started` to the `mitigated` that ends it, by index; without an end it is open. */
export interface Stretch {
	readonly started: number;
	readonly mitigated?: number;
}

/** A time of harm: its stretches, of one service or of several that were harmed at once. */
export type Spell = readonly [Stretch, ...Stretch[]];

/**
 * The times of harm of an incident, in the order of the list. Where items name no service, each is from a `started` to
 * the last `mitigated` before the next. Where they do, it lasts from the first service that is harmed to the last that
 * no longer is.
 */
export function spellsOf(items: readonly HarmItem[]): Spell[] {
	const named = harmedServices(items);
	if (named.length === 0) return stretchesOf(items, undefined).map((stretch) => [stretch]);
	const all = [undefined, ...named].flatMap((service) => stretchesOf(items, service));
	return joined(all.toSorted((one, other) => one.started - other.started));
}

/** The services of which an item says when their harm began or ended, in the order of the list. */
export function harmedServices(items: readonly HarmItem[]): string[] {
	const harmed = items.filter(
		({ milestones }) => milestones.includes('started') || milestones.includes('mitigated'),
	);
	return [...new Set(harmed.flatMap(({ services = [] }) => services))];
}

/**
 * The stretches of one service, or of what names none. A milestone that the service lacks is that of the whole: an
 * incident may begin for all at once, and end for one after the other.
 */
export function stretchesOf(items: readonly HarmItem[], service: string | undefined): Stretch[] {
	const starts = milestoneOf(items, 'started', service);
	const ends = milestoneOf(items, 'mitigated', service);
	return starts.map((started, order) => {
		const next = starts[order + 1] ?? items.length;
		const mitigated = ends.findLast((end) => end >= started && end < next);
		return mitigated === undefined ? { started } : { started, mitigated };
	});
}

function milestoneOf(
	items: readonly HarmItem[],
	milestone: 'started' | 'mitigated',
	service: string | undefined,
): number[] {
	const places = items.flatMap(({ milestones }, index) => (milestones.includes(milestone) ? [index] : []));
	const of = (index: number) => items[index]?.services ?? [];
	const whole = places.filter((index) => of(index).length === 0);
	if (service !== undefined) {
		const own = places.filter((index) => of(index).includes(service));
		return own.length > 0 ? own : whole;
	}
	return whole.length === 0 && milestone === 'mitigated' ? places : whole;
}

/** Stretches that overlap in the list are one time of harm. */
function joined(stretches: readonly Stretch[]): Spell[] {
	const spells: [Stretch, ...Stretch[]][] = [];
	for (const stretch of stretches) {
		const last = spells.at(-1);
		const isWithin = last?.some(({ mitigated }) => stretch.started <= (mitigated ?? Infinity));
		if (!last || !isWithin) spells.push([stretch]);
		else if (!last.some((other) => isSame(other, stretch))) last.push(stretch);
	}
	return spells;
}

function isSame(one: Stretch, other: Stretch): boolean {
	return one.started === other.started && one.mitigated === other.mitigated;
}
