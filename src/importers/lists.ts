import { parseDay } from '#domain/time/read/calendar-date';
import type { SourceBlock } from './blocks.ts';
import { type Cells, type DraftPart, partsOf } from './draft-items.ts';
import { dayIn } from './find-day.ts';
import type { ImportMap } from './found.ts';
import { foldLabel } from './labels.ts';
import { itemText, tightList } from './list-text.ts';

/** The list of a section in the contract's form, and how many items and owners it has. */
export interface DraftList {
	readonly markdown: string;
	readonly items: number;
	readonly owned: number;
}

/** The chips of an item, made from what its row or its box says. */
type Chips = (item: Extract<DraftPart, { kind: 'item' }>, number: number) => readonly string[];

export function causeList(blocks: readonly SourceBlock[]): DraftList {
	return numbered(blocks, (_, number) => [`#cause-${number}`]);
}

export function countermeasureList(blocks: readonly SourceBlock[], map: ImportMap): DraftList {
	return numbered(blocks, (item, number) => [
		`#action-${number}`,
		...statusChip(item),
		...ownerChip(item.cells, map),
		...dueChip(item.cells),
	]);
}

export function lessonList(blocks: readonly SourceBlock[]): DraftList {
	const parts = itemsOf(partsOf(blocks));
	const items = parts.filter((part) => part.kind === 'item');
	return {
		markdown: tightList(parts.map((part) => partText(part, '- ', []))),
		items: items.length,
		owned: 0,
	};
}

function numbered(blocks: readonly SourceBlock[], chipsOf: Chips): DraftList {
	let number = 0;
	let owned = 0;
	const texts = itemsOf(partsOf(blocks)).map((part) => {
		if (part.kind !== 'item') return partText(part, '', []);
		number += 1;
		// Whoever writes chips has named it.
		const chips = chipsOf(part, number).filter((chip) => !(chip.startsWith('#') && /^`#/.test(part.head)));
		if (chips.some((chip) => chip.startsWith('owner:'))) owned += 1;
		return partText({ ...part, head: part.head.replace(/^\[[ x]\]\s*/, '') }, `${number}. `, chips);
	});
	return { markdown: tightList(texts), items: number, owned };
}

/**
 * What is to be a list has items: where nothing is one, the first paragraph is, with the rest as its detail; a
 * sub-heading with text below it is one, too.
 */
function itemsOf(parts: readonly DraftPart[]): DraftPart[] {
	if (parts.some(({ kind }) => kind === 'item')) return [...parts];
	const items: DraftPart[] = [];
	for (const part of parts) {
		const last = items.at(-1);
		if (part.kind === 'heading') items.push({ kind: 'item', head: part.text, detail: '' });
		else if (part.kind === 'note' && isParagraph(part.source) && last === undefined)
			items.push({ kind: 'item', head: part.source, detail: '' });
		else if (part.kind === 'note' && last?.kind === 'item')
			items[items.length - 1] = { ...last, detail: [last.detail, part.source].filter(Boolean).join('\n\n') };
		else items.push(part);
	}
	return items;
}

function isParagraph(source: string): boolean {
	return !/^(?:```|~~~|\||>|#|<|!\[| {4}|\t)/.test(source);
}

function partText(part: DraftPart, marker: string, chips: readonly string[]): string {
	if (part.kind === 'note') return part.source;
	if (part.kind === 'heading') return `### ${part.text}`;
	return itemText(marker, [...chips.map((chip) => `\`${chip}\``), part.head].join(' '), part.detail);
}

const DONE = new Set([
	'done',
	'complete',
	'completed',
	'closed',
	'fixed',
	'merged',
	'shipped',
	'완료',
	'완료됨',
	'조치 완료',
	'✅',
]);
const BEGUN = new Set(['in progress', 'in-progress', 'ongoing', 'started', 'doing', '진행 중', '진행중']);
const DROPPED = new Set(["won't do", "won't fix", 'wontfix', 'rejected', 'not doing', '하지 않음', '보류']);

function statusChip({ head, cells }: Extract<DraftPart, { kind: 'item' }>): string[] {
	if (head.startsWith('[x] ')) return ['done:unknown'];
	const said = cell(cells, /^(?:status|state|상태|진행 상태|진행상태|done\??|완료 여부|완료)$/);
	if (said === undefined) return [];
	const word = foldLabel(said);
	if (DONE.has(word) || DONE.has(said.trim())) return ['done:unknown'];
	return BEGUN.has(word) ? ['in-progress'] : DROPPED.has(word) ? [] : [];
}

/** Names of persons are no owners: a team says once which role each stands for. */
function ownerChip(cells: Cells | undefined, map: ImportMap): string[] {
	const said = ownerIn(cells);
	const role = said === undefined ? undefined : roleOf(said, map);
	return role ? [`owner:${role}`] : [];
}

function ownerIn(cells: Cells | undefined): string | undefined {
	return cell(cells, /^(?:owners?|assignee|assigned to|responsible|dri|who|담당|담당자|책임|책임자)$/);
}

function roleOf(said: string, { people }: ImportMap): string | undefined {
	return Object.entries(people).find(([name]) => foldLabel(name) === foldLabel(said))?.[1];
}

function dueChip(cells: Cells | undefined): string[] {
	const said = cell(
		cells,
		/^(?:due|due date|deadline|eta|target date|by when|기한|완료 예정일|예정일|마감)$/,
	);
	const day = said === undefined ? undefined : dayIn(said);
	return day !== undefined && typeof parseDay(day) === 'string' ? [`due:${day}`] : [];
}

function cell(cells: Cells | undefined, column: RegExp): string | undefined {
	const found = cells?.find(({ name }) => column.test(foldLabel(name)));
	return found?.text === '' ? undefined : found?.text;
}

/** Whom rows name as owners without that the map says which role it is, as they are written. */
export function ownersNamed(blocks: readonly SourceBlock[], map: ImportMap): string[] {
	return partsOf(blocks).flatMap((part) => {
		const said = part.kind === 'item' ? ownerIn(part.cells) : undefined;
		return said === undefined || roleOf(said, map) !== undefined ? [] : [said];
	});
}
