import { z } from 'zod';
import { documentStatusSchema, type FrontMatter, frontMatterSchema } from './front-matter.ts';
import { idSchema } from './id.ts';
import { textSchema } from './term.ts';

const oneLine = z
	.string()
	.trim()
	.min(1)
	.max(300)
	.regex(/^[^\r\n]*$/);

/** What the value of a team's own field is. */
export const FIELD_TYPES = ['text', 'number', 'date', 'link', 'choice'] as const;

/** A key of the front matter that a team declares in `kb.yaml`. */
export const ownFieldSchema = z
	.strictObject({
		id: idSchema
			.refine((id) => !Object.hasOwn(frontMatterSchema.shape, id))
			.describe('The key in the front matter, none of those that are there already.'),
		label: textSchema.optional().describe('What readers see. Default: the id.'),
		type: z.enum(FIELD_TYPES).describe('What its value is.'),
		choices: z
			.array(oneLine)
			.min(1)
			.optional()
			.describe('The values to choose from, where the type is `choice`.'),
		required: documentStatusSchema.optional().describe('The status from which on every postmortem has it.'),
		filter: z.boolean().optional().describe('Whether lists and search can be narrowed by it.'),
	})
	.refine(({ type, choices }) => (type === 'choice') === (choices !== undefined), {
		path: ['type'],
		message: '`choices` belong to the type `choice`.',
	});

/** What of a field decides what may stand there. */
export interface OwnKey extends Pick<z.infer<typeof ownFieldSchema>, 'id' | 'type'> {
	readonly choices?: readonly string[];
}

const known = new WeakMap<readonly OwnKey[], z.ZodType<FrontMatter>>();

/** The front matter of a postmortem with a team's own keys. Strict as without them; made once for a list. */
export function frontMatterWith(keys: readonly OwnKey[]): z.ZodType<FrontMatter> {
	if (keys.length === 0) return frontMatterSchema;
	const schema = known.get(keys) ?? extendedBy(keys);
	known.set(keys, schema);
	return schema;
}

function extendedBy(keys: readonly OwnKey[]): z.ZodType<FrontMatter> {
	const own = keys.map((key) => [key.id, fieldSchema(key).optional()] as const);
	return frontMatterSchema.extend(Object.fromEntries(own)) as unknown as z.ZodType<FrontMatter>;
}

function fieldSchema({ type, choices = [] }: OwnKey): z.ZodType<string | number> {
	if (type === 'number') return z.number().describe('A number.');
	if (type === 'link') return z.httpUrl().describe('An address with `https://`.');
	if (type === 'choice') return z.enum(choices as [string, ...string[]]);
	if (type === 'date') return z.iso.date().describe('A day such as `2026-03-14`.');
	return oneLine.describe('A text in one line.');
}
