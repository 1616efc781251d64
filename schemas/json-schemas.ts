import { z } from 'zod';
import { libraryDataSchema } from './data/library-data.ts';
import { postmortemDataSchema } from './data/postmortem-data.ts';
import { frontMatterSchema } from './front-matter.ts';
import { knowledgeBaseSchema } from './knowledge-base.ts';
import { causeSchema, countermeasureSchema, lessonSchema, timelineItemSchema } from './list-items.ts';

const SCHEMAS = {
	'front-matter': frontMatterSchema,
	kb: knowledgeBaseSchema,
	'timeline-item': timelineItemSchema,
	cause: causeSchema,
	countermeasure: countermeasureSchema,
	lesson: lessonSchema,
	library: libraryDataSchema,
	postmortem: postmortemDataSchema,
};

/**
 * The contract as JSON Schema, by file name: for editors and for readers who are not JavaScript.
 * @param texts What each text of the interface says now, by its key, for an editor to offer in `kb.yaml`.
 */
export function jsonSchemas(texts: ReadonlyMap<string, string> = new Map()): ReadonlyMap<string, string> {
	const all = texts.size === 0 ? SCHEMAS : { ...SCHEMAS, kb: withTexts(texts) };
	return new Map(
		Object.entries(all).map(([name, schema]) => [
			`${name}.schema.json`,
			`${JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', target: 'draft-07' }), null, '\t')}\n`,
		]),
	);
}

function withTexts(texts: ReadonlyMap<string, string>) {
	const keys = [...texts].map(([key, text]) => [key, z.string().optional().describe(text)] as const);
	const { description = '' } = knowledgeBaseSchema.shape.texts;
	return knowledgeBaseSchema
		.extend({ texts: z.strictObject(Object.fromEntries(keys)).optional().describe(description) })
		.describe(knowledgeBaseSchema.description ?? '');
}
