import type { Moment } from './chain.ts';
import type { CurrentDay } from './current-day.ts';
import type { ResolveFault } from './resolve-faults.ts';

/** What is known where an item is to be placed: its day, and the items above it. */
export interface Surroundings {
	readonly day: CurrentDay;
	readonly above: readonly Moment[];
	readonly timezone: string;
}

/** An item placed in time. */
export interface ResolvedItem {
	readonly moment: Moment;
	/** The day of bare clocks below it, where the item changes it. */
	readonly day?: CurrentDay;
	readonly fault?: ResolveFault;
}
