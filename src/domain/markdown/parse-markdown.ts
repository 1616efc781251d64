import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyGfmStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkGfm from 'remark-gfm';
import { flattenDepth } from './flatten-depth.ts';
import { restorePositions } from './restore-positions.ts';

/** One tilde is a Korean range (`3~40분`), never a strikethrough. */
const strikethrough = { singleTilde: false };

const processor = remark()
	.use(remarkGfm, strikethrough)
	.use(remarkCjkFriendly)
	.use(remarkCjkFriendlyGfmStrikethrough, strikethrough)
	.freeze();

/**
 * Parses GitHub Flavored Markdown into mdast, with emphasis that also closes before Hangul.
 * Offsets are UTF-16 code units of `text`. What lies absurdly deep is left as text, see `flattenDepth`. Run `findCostlyMarkdown` first: the parser itself is unbounded.
 */
export function parseMarkdown(text: string): Root {
	return restorePositions(flattenDepth(processor.parse(text), text), text);
}
