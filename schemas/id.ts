import { z } from 'zod';
import { ID_PATTERN, isId, WORDS_OF_YAML } from './id-name.ts';

export const idSchema = z
	.string()
	.regex(ID_PATTERN, { abort: true })
	.refine(isId)
	.meta({
		description: 'An id: a letter, then letters, digits, `-`, `_` or `.`; not `true`, `false` or `null`.',
		not: { enum: [...WORDS_OF_YAML] },
	});
