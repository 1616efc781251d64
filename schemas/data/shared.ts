import { z } from 'zod';

/** A text in both languages of the interface. */
export const textSchema = z.strictObject({ en: z.string(), ko: z.string() });

export const dateSchema = z
	.strictObject({
		text: z.string().describe('As written: `2017-09-04`, `~2017-08-28`, `2017-08`.'),
		earliest: z.string().describe('The first day that is possible, `YYYY-MM-DD`.'),
		latest: z.string().describe('The last day that is possible, `YYYY-MM-DD`.'),
	})
	.describe('The day of the incident.');

export const instantSchema = z
	.strictObject({
		earliest: z.number().nullable().describe('Seconds since 1970-01-01T00:00:00Z; null where unknown.'),
		latest: z.number().nullable().describe('Seconds since 1970-01-01T00:00:00Z; null where unknown.'),
	})
	.describe('A moment as an interval: it lies between both, which are possible themselves.');

const duration = {
	leastSeconds: z.number(),
	mostSeconds: z.number().nullable().describe('Null where it may be longer still.'),
};

export const claimSchema = z
	.strictObject({ text: z.string().describe('As written.'), ...duration })
	.describe('How long the author says that someone was harmed.');

export const metricSchema = z
	.discriminatedUnion('state', [
		z.strictObject({ state: z.literal('known'), ...duration, precisionSeconds: z.number() }),
		z.strictObject({
			state: z.literal('unknown'),
			missing: z.array(z.string()).describe('The milestones whose time is not known.'),
		}),
		z.strictObject({ state: z.literal('not-applicable') }),
	])
	.describe('A duration as an interval of seconds, or why there is none.');

export const metricsSchema = z
	.record(z.string(), metricSchema)
	.describe('Every metric by its id; what each counts stands in `vocabulary.metrics` of library.json.');

/** A cause or countermeasure of a published postmortem. */
export const referenceSchema = z.strictObject({
	postmortem: z.string().describe('The id of a published postmortem.'),
	id: z.string().describe('The id of the item in it.'),
	url: z.string(),
});

const likeness = {
	declared: z.string().optional().describe('The relation that a file declares between the two.'),
	categories: z.array(z.string()).describe('Categories of causes that both have.'),
	services: z.array(z.string()).describe('Services that both hit.'),
	days: z.number().describe('From the day it was done, or from its own incident, to the later one.'),
};

/** Later incidents of the same kind as a countermeasure's own: evidence, no claim of a causation. */
export const laterSchema = z.strictObject({
	total: z.number().int(),
	incidents: z
		.array(
			z.strictObject({
				postmortem: z.string(),
				cause: z.strictObject({ id: z.string(), url: z.string() }).optional(),
				...likeness,
				because: z.string().optional().describe('Why its authors say that it is no recurrence.'),
			}),
		)
		.describe('The first few of them.'),
});

/** Countermeasures of earlier incidents of the same kind. */
export const earlierSchema = z.strictObject({
	total: z.number().int(),
	countermeasures: z.array(referenceSchema.extend(likeness)).describe('The first few of them.'),
});
