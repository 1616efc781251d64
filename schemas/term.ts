import { z } from 'zod';
import { idSchema } from './id.ts';

/** One text for both languages, or one a language. */
export const textSchema = z
	.union([
		z.string().trim().min(1),
		z.strictObject({
			en: z.string().trim().min(1).describe('In English.'),
			ko: z.string().trim().min(1).describe('In Korean.'),
		}),
	])
	.describe('A text: one for both languages, or `{ en: "…", ko: "…" }`.');

/** A word of the vocabulary. One with a known id changes that word; one with a new id adds a word. */
export const termSchema = z.strictObject({
	id: idSchema,
	label: textSchema.optional().describe('What readers see. Default: the id.'),
	definition: textSchema.optional().describe('One sentence that tells when the word applies.'),
	helps: textSchema.optional().describe('What usually helps against it.'),
});

export const severitySchema = termSchema.extend({
	rank: z.int().min(1).optional().describe('1 is the worst.'),
	major: z.boolean().optional().describe('Whether it counts as a major incident.'),
	brief: z
		.boolean()
		.optional()
		.describe('Whether a final postmortem may stay without cause and countermeasure lists.'),
	postmortemDays: z
		.int()
		.min(1)
		.max(3650)
		.optional()
		.describe('Days from the incident within which its postmortem is final.'),
	followUpDays: z
		.int()
		.min(1)
		.max(3650)
		.optional()
		.describe('Days from the incident within which follow-ups are due.'),
});
