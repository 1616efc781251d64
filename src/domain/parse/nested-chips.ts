import type { ListItem, Paragraph, RootContent } from 'mdast';
import { toString as toText } from 'mdast-util-to-string';
import type { Finding } from '#domain/findings/diagnostic';
import type { DataSectionKind } from '#domain/knowledge-base';
import { phrase } from '#domain/text/phrase';
import { quoted } from '#domain/text/wording';
import type { ListReader } from './list-evidence.ts';
import { nodeRange } from './nodes.ts';

/** Chips below an item's first paragraph, in a nested item or a paragraph of the detail: there they would be prose. */
export function nestedChips(item: ListItem, kind: DataSectionKind, reader: ListReader): Finding[] {
	return item.children.slice(1).flatMap((child) => below(child, false, kind, reader));
}

function below(node: RootContent, isItem: boolean, kind: DataSectionKind, reader: ListReader): Finding[] {
	if (node.type === 'paragraph') return reader.isHead(node, kind) ? [misplaced(node, isItem)] : [];
	if (node.type === 'blockquote') return node.children.flatMap((child) => below(child, isItem, kind, reader));
	if (node.type === 'list') return node.children.flatMap((child) => below(child, true, kind, reader));
	if (node.type === 'listItem')
		return node.children.flatMap((child, index) => below(child, index === 0, kind, reader));
	return [];
}

function misplaced(paragraph: Paragraph, isItem: boolean): Finding {
	const code = paragraph.children.find(({ type }) => type === 'inlineCode');
	const shown = quoted(code ? toText(code) : '');
	return {
		check: 'chip-place',
		range: nodeRange(paragraph),
		message: isItem ? phrase('nestedChips.misplaced', shown) : phrase('nestedChips.chipBelowItem', shown),
		fix: isItem ? phrase('nestedChips.misplacedFix') : phrase('nestedChips.moveChipsFront'),
	};
}
