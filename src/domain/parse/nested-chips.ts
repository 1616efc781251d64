import type { ListItem, Paragraph, RootContent } from 'mdast';
import { toString as toText } from 'mdast-util-to-string';
import type { Finding } from '#domain/findings/diagnostic';
import type { DataSectionKind } from '#domain/knowledge-base';
import { korean } from '#domain/text/particle';
import { quoted } from '#domain/text/wording';
import type { ListReader } from './list-evidence.ts';
import { nodeRange } from './nodes.ts';

/** Chips below an item's first paragraph, in a nested item or a paragraph of the detail: there they would be prose. */
export function nestedChips(item: ListItem, kind: DataSectionKind, reader: ListReader): Finding[] {
	return item.children.slice(1).flatMap((child) => below(child, false, kind, reader));
}

function below(node: RootContent, isItem: boolean, kind: DataSectionKind, reader: ListReader): Finding[] {
	if (node.type === 'paragraph') return reader.isHead(node, kind) ? [misplaced(node, isItem)] : [];
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
		message: isItem
			? {
					en: `Unexpected chip ${shown} in a nested item, expected it in an item at the top level: as it is, neither its chips nor its time count.`,
					ko: korean`칩 ${shown}이(가) 안쪽 항목에 있습니다. 맨 바깥 항목이어야 하며, 이대로는 칩도 시각도 계산에 들지 않습니다.`,
				}
			: {
					en: `Unexpected chip ${shown} below the item, expected it at the item's head: as it is, it does not count.`,
					ko: korean`칩 ${shown}이(가) 항목 아래의 글에 있습니다. 항목의 첫머리에 있어야 하며, 이대로는 계산에 들지 않습니다.`,
				},
		fix: isItem
			? {
					en: 'Put the nested item at the top level of the list.',
					ko: '안쪽 항목을 목록의 맨 바깥으로 옮기세요.',
				}
			: {
					en: 'Move the chips in front of the first word of the item.',
					ko: '칩을 항목의 첫 글자 앞으로 옮기세요.',
				},
	};
}
