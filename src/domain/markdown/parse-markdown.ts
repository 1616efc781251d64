import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkCjkFriendlyGfmStrikethrough from 'remark-cjk-friendly-gfm-strikethrough';
import remarkGfm from 'remark-gfm';
import { endBareAddresses } from './address-end.ts';
import { spareBareAddresses } from './bare-addresses.ts';
import { flattenDepth } from './flatten-depth.ts';
import { leaveOutConstructs, needlessConstructs } from './needless-constructs.ts';
import { restorePositions } from './restore-positions.ts';

/** One tilde is a Korean range (`3~40분`), never a strikethrough. */
const strikethrough = { singleTilde: false };

const processors = new Map<string, ReturnType<typeof createProcessor>>();

/** Without the constructs that find nothing in this text; made once for each choice of them. */
function processorFor(text: string) {
	const needless = needlessConstructs(text);
	const key = needless.join(' ');
	const processor = processors.get(key) ?? createProcessor(needless);
	processors.set(key, processor);
	return processor;
}

/** Everything that a file may be written in, as a processor that may be told more. */
export function createProcessor(needless: readonly string[]) {
	return remark()
		.use(remarkGfm, strikethrough)
		.use(spareBareAddresses)
		.use(leaveOutConstructs, needless)
		.use(remarkCjkFriendly)
		.use(remarkCjkFriendlyGfmStrikethrough, strikethrough)
		.freeze();
}

/**
 * Parses GitHub Flavored Markdown into mdast, with emphasis that also closes before Hangul.
 * Offsets are UTF-16 code units of `text`. What lies absurdly deep is left as text, see `flattenDepth`. Run `findCostlyMarkdown` first: the parser itself is unbounded.
 */
export function parseMarkdown(text: string): Root {
	return endBareAddresses(restorePositions(flattenDepth(processorFor(text).parse(text), text), text), text);
}
