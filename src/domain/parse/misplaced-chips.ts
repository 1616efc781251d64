import type { InlineCode, Nodes, Paragraph } from 'mdast';
import type { Finding } from '#domain/findings/diagnostic';
import { nodesOf } from '#domain/markdown/nodes-of';
import type { Text } from '#domain/text/localised';
import { korean } from '#domain/text/particle';
import { quoted } from '#domain/text/wording';
import type { ChipReader } from './chips.ts';
import { codeRange, nodeRange } from './nodes.ts';

/**
 * A chip that stands behind the first word, or in bold or in a link, would be read as prose: it is named, never
 * skipped in silence.
 * @param isUntimed The item should have a time, and none was read.
 */
export function misplacedChips(paragraph: Paragraph, reader: ChipReader, isUntimed: boolean): Finding[] {
	return [...nodesOf<Nodes>(paragraph)].flatMap((node) =>
		node.type === 'inlineCode' ? misplacedChip(node, reader, isUntimed) : [],
	);
}

function misplacedChip(node: InlineCode, reader: ChipReader, isUntimed: boolean): Finding[] {
	const range = codeRange(node.value, nodeRange(node));
	const reading = reader.read(node.value, range);
	if (!reading || (reading.role === 'fault' && reading.finding.check !== 'chip-value')) return [];
	return [
		{
			check: 'chip-place',
			range,
			message: {
				en: `Unexpected chip ${quoted(node.value)} within the text, expected it before the first word.`,
				ko: korean`칩 ${quoted(node.value)}이(가) 문장 안에 있습니다. 칩은 글보다 앞에 와야 합니다.`,
			},
			fix: isUntimed
				? TIME_FIRST
				: {
						en: 'Move it in front of the text; if it is no chip, write it without backticks.',
						ko: '글 앞으로 옮기세요. 칩이 아니라면 백틱을 빼세요.',
					},
		},
	];
}

/** What stands before the chip may have been meant as a time. */
const TIME_FIRST: Text = {
	en: 'Begin the item with its time, then the chips, then the text: `` 16:05 `started` … ``.',
	ko: '시각, 칩, 글의 차례로 쓰세요: `` 16:05 `started` … ``.',
};
