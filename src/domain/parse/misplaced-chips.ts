import type { InlineCode, Nodes, Paragraph } from 'mdast';
import type { Finding } from '#domain/findings/diagnostic';
import { nodesOf } from '#domain/markdown/nodes-of';
import type { Phrase } from '#domain/text/phrase';
import { phrase } from '#domain/text/phrase';
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
			message: phrase('misplacedChips.misplacedChip', quoted(node.value)),
			fix: isUntimed ? TIME_FIRST : phrase('misplacedChips.misplacedChipFix'),
		},
	];
}

/** What stands before the chip may have been meant as a time. */
const TIME_FIRST: Phrase = phrase('misplacedChips.timeFirst');
