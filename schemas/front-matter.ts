import { z } from 'zod';
import { idSchema } from './id.ts';

const oneLine = z
	.string()
	.trim()
	.min(1)
	.max(300)
	.regex(/^[^\r\n]*$/);

export const documentStatusSchema = z
	.enum(['draft', 'review', 'final'])
	.describe('`draft` is never published; `review` and `final` are. Requirements grow with the status.');

export const incidentKindSchema = z
	.enum(['incident', 'near-miss', 'drill'])
	.describe('What happened: an `incident` (default), a `near-miss` that harmed nobody, or a `drill`.');

const relationSchema = z.strictObject({
	postmortem: z.string().min(1).describe('The id of the other postmortem: its file name without `.md`.'),
	how: idSchema.describe('How this one relates to it, for example `recurrence-of` or `mentions`.'),
	because: oneLine.optional().describe('Why the two belong together, in one line.'),
});

const allowanceSchema = z.strictObject({
	check: idSchema.describe('The id of the check whose finding is accepted in this file.'),
	because: oneLine.describe('Why it is accepted. Shown wherever the finding would be.'),
});

/** The front matter of a postmortem: the facts that machines compare most. Strict: an unknown key is a fault. */
export const frontMatterSchema = z
	.strictObject({
		title: oneLine.describe('What happened, in one line that a stranger understands.'),
		status: documentStatusSchema,
		date: z
			.string()
			.describe('The day it started, else the day it was noticed: `2017-09-04`, `~2017-08-28` or `2017-08`.'),
		severity: idSchema.optional().describe('A level of `kb.yaml`, or `unknown`.'),
		duration: z
			.string()
			.optional()
			.describe(
				'The exposure as it was claimed: `35m`, `30m..40m`, `~2h`. Optional where the timeline gives one.',
			),
		causes: z
			.array(idSchema)
			.optional()
			.describe('Root-cause categories of `kb.yaml`; those of the cause list, each once.'),
		services: z.array(idSchema).optional().describe('The services that were affected, by id.'),
		impact: oneLine.optional().describe('Who was harmed and how, in one line, or `none`.'),
		kind: incidentKindSchema.optional(),
		language: z
			.enum(['en', 'ko'])
			.optional()
			.describe('The language this file is written in. Default: that of `kb.yaml`.'),
		timezone: z
			.string()
			.optional()
			.describe(
				'The IANA zone of times that name none, for example `Asia/Seoul`. Default: that of `kb.yaml`.',
			),
		number: z.int().positive().optional().describe('A number for display. The id is the file’s name.'),
		published: z
			.string()
			.optional()
			.describe(
				'When it was first shared: a day, or a day and a time or range of times, for example `2017-09-04 12:00..24:00`.',
			),
		roles: z
			.record(idSchema, oneLine)
			.optional()
			.describe(
				'Roles of this incident by id, never names of persons: `{ on-call: "the on-call engineer" }`.',
			),
		related: z.array(relationSchema).optional().describe('Other postmortems that this one belongs with.'),
		allow: z
			.array(allowanceSchema)
			.optional()
			.describe('Findings that are accepted in this file, each with its reason.'),
	})
	.describe('The front matter of a postmortem.');

export type FrontMatter = z.infer<typeof frontMatterSchema>;
