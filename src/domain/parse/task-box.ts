import type { ListItem, Paragraph } from 'mdast';
import type { Finding, Range } from '#domain/findings/diagnostic';
import { phrase } from '#domain/text/phrase';
import { quoted } from '#domain/text/wording';
import type { ReadChip } from './chips.ts';
import { nodeRange } from './nodes.ts';

/** The box of a task list stands before the text: what is read of an item begins behind it. */
export function skipBox(item: ListItem, paragraph: Paragraph, source: string): void {
	if (typeof item.checked !== 'boolean' || !paragraph.position) return;
	const { start, end } = nodeRange(paragraph);
	const length = /^\[[ xX]\][ \t]*/.exec(source.slice(start, end))?.[0].length ?? 0;
	const point = paragraph.position.start;
	paragraph.position = {
		...paragraph.position,
		start: { ...point, column: point.column + length, offset: start + length },
	};
}

const UNDONE = new Set(['proposed', 'accepted', 'in-progress']);
const DONE = new Set(['done', 'verified']);

/** What a box says of a countermeasure, where no chip says it or a chip says otherwise. */
export function boxFindings(
	item: ListItem,
	head: Range,
	chips: readonly ReadChip[],
	source: string,
): Finding[] {
	if (typeof item.checked !== 'boolean') return [];
	const status = chips.find((chip) => chip.role === 'facet' && chip.facet === 'countermeasureStatuses');
	if (status)
		return (item.checked ? UNDONE : DONE).has(status.value) ? [contradiction(item.checked, status)] : [];
	if (!item.checked) return [];
	const last = chips.at(-1);
	const closing = last ? (/^ ?`+/.exec(source.slice(last.range.end))?.[0].length ?? 0) : 0;
	const at = last ? last.range.end + closing : head.start;
	const text = last ? ' `done:unknown`' : '`done:unknown` ';
	return [
		{
			check: 'checkbox-status',
			range: last ? last.range : head,
			message: phrase('taskBox.boxFindings'),
			fix: phrase('taskBox.boxFindingsFix'),
			edits: [{ range: { start: at, end: at }, text }],
		},
	];
}

function contradiction(isTicked: boolean, status: ReadChip): Finding {
	const shown = quoted(status.value);
	return {
		check: 'checkbox-status',
		severity: 'warning',
		range: status.range,
		message: isTicked ? phrase('taskBox.contradiction', shown) : phrase('taskBox.emptyBoxBeside', shown),
		fix: phrase('taskBox.contradictionFix'),
	};
}
