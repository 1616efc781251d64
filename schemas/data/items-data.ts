import { z } from 'zod';
import { instantSchema, laterSchema, referenceSchema } from './shared.ts';

const item = {
	url: z.string().describe('Where it stands on the site.'),
	text: z.string().describe('Plain text, in one sentence.'),
};
const detail = z.string().optional().describe('What stands below the item, as plain text.');

const cause = {
	id: z.string().describe('Its permanent name in its postmortem.'),
	...item,
	kind: z.string().optional(),
	category: z.string().optional(),
	services: z.array(z.string()).describe('Those that it is a cause of, by id; none where it is one of all.'),
	coverage: z
		.enum(['countermeasure', 'accepted-risk', 'covered-by', 'behind', 'unknown', 'none'])
		.describe('What answers it.'),
	behind: z.array(z.string()).describe('The ids of the causes that lie behind this one.'),
	coveredBy: z.array(referenceSchema).describe('Countermeasures of other postmortems that answer it.'),
};

const countermeasure = {
	id: z.string().describe('Its permanent name in its postmortem.'),
	...item,
	answers: z.array(z.string()).describe('The ids of the causes that it answers.'),
	kind: z.string().optional(),
	strength: z.string().optional(),
	status: z.string(),
	statusDate: z.string().optional().describe('Since when, as written; it may be rough.'),
	owners: z.array(z.string()).describe('Teams or roles, by id.'),
	choice: z.string().optional().describe('The name that alternatives share.'),
	dueDate: z.string().optional().describe('Its own day, else by severity; `YYYY-MM-DD`.'),
	isOpen: z.boolean(),
	isOverdue: z.boolean(),
	supersededBy: referenceSchema.optional(),
	cameBack: laterSchema.optional().describe('Later incidents of the same kind, after it was done.'),
};

export const causeDataSchema = z.strictObject(cause);
export const countermeasureDataSchema = z.strictObject(countermeasure);
export const lessonDataSchema = z.strictObject(item);

export const wholeCauseSchema = z.strictObject({ ...cause, detail });
export const wholeLessonSchema = z.strictObject({ ...item, detail });
export const wholeCountermeasureSchema = z.strictObject({
	...countermeasure,
	detail,
	whileOpen: laterSchema.optional().describe('Incidents of the same kind while it was not done.'),
	dismissed: laterSchema.optional().describe('What came back, had its authors not given a reason.'),
	history: z
		.array(z.strictObject({ status: z.string(), statusDate: z.string().optional(), day: z.string() }))
		.describe('Its statuses, commit by commit, oldest first; empty where Git cannot tell.'),
});

export const timelineItemDataSchema = z.strictObject({
	...item,
	when: z.string().optional().describe('The time as written.'),
	instant: instantSchema,
	precisionSeconds: z.number(),
	milestones: z.array(z.string()),
	noticedBy: z.string().optional(),
	roles: z.array(z.string()),
	services: z.array(z.string()).describe('Those that it is about, by id; none where it is about all.'),
	detail,
});
