import type { Cause, Postmortem } from '#domain/postmortem';
import type { PostmortemOutline } from '#domain/postmortem-outline';

export interface CountermeasureReference<Known extends PostmortemOutline = Postmortem> {
	readonly postmortem: Known;
	readonly countermeasure: Known['countermeasures'][number];
}

export interface CauseReference {
	readonly postmortem: Postmortem;
	readonly cause: Cause;
}

export interface Recurrence {
	readonly postmortem: Postmortem;
	readonly cause?: Cause;
	/** The relation between the two, where a file declares one that counts: `recurrence-of` or `same-cause`. */
	readonly declared?: string;
	readonly categories: readonly string[];
	readonly services: readonly string[];
	/** Days between: from the day it was done, or from the countermeasure's own incident, to this one. */
	readonly days: number;
}
