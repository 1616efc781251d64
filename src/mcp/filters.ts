import { z } from 'zod';
import type { Library } from '#domain/library/library';
import type { Postmortem } from '#domain/postmortem';

/** Any other text would be compared letter by letter, and let nothing through. */
const day = z.string().regex(/^\d{4}-\d{2}-\d{2}$/, 'expected a day, YYYY-MM-DD');

/** What narrows an answer; absent or empty lets everything through. */
export const filters = {
	services: z.array(z.string()).optional().describe('only incidents in one of these services'),
	severities: z.array(z.string()).optional().describe('only incidents of one of these severities'),
	categories: z
		.array(z.string())
		.optional()
		.describe('only incidents with a cause of one of these categories'),
	tags: z.array(z.string()).optional().describe('only postmortems with one of these tags'),
	since: day.optional().describe('only incidents on or after this day, YYYY-MM-DD'),
	until: day.optional().describe('only incidents on or before this day, YYYY-MM-DD'),
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

type Lists = Pick<Filters, 'services' | 'severities' | 'categories' | 'tags'> & {
	readonly owners?: readonly string[] | undefined;
};

/**
 * A value of a filter that no postmortem and no setting knows, with those that are known: to find nothing by it would
 * say that nothing happened.
 */
export function unknownValue(wanted: Lists, library: Library): UnknownValue | undefined {
	for (const [filter, knownTo] of Object.entries(KNOWN)) {
		const values = wanted[filter as keyof Lists] ?? [];
		if (values.length === 0) continue;
		const known = new Set(knownTo(library));
		const value = values.find((each) => !known.has(each));
		if (value !== undefined) return { filter, value, known: [...known].sort() };
	}
	return undefined;
}

export interface UnknownValue {
	readonly filter: string;
	readonly value: string;
	readonly known: readonly string[];
}

const KNOWN: Readonly<Record<keyof Lists, (library: Library) => readonly string[]>> = {
	services: ({ knowledgeBase, postmortems }) => [
		...knowledgeBase.services.map(({ id }) => id),
		...postmortems.flatMap(({ services }) => services),
	],
	severities: ({ knowledgeBase }) => [...knowledgeBase.severities.map(({ id }) => id), 'unknown'],
	categories: ({ knowledgeBase }) => knowledgeBase.categories.map(({ id }) => id),
	tags: ({ postmortems }) => postmortems.flatMap(({ tags }) => tags),
	owners: ({ knowledgeBase, postmortems }) => [
		...knowledgeBase.roles.map(({ id }) => id),
		...postmortems.flatMap(({ owner, roles, countermeasures }) => [
			...(owner === undefined ? [] : [owner]),
			...Object.keys(roles),
			...countermeasures.flatMap(({ owners }) => owners),
		]),
	],
};
