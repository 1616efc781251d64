import type { Importer } from './importer.ts';
import { markdown } from './markdown.ts';

/** Every kind of source, the most particular first: the first that claims a file reads it. */
export const importers: readonly Importer[] = [markdown];
