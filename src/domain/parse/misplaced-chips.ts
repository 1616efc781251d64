import type { InlineCode, Nodes, Paragraph } from 'mdast';
import type { Finding } from '#domain/findings/diagnostic';
import { nodesOf } from '#domain/markdown/nodes-of';
import { quoted } from '#domain/text/wording';
import type { ChipReader } from './chips.ts';
import { codeRange, nodeRange } from './nodes.ts';

/**
 * A chip that stands behind the first word, or in bold or in a link, would be read as prose: it is named, never
 * skipped in silence.
 */
export function misplacedChips(paragraph: Paragraph, reader: ChipReader): Finding[] {
	return [...nodesOf<Nodes>(paragraph)].flatMap((node) =>
		node.type === 'inlineCode' ? misplacedChip(node, reader) : [],
	);
}

function misplacedChip(node: InlineCode, reader: ChipReader): Finding[] {
	const range = codeRange(node.value, nodeRange(node));
	const reading = reader.read(node.value, range);
	if (!reading || (reading.role === 'fault' && reading.finding.check !== 'chip-value')) return [];
	return [
		{
			check: 'chip-place',
			range,
			message: {
				en: `Unexpected chip ${quoted(node.value)} within the text, expected it before the first word.`,
				ko: `칩 ${quoted(node.value)}이(가) 문장 안에 있습니다. 칩은 글보다 앞에 와야 합니다.`,
			},
			fix: {
				en: 'Move it in front of the text; if it is no chip, write it without backticks.',
				ko: '글 앞으로 옮기세요. 칩이 아니라면 백틱을 빼세요.',
			},
		},
	];
}
