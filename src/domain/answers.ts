/** What somebody says of an incident in plain fields, as it was typed; what is not said is empty. */
export interface Answers {
	/**
	 * By key of the front matter, and `lead`; lists have commas or blanks between their words. `rough` is not empty
	 * where the day is not certain. `links`, `roles` and `related` have one a line: `ticket https://…`, `on-call: who that
	 * is`, `2026-03-14-checkout-outage mentions`.
	 */
	readonly facts: Readonly<Record<string, string>>;
	/** The team's own fields, by id. */
	readonly own: Readonly<Record<string, string>>;
	readonly timeline: readonly TimelineAnswer[];
	readonly causes: readonly CauseAnswer[];
	readonly countermeasures: readonly CountermeasureAnswer[];
	readonly lessons: readonly LessonAnswer[];
}

export interface TimelineAnswer {
	/** A time as the format writes it. */
	readonly when: string;
	/** `started`, `noticed:customer`. */
	readonly milestone: string;
	/** Of the services, where it is about some alone. */
	readonly service?: string;
	readonly text: string;
}

export interface CauseAnswer {
	/** By which countermeasures name it, whatever its place. */
	readonly key: string;
	readonly text: string;
	readonly kind: string;
	readonly category: string;
	readonly service?: string;
	readonly detail: string;
}

export interface CountermeasureAnswer {
	readonly key: string;
	readonly text: string;
	/** The key of a cause. */
	readonly answers: string;
	readonly kind: string;
	readonly strength: string;
	readonly status: string;
	readonly statusDay: string;
	readonly owner: string;
	readonly due: string;
	readonly link: string;
}

export interface LessonAnswer {
	readonly text: string;
}

/** The lists whose rows are asked for one by one. */
export const ANSWERED_LISTS = ['timeline', 'causes', 'countermeasures', 'lessons'] as const;
export type AnsweredList = (typeof ANSWERED_LISTS)[number];

/** What a form begins with: the moments that every incident has, and one empty row of each other list. */
export const FIRST_ROWS: Readonly<Record<AnsweredList, readonly Readonly<Record<string, string>>[]>> = {
	timeline: [{ milestone: 'started' }, { milestone: 'noticed:alert' }, { milestone: 'mitigated' }],
	causes: [{}],
	countermeasures: [{}],
	lessons: [{}],
};
