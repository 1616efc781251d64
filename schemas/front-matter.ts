import { z } from 'zod';
import { checkIdSchema } from './check-id.ts';
import { idSchema } from './id.ts';
import { LANGUAGES } from './languages.ts';
import { postmortemIdSchema } from './postmortem-id.ts';

const oneLine = z
	.string()
	.trim()
	.min(1)
	.max(300)
	.regex(/^[^\r\n]*$/);

/**
 * How a text looks that the time grammar reads. Only editors hold a file against these: the project's own readers say
 * exactly what is wrong.
 */
const DAY = String.raw`\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])`;
const CLOCK = String.raw`(?:(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,3})?)?|24:00)`;
const ZONE = String.raw`(?:Z|[+-]\d{2}:\d{2})?`;
const MOMENT = `(?:${DAY}(?:T${CLOCK}${ZONE}| ${CLOCK})?)`;
const SPAN = String.raw`(?=\d)(?:\d+d)?(?:\d+h)?(?:\d+m)?(?:\d+s)?`;
const dayPattern = `^${DAY}$`;
const datePattern = String.raw`^(?:~?${DAY}|\d{4}-(?:0[1-9]|1[0-2]))$`;
const durationPattern = String.raw`^(?:~?${SPAN}|${SPAN}\.\.${SPAN})$`;
const publishedPattern = String.raw`^${MOMENT}(?:\.\.(?:${MOMENT}|${CLOCK}))?$`;

export const documentStatusSchema = z
	.enum(['draft', 'review', 'final'])
	.describe('`draft` is never published; `review` and `final` are. Requirements grow with the status.');

export const incidentKindSchema = z
	.enum(['incident', 'near-miss', 'drill'])
	.describe('What happened: an `incident` (default), a `near-miss` that harmed nobody, or a `drill`.');

const relationSchema = z
	.strictObject({
		postmortem: z.string().min(1).describe('The id of the other postmortem: its file name without `.md`.'),
		how: idSchema.describe('How this one relates to it, for example `recurrence-of` or `mentions`.'),
		because: oneLine.optional().describe('Why the two belong together, in one line.'),
	})
	.describe('Another postmortem: `{ postmortem: 2026-03-14-checkout-outage, how: mentions }`.');

/** What a link of the front matter leads to. */
export const LINK_KINDS = [
	'ticket',
	'change',
	'chat',
	'dashboard',
	'status-page',
	'recording',
	'document',
] as const;

const linkSchema = z
	.strictObject({
		url: z.httpUrl().describe('An address with `https://`.'),
		kind: z.enum(LINK_KINDS).describe('What is there, for example `ticket` or `dashboard`.'),
		title: oneLine.optional().describe('What it is called. Default: its address.'),
	})
	.describe('A link: `{ url: "https://…", kind: ticket, title: "…" }`.');

const importedSchema = z
	.strictObject({
		from: oneLine.describe('Where it was found, for example `Confluence export`.'),
		on: z.string().meta({ description: 'The day it was brought here, `2026-11-29`.', pattern: dayPattern }),
		id: oneLine.optional().describe('What its source calls it, so that it is not brought twice.'),
	})
	.describe('Published as it was found elsewhere: what such a file lacks is a note and never an error.');

const allowanceSchema = z
	.strictObject({
		check: checkIdSchema.describe('The id of the check whose finding is accepted in this file.'),
		because: oneLine.describe('Why it is accepted. Shown wherever the finding would be.'),
	})
	.describe('An accepted finding: `{ check: duration-claim, because: "…" }`.');

/** The front matter of a postmortem: the facts that machines compare most. Strict: an unknown key is a fault. */
export const frontMatterSchema = z
	.strictObject({
		title: oneLine.describe('What happened, in one line that a stranger understands.'),
		status: documentStatusSchema,
		date: z.string().meta({
			description:
				'The day it started, else the day it was noticed: `2017-09-04`, `~2017-08-28` or `2017-08`.',
			pattern: datePattern,
		}),
		severity: idSchema.optional().describe('A level of `kb.yaml`, or `unknown`.'),
		duration: z
			.string()
			.meta({
				description:
					'The exposure as it was claimed: `35m`, `30m..40m`, `~2h`. Optional where the timeline gives one.',
				pattern: durationPattern,
			})
			.optional(),
		causes: z
			.array(idSchema)
			.optional()
			.describe(
				'Root-cause categories of `kb.yaml`, those of the cause list, each once: `[capacity, process]`.',
			),
		services: z.array(idSchema).optional().describe('The services that were affected, by id: `[checkout]`.'),
		impact: oneLine.optional().describe('Who was harmed and how, in one line, or `none`.'),
		kind: incidentKindSchema.optional(),
		language: z
			.enum(LANGUAGES)
			.optional()
			.describe('The language this file is written in. Default: that of `kb.yaml`.'),
		timezone: z
			.string()
			.optional()
			.describe(
				'The IANA zone of times that name none, for example `Asia/Seoul`. Default: that of `kb.yaml`.',
			),
		number: z
			.int()
			.positive()
			.optional()
			.describe('A whole number from 1 on, for display, without quotes. The id is the file’s name.'),
		published: z
			.string()
			.meta({
				description:
					'When it was first shared: a day, or a day and a time or range of times, for example `2017-09-04 12:00..24:00`.',
				pattern: publishedPattern,
			})
			.optional(),
		tags: z
			.array(idSchema)
			.optional()
			.describe(
				'Words of your own to find it by: `[black-friday]`. A closed list where `kb.yaml` has `tags`.',
			),
		links: z.array(linkSchema).optional().describe('Tickets, changes, chats, dashboards that belong to it.'),
		owner: idSchema.optional().describe('The team or role that writes it up: `platform`.'),
		reviewBy: z
			.string()
			.meta({
				description: 'The day by which it is final. Default: the severity’s `postmortemDays` after `date`.',
				pattern: dayPattern,
			})
			.optional(),
		imported: importedSchema.optional(),
		aliases: z
			.array(postmortemIdSchema)
			.optional()
			.describe(
				'Ids that it had before, whose addresses lead here: `[2026-03-14-checkout]`. Written by `odap rename`.',
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
