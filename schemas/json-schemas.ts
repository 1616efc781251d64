import { z } from 'zod';
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
};

/** The contract as JSON Schema, by file name: for editors and for readers who are not JavaScript. */
export function jsonSchemas(): ReadonlyMap<string, string> {
	return new Map(
		Object.entries(SCHEMAS).map(([name, schema]) => [
			`${name}.schema.json`,
			`${JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', target: 'draft-07' }), null, '\t')}\n`,
		]),
	);
}
