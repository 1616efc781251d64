import type { ListItem, Paragraph } from 'mdast';
import type { Finding, Range } from '#domain/findings/diagnostic';
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
			message: {
				en: 'Unexpected ticked box without a status, expected a chip: it is read as `done:unknown`.',
				ko: '상태 칩 없이 체크 표시만 있습니다. `done:unknown`으로 읽습니다.',
			},
			fix: {
				en: 'Write `done:unknown`, or better the day: `done:2026-07-13`.',
				ko: '`done:unknown`을 적으세요. 날짜를 안다면 `done:2026-07-13`처럼 적는 편이 낫습니다.',
			},
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
		message: isTicked
			? {
					en: `Unexpected ticked box beside ${shown}, expected both to say the same: the chip counts.`,
					ko: `체크 표시가 있는데 칩은 ${shown}입니다. 둘이 같아야 합니다. 칩을 따릅니다.`,
				}
			: {
					en: `Unexpected empty box beside ${shown}, expected both to say the same: the chip counts.`,
					ko: `체크 표시가 비어 있는데 칩은 ${shown}입니다. 둘이 같아야 합니다. 칩을 따릅니다.`,
				},
		fix: { en: 'Correct the box or the chip.', ko: '체크 표시나 칩을 바로잡으세요.' },
	};
}
