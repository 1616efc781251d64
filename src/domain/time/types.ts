/** A real day, `YYYY-MM-DD`. */
export type DateText = string;

/** The day that the surroundings of a time speak of. `isDay`: a bare clock there is on it. */
export interface NearDay {
	readonly date: DateText;
	readonly isDay: boolean;
}

/** A point on the clock or the calendar as it is written, at the precision it is written in. */
export interface Point {
	readonly date?: DateText;
	/** Seconds since midnight, with fractions; 86 400 is `24:00`. Absent: the whole day is meant. */
	readonly clockSeconds?: number;
	/** Seconds: 60 for `HH:MM`, 1 for `HH:MM:SS`, 0.001 for fractions, 86 400 for a day. */
	readonly precisionSeconds: number;
	/** `Z` or `+09:00`, only where the author wrote one. */
	readonly offset?: string;
}

/** The time at the head of a timeline item, as written (CONTRACT, Times). */
export type When =
	| { readonly kind: 'point'; readonly point: Point; readonly approximate: boolean }
	| { readonly kind: 'between'; readonly from: Point; readonly to: Point }
	| {
			readonly kind: 'after';
			readonly leastSeconds: number;
			readonly mostSeconds: number;
			readonly precisionSeconds: number;
	  }
	| { readonly kind: 'later' }
	| { readonly kind: 'unknown' };

/** Instants that are possible, in seconds since 1970-01-01T00:00Z, both ends included. `null` is unbounded. */
export interface InstantInterval {
	readonly earliest: number | null;
	readonly latest: number | null;
}

/** Durations that are possible, in seconds, both ends included. `mostSeconds: null` is unbounded ("≥"). */
export interface DurationInterval {
	readonly leastSeconds: number;
	readonly mostSeconds: number | null;
}

export type MilestoneId =
	| 'introduced'
	| 'started'
	| 'noticed'
	| 'acknowledged'
	| 'shared'
	| 'mitigated'
	| 'repaired'
	| 'informed'
	| 'resolved';

export type NoticedBy = 'self' | 'teammate' | 'alert' | 'customer' | 'third-party' | 'audit';

export type MetricId =
	| 'exposure'
	| 'risk'
	| 'detect'
	| 'customer-detect'
	| 'acknowledge'
	| 'escalate'
	| 'unshared'
	| 'inform'
	| 'mitigate'
	| 'resolve';

/** A metric's answer: known as an interval, unknown because a milestone is missing, or not asked. */
export type MetricValue =
	| ({ readonly state: 'known' } & DurationInterval & { readonly precisionSeconds: number })
	| { readonly state: 'unknown'; readonly missing: readonly MilestoneId[] }
	| { readonly state: 'not-applicable' };

/** A date of the front matter: `2017-09-04`, `~2017-08-28`, `2017-08`. */
export interface CalendarDate {
	/** As written. */
	readonly text: string;
	readonly approximate: boolean;
	readonly precision: 'day' | 'month';
	/** First and last day that are possible, `YYYY-MM-DD`. */
	readonly earliest: DateText;
	readonly latest: DateText;
}
