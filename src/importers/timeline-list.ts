import { toString as toText } from 'mdast-util-to-string';
import type { Edit } from '#domain/findings/diagnostic';
import type { KnowledgeBase } from '#domain/knowledge-base';
import { nodeRange } from '#domain/parse/nodes';
import { headingKind } from '#domain/parse/section-heading';
import { parseWhen } from '#domain/time/read/when';
import { blocksOf, isHeading, type SourceBlock } from './blocks.ts';
import { EMPTY_MAP } from './found.ts';
import { foldLabel } from './labels.ts';
import { itemText, tightList } from './list-text.ts';
import { wordsOf } from './lost-words.ts';
import { settleMoments } from './settle-moments.ts';
import { readTimeline, type TimelinePart } from './timeline.ts';

export interface TimelineFile {
	readonly text: string;
	/** Of the incident: `YYYY-MM-DD`. */
	readonly day: string;
	readonly timezone: string;
	readonly knowledgeBase: KnowledgeBase;
}

/**
 * Repairs that make lists of a timeline's tables, and of its headings with times, as `odap import` reads them. None
 * where a time, a zone or a column could be read in two ways, or a word would be lost.
 */
export function timelineListRepairs({ text, day, timezone, knowledgeBase }: TimelineFile): Edit[][] {
	return timelineSections(blocksOf(text), knowledgeBase).flatMap((blocks) =>
		groupsOf(blocks).flatMap((group) => {
			const list = listOf(group, day, timezone);
			const [first, last] = [group[0], group.at(-1)];
			if (list === undefined || first === undefined || last === undefined) return [];
			const range = { start: nodeRange(first.node).start, end: nodeRange(last.node).end };
			return [[{ range, text: list }]];
		}),
	);
}

/** What stands in each section that is named as a timeline. */
function timelineSections(blocks: readonly SourceBlock[], knowledgeBase: KnowledgeBase): SourceBlock[][] {
	const sections: { readonly depth: number; readonly blocks: SourceBlock[] }[] = [];
	let open: (typeof sections)[number] | undefined;
	for (const block of blocks) {
		const depth = isHeading(block) ? block.node.depth : undefined;
		if (depth !== undefined && open !== undefined && depth <= open.depth) open = undefined;
		if (open !== undefined) open.blocks.push(block);
		else if (depth !== undefined && isTimeline(toText(block.node), knowledgeBase)) {
			open = { depth, blocks: [] };
			sections.push(open);
		}
	}
	return sections.map((section) => section.blocks);
}

function isTimeline(heading: string, knowledgeBase: KnowledgeBase): boolean {
	const named = headingKind(heading, knowledgeBase);
	return named?.kind === 'timeline' && named.certainty === 'named';
}

/** Each table for itself; where times stand in headings, the whole section. */
function groupsOf(blocks: readonly SourceBlock[]): SourceBlock[][] {
	const isTimed = (block: SourceBlock) =>
		isHeading(block) && /\d[:시]\s?\d|\d시/.test(toText(block.node).slice(0, 24));
	if (blocks.some(isTimed)) {
		const isPlain = blocks.every(({ node }) => node.type !== 'list' && node.type !== 'table');
		return isPlain && blocks[0] !== undefined && isTimed(blocks[0]) ? [[...blocks]] : [];
	}
	return blocks.filter(({ node }) => node.type === 'table').map((block) => [block]);
}

/** Columns whose names say nothing that a list does not. */
const PLAIN_COLUMNS =
	/^(?:time|timestamp|when|date|date and time|event|events|description|details?|what|what happened|action|update|note|notes|시각|시간|일시|날짜|내용|사건|이벤트|설명|상황|조치|진행 상황|비고)$/;

function listOf(group: readonly SourceBlock[], day: string, timezone: string): string | undefined {
	const names = group.flatMap(columnNames);
	if (!names.every((name) => name === '' || PLAIN_COLUMNS.test(foldLabel(name)))) return undefined;
	const parts = readTimeline(group, EMPTY_MAP);
	if (parts.length < rowsOf(group) || !parts.every(isCertain)) return undefined;
	const settled = settleMoments(parts, day, EMPTY_MAP);
	const isOther = settled.timezone !== undefined && settled.timezone !== timezone;
	if (settled.asked.length > 0 || settled.timed < parts.length || isOther) return undefined;
	const items = settled.rows.map((row) => {
		if (row.kind === 'note' || row.kept !== '') return undefined;
		// The day of a clock is its author's to say.
		if (/^~?\d{4}-/.test(row.when) && !/\d{4}-\d{2}-\d{2}/.test(row.moment.when ?? '')) return undefined;
		const { milestone, text, detail } = row.moment;
		const head = [row.when, milestone && `\`${milestone}\``, text].filter(Boolean).join(' ');
		return itemText('- ', head, detail);
	});
	if (items.includes(undefined)) return undefined;
	const list = tightList(items.filter((item) => item !== undefined));
	return isWhole(group, names, parts, list) ? list : undefined;
}

function columnNames({ node }: SourceBlock): string[] {
	return node.type === 'table' ? (node.children[0]?.children ?? []).map((cell) => toText(cell).trim()) : [];
}

/** How many rows a table has, or how many headings a section. */
function rowsOf(group: readonly SourceBlock[]): number {
	const [only] = group;
	return only?.node.type === 'table'
		? Math.max(1, only.node.children.length - 1)
		: group.filter(isHeading).length;
}

/** A time that is read, or has one right spelling. */
function isCertain(part: TimelinePart): boolean {
	if (part.kind !== 'moment' || part.when === undefined) return false;
	const read = parseWhen(part.when);
	return read !== undefined && (read.ok || read.fault.replacement !== undefined);
}

/** Whether every word of the rows, apart from how their times were spelt, is in the list. */
function isWhole(
	group: readonly SourceBlock[],
	names: readonly string[],
	parts: readonly TimelinePart[],
	list: string,
): boolean {
	const times = parts.flatMap((part) => (part.kind === 'moment' ? (part.when ?? []) : []));
	const kept = new Set(wordsOf([list, ...names, ...times].join('\n')));
	return group.every(({ source }) => wordsOf(source).every((word) => kept.has(word)));
}
