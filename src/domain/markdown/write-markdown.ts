import type { Root } from 'mdast';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';

const writer = remark()
	.use(remarkGfm)
	.data('settings', { bullet: '-', emphasis: '_', fences: true, rule: '-', listItemIndent: 'one' })
	.freeze();

/** A tree as Markdown in one spelling, whatever it was converted from. */
export function writeMarkdown(tree: Root): string {
	return writer.stringify(tree).trim();
}
