import { z } from 'zod';
import type { Postmortem } from '#domain/postmortem';

/** What narrows an answer; absent or empty lets everything through. */
export const filters = {
	services: z.array(z.string()).optional().describe('only incidents in one of these services'),
	severities: z.array(z.string()).optional().describe('only incidents of one of these severities'),
	categories: z
		.array(z.string())
		.optional()
		.describe('only incidents with a cause of one of these categories'),
	tags: z.array(z.string()).optional().describe('only postmortems with one of these tags'),
	since: z.string().optional().describe('only incidents on or after this day, YYYY-MM-DD'),
	until: z.string().optional().describe('only incidents on or before this day, YYYY-MM-DD'),
};

export type Filters = z.infer<z.ZodObject<typeof filters>>;

/** True where a postmortem passes every filter. A date that is not exact passes where it may. */
export function passes(postmortem: Postmortem, wanted: Filters): boolean {
	const { date, services, severity, categories, tags } = postmortem;
	return (
		isWanted(wanted.services, services) &&
		isWanted(wanted.severities, [severity]) &&
		isWanted(wanted.categories, categories) &&
		isWanted(wanted.tags, tags) &&
		(wanted.since === undefined || date.latest >= wanted.since) &&
		(wanted.until === undefined || date.earliest <= wanted.until)
	);
}

function isWanted(wanted: readonly string[] | undefined, values: readonly string[]): boolean {
	return wanted === undefined || wanted.length === 0 || values.some((value) => wanted.includes(value));
}
