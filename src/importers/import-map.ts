import { parseDocument } from 'yaml';
import { z } from 'zod';
import type { ImportMap } from './found.ts';

const words = z.record(z.string(), z.string()).default({});

/** `import.yaml`: what a team's headings, labels and names mean. Kept beside `kb.yaml`, so that the next run knows. */
export const importMapSchema = z.strictObject({
	headings: z
		.record(z.string(), z.enum(['timeline', 'causes', 'countermeasures', 'lessons', 'opinion', 'other']))
		.default({}),
	severities: words,
	milestones: words,
	categories: words,
	services: words,
	people: words,
	zones: words,
});

/** Reads the map, or says in a sentence what is wrong with it. */
export function readImportMap(text: string): ImportMap | { readonly problem: string } {
	const document = parseDocument(text, { logLevel: 'silent', uniqueKeys: true });
	const [error] = document.errors;
	if (error !== undefined) return { problem: error.message.split('\n')[0] ?? 'no YAML' };
	const result = importMapSchema.safeParse(document.toJS({ maxAliasCount: 0 }) ?? {});
	if (result.success) return result.data;
	const [issue] = result.error.issues;
	return { problem: `${issue?.path.join('.') || 'the file'}: ${issue?.message ?? ''}` };
}
