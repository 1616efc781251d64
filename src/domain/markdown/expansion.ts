import type { Definition } from 'mdast';
import type { Rendering } from './render-context.ts';

/** cmark's bound: a long definition referred to often would multiply a small file into gigabytes. */
const MAX_EXPANDED_CHARACTERS = 200_000;

/** Counts one more use of a definition; false once the page's allowance is spent. */
export function isWithinExpansionLimit(definition: Definition, rendering: Rendering): boolean {
	rendering.expandedCharacters += definition.url.length + (definition.title?.length ?? 0);
	return rendering.expandedCharacters <= MAX_EXPANDED_CHARACTERS;
}
