import { z } from 'zod';
import { idSchema } from './id.ts';

/** A real-looking day; whether it exists is the time grammar's question. */
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
/** `POSTMORTEM#ID`; the postmortem may be left out where the chip allows it. */
const elsewhere = z.string().regex(/^[^#\s]+#[^#\s]+$/);
const here = z.string().regex(/^[^#\s]*#[^#\s]+$/);

/** A chip with a value, `key:value`. */
export interface KeyedChip {
	readonly value: z.ZodType<string>;
	readonly repeatable: boolean;
	readonly form: string;
	readonly description: string;
}

/** Words that stand as chips by themselves come from the vocabulary; each facet is allowed once in an item. */
export type Facet =
	| 'milestones'
	| 'causeKinds'
	| 'categories'
	| 'countermeasureKinds'
	| 'strengths'
	| 'countermeasureStatuses';

export interface ChipSet {
	/** Whether an item begins with `#id`. */
	readonly hasId: boolean;
	readonly facets: readonly Facet[];
	/** Words that stand by themselves and are of no facet. */
	readonly flags: Readonly<Record<string, string>>;
	readonly keyed: Readonly<Record<string, KeyedChip>>;
}

const internal = 'Left out of a public build, with its detail.';

const service: KeyedChip = {
	value: idSchema,
	repeatable: true,
	form: 'service:checkout',
	description: 'A service that it is about, by id; it stands in `services` too.',
};

export const timelineChips: ChipSet = {
	hasId: false,
	facets: ['milestones'],
	flags: { internal },
	keyed: {
		noticed: {
			value: z.enum(['self', 'teammate', 'alert', 'customer', 'third-party', 'audit']),
			repeatable: false,
			form: 'noticed:customer',
			description: 'It became known, and by whom.',
		},
		role: {
			value: idSchema,
			repeatable: true,
			form: 'role:on-call',
			description: 'A role that acted, by id.',
		},
		service,
	},
};

export const causeChips: ChipSet = {
	hasId: true,
	facets: ['causeKinds', 'categories'],
	flags: { 'accepted-risk': 'The risk is accepted; the reason is the detail below the item.', internal },
	keyed: {
		behind: {
			value: idSchema,
			repeatable: true,
			form: 'behind:commit-slip',
			description: 'The cause in front of this deeper one.',
		},
		'covered-by': {
			value: elsewhere,
			repeatable: true,
			form: 'covered-by:2026-03-14-checkout-outage#tag-releases',
			description: 'A countermeasure of another postmortem that answers this cause.',
		},
		service,
	},
};

export const countermeasureChips: ChipSet = {
	hasId: true,
	facets: ['countermeasureKinds', 'strengths', 'countermeasureStatuses'],
	flags: { internal },
	keyed: {
		for: {
			value: idSchema,
			repeatable: true,
			form: 'for:commit-slip',
			description: 'A cause that it answers.',
		},
		owner: {
			value: idSchema,
			repeatable: true,
			form: 'owner:platform',
			description: 'The team or role that sees to it.',
		},
		due: { value: day, repeatable: false, form: 'due:2026-04-01', description: 'The day it is due.' },
		choice: {
			value: idSchema,
			repeatable: false,
			form: 'choice:live-window',
			description: 'The name that alternatives share; one of them is to be accepted.',
		},
		'superseded-by': {
			value: here,
			repeatable: false,
			form: 'superseded-by:#tag-releases',
			description: 'The countermeasure that replaced it, here or in another postmortem.',
		},
	},
};

export const lessonChips: ChipSet = { hasId: false, facets: [], flags: { internal }, keyed: {} };

/**
 * Statuses of countermeasures that carry a date, `done:2026-07-13`; true where they must. It may be rough:
 * `done:2026-07`, `done:~2026-07-13`, `done:unknown`.
 */
export const STATUS_DATES: Readonly<Record<string, boolean>> = {
	proposed: false,
	accepted: false,
	'in-progress': false,
	done: true,
	verified: true,
	rejected: false,
	superseded: false,
};
