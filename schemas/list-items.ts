import { z } from 'zod';
import {
	type ChipSet,
	causeChips,
	countermeasureChips,
	type Facet,
	lessonChips,
	timelineChips,
} from './chips.ts';
import { idSchema } from './id.ts';

const FACETS: Readonly<
	Record<Facet, { readonly key: string; readonly description: string; readonly isList?: true }>
> = {
	milestones: {
		key: 'milestones',
		description: 'The moments from which something holds, for example `started`; each once in an item.',
		isList: true,
	},
	causeKinds: { key: 'kind', description: 'What part the cause played, for example `trigger` or `latent`.' },
	categories: { key: 'category', description: 'The root-cause category, a word of `kb.yaml`.' },
	countermeasureKinds: { key: 'kind', description: 'What it does, for example `prevent` or `detect`.' },
	strengths: {
		key: 'strength',
		description: 'How far it rests on people remembering: `weak`, `intermediate` or `strong`.',
	},
	countermeasureStatuses: {
		key: 'status',
		description:
			'Where it stands; may carry its date, `done:2026-07-13` (also `done:2026-07`, `done:~2026-07-13`, `done:unknown`), and `done` and `verified` must. Default `proposed`.',
	},
};

const when = z
	.string()
	.describe(
		'The time at the head of the item: `16:05`, `~16:05`, `16:05..16:25`, `2017-09-04 16:05`, `+10m..20m`, `later` or `unknown`.',
	);
const prose = z
	.string()
	.min(1)
	.describe('What happened, decided or was learnt, in one sentence; nested blocks are its detail.');

/** One item of the timeline: `- [when] chips prose`. */
export const timelineItemSchema = itemSchema(timelineChips, { when: when.optional() }).describe(
	'An item of the timeline.',
);
/** One cause: `1. #id chips prose`. */
export const causeSchema = itemSchema(causeChips).describe('An item of the list of causes.');
/** One countermeasure: `1. #id chips prose`. */
export const countermeasureSchema = itemSchema(countermeasureChips).describe(
	'An item of the list of countermeasures.',
);
/** One lesson: `- prose`. */
export const lessonSchema = itemSchema(lessonChips).describe(
	'A lesson: one sentence that someone would search for.',
);

function itemSchema(set: ChipSet, own: Record<string, z.ZodType> = {}) {
	const shape: Record<string, z.ZodType> = { ...own };
	if (set.hasId)
		shape['id'] = idSchema.describe('The first chip, `#id`: the item’s permanent name in this file.');
	for (const facet of set.facets) {
		const { key, description, isList } = FACETS[facet];
		shape[key] = (isList ? z.array(idSchema) : idSchema).optional().describe(description);
	}
	for (const [key, description] of Object.entries(set.flags))
		shape[key] = z.boolean().optional().describe(description);
	for (const [key, chip] of Object.entries(set.keyed)) {
		const value = chip.repeatable ? z.array(chip.value) : chip.value;
		shape[key] = value.optional().describe(`${chip.description} Written \`${chip.form}\`.`);
	}
	return z.strictObject({ ...shape, prose });
}
