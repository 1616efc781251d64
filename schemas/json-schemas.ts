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

/** The contract as JSON Schema, by file name: for editors and for readers who are not JavaScript. */
export function jsonSchemas(): ReadonlyMap<string, string> {
	return new Map(
		Object.entries(SCHEMAS).map(([name, schema]) => [
			`${name}.schema.json`,
			`${JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any', target: 'draft-07' }), null, '\t')}\n`,
		]),
	);
}
