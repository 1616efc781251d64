import { z } from 'zod';
import { LANGUAGES } from './languages.ts';
import { lookKeys } from './look.ts';
import { ownFieldSchema } from './own-field.ts';
import { postmortemIdSchema } from './postmortem-id.ts';
import { severitySchema, termSchema } from './term.ts';
import { basePathSchema, copiedAddressSchema, webAddressSchema } from './web-address.ts';

const names = z.array(z.string().trim().min(1)).min(1);

/** `kb.yaml`: the team's own settings and vocabulary. Every key has a default. */
export const knowledgeBaseSchema = z
	.strictObject({
		title: z.string().trim().min(1).optional().describe('The name of the knowledge base.'),
		description: z.string().trim().min(1).optional().describe('One sentence under the name.'),
		url: webAddressSchema
			.optional()
			.describe(
				'The site’s address, for feeds and citations, for example `https://postmortems.example.com`; without user, query and `#`.',
			),
		base: basePathSchema
			.optional()
			.describe(
				'The path the site is served under, for example `/notes/`; begins and ends with `/`, no step is `.` or `..`. Default `/`.',
			),
		cards: z
			.boolean()
			.optional()
			.describe(
				'Whether each postmortem has a picture for where its link is shared; needs `url`, and fonts where the site is built. Default `false`.',
			),
		language: z.enum(LANGUAGES).optional().describe('The language of the interface. Default `en`.'),
		timezone: z.string().optional().describe('The IANA zone of times that name none. Default `UTC`.'),
		repository: copiedAddressSchema
			.optional()
			.describe('The repository’s web address, for edit links, for example `https://github.com/team/notes`.'),
		branch: z
			.string()
			.regex(/^[\w./-]+$/)
			.optional()
			.describe('The branch that is published. Default `main`.'),
		severities: z.array(severitySchema).optional().describe('Levels of severity to change or add.'),
		categories: z.array(termSchema).optional().describe('Root-cause categories to change or add.'),
		countermeasureKinds: z.array(termSchema).optional().describe('Kinds of countermeasure to change or add.'),
		strengths: z.array(termSchema).optional().describe('Strengths of countermeasures to change or add.'),
		services: z
			.array(termSchema)
			.optional()
			.describe('The services. Where none is listed, any id is accepted.'),
		tags: z.array(termSchema).optional().describe('The tags. Where none is listed, any id is accepted.'),
		fields: z
			.array(ownFieldSchema)
			.optional()
			.describe(
				'Keys of your own for the front matter: `[{ id: region, type: choice, choices: [eu, us] }]`.',
			),
		roles: z.array(termSchema).optional().describe('Roles that every postmortem may use.'),
		sections: z
			.strictObject({
				timeline: names.optional().describe('Headings that begin the timeline.'),
				causes: names.optional().describe('Headings that begin the list of causes.'),
				countermeasures: names.optional().describe('Headings that begin the list of countermeasures.'),
				lessons: names.optional().describe('Headings that begin the list of lessons.'),
				wentWell: names.optional().describe('Headings of what went well; below lessons too.'),
				wentPoorly: names.optional().describe('Headings of what went poorly; below lessons too.'),
				gotLucky: names.optional().describe('Headings of where it was luck; below lessons too.'),
				opinion: names.optional().describe('Headings of sections that are opinion.'),
			})
			.optional()
			.describe('Section names that are accepted beside the built-in ones.'),
		startHere: z
			.array(z.string().min(1))
			.optional()
			.describe('Ids of postmortems that newcomers read first.'),
		removed: z
			.array(postmortemIdSchema)
			.optional()
			.describe(
				'Ids of postmortems that were published and no longer are: a page at their address says so, without their title.',
			),
		synonyms: z
			.array(z.array(z.string().trim().min(1)).min(2))
			.optional()
			.describe('Groups of words that search treats as one.'),
		allowedMailboxes: z
			.array(z.string().regex(/^[^\s@]*@?[^\s@]+$/))
			.optional()
			.describe('Mail addresses or domains that may stand in a postmortem.'),
		...lookKeys,
	})
	.describe('kb.yaml: the settings and vocabulary of a knowledge base.');

export type KnowledgeBaseSettings = z.infer<typeof knowledgeBaseSchema>;
export type TermSettings = z.infer<typeof termSchema>;
