import type { ListItem, RootContent } from 'mdast';
import { toString as toText } from 'mdast-util-to-string';
import type { Finding } from '#domain/diagnostic';
import type { DataSectionKind, KnowledgeBase } from '#domain/knowledge-base';
import type { DateText } from '#domain/time/types';
import { parseHeadingDate, parseWhen } from '#domain/time/when';
import { type ChipSet, causeChips, countermeasureChips, lessonChips, timelineChips } from '#schemas/chips';
import { type Body, type BodySection, isList, nodeRange } from './body.ts';
import { ChipReader } from './chips.ts';
import { type ItemHead, readItem } from './read-item.ts';

/** An item with what its surroundings say: the day that a sub-heading above it set. */
export interface ListedItem extends ItemHead {
	readonly headingDate?: DateText;
}

export type ItemLists = Readonly<Record<DataSectionKind, readonly ListedItem[]>>;

const CHIPS: Readonly<Record<DataSectionKind, ChipSet>> = {
	timeline: timelineChips,
	causes: causeChips,
	countermeasures: countermeasureChips,
	lessons: lessonChips,
};

/** Reads the items of every data section, in the order of the file. Times and chips leave the tree. */
export function readLists(
	body: Body,
	source: string,
	knowledgeBase: KnowledgeBase,
	findings: Finding[],
): ItemLists {
	const lists: Record<DataSectionKind, ListedItem[]> = {
		timeline: [],
		causes: [],
		countermeasures: [],
		lessons: [],
	};
	const readers = new Map<DataSectionKind, ChipReader>();
	for (const section of body.sections) {
		const kind = dataKind(section);
		if (!kind) continue;
		const reader = readers.get(kind) ?? new ChipReader(CHIPS[kind], knowledgeBase);
		readers.set(kind, reader);
		for (const item of readSection(section, kind, source, reader, findings)) lists[kind].push(item);
	}
	return lists;
}

function readSection(
	section: BodySection,
	kind: DataSectionKind,
	source: string,
	reader: ChipReader,
	findings: Finding[],
): ListedItem[] {
	const items: ListedItem[] = [];
	const found: Finding[] = [];
	let headingDate: DateText | undefined;
	for (const node of section.nodes) {
		if (node.type === 'heading' && kind === 'timeline') {
			const heading = toText(node);
			headingDate = parseHeadingDate(heading) ?? headingDate;
			if (isTimeInHeading(heading)) found.push(timeInHeading(node));
		}
		if (node.type === 'table' && kind !== 'lessons') found.push(notAList(node, kind, 'table'));
		if (!isList(node)) continue;
		node.spread = true;
		for (const item of node.children as ListItem[]) {
			const head = readItem(item, source, reader, { hasTime: kind === 'timeline' }, findings);
			items.push(headingDate === undefined ? head : { ...head, headingDate });
			headingDate = undefined;
		}
	}
	const isNamed = found.length > 0;
	for (const finding of found) findings.push(finding);
	if (items.length === 0 && section.nodes.length > 0 && !isNamed) {
		findings.push(notAList(section.nodes[0] ?? section.heading, kind, 'prose'));
	}
	return items;
}

export function dataKind(section: BodySection): DataSectionKind | undefined {
	return section.kind === 'other' || section.kind === 'opinion' ? undefined : section.kind;
}

/** A time of day in a sub-heading; a date there is fine, it sets the day. */
function isTimeInHeading(heading: string): boolean {
	if (parseHeadingDate(heading) !== undefined) return /^\S+[ T]\d{1,2}:\d{2}/.test(heading.trim());
	return /^(?:\d{1,2}:\d{2}|\d{1,2}시)/.test(heading.trim()) && parseWhen(heading.trim()) !== undefined;
}

const FORMS: Readonly<Record<DataSectionKind, string>> = {
	timeline: '- 16:05 `started` …',
	causes: '1. `#commit-slip` `trigger` `change-management` …',
	countermeasures: '1. `#release-tags` `for:commit-slip` `prevent` …',
	lessons: '- …',
};

function notAList(node: RootContent, kind: DataSectionKind, found: 'table' | 'prose'): Finding {
	const { start, end } = nodeRange(node);
	return {
		check: 'list-expected',
		range: { start, end: Math.min(end, start + 80) },
		message: {
			en: `Unexpected ${found === 'table' ? 'table' : 'text without a list'}, expected a list: this section is data.`,
			ko: `${found === 'table' ? '표가' : '목록 없이 글만'} 있습니다. 이 섹션은 데이터로 읽으므로 목록이어야 합니다.`,
		},
		fix: {
			en: `Write one item a line: ${code(FORMS[kind])}.`,
			ko: `한 줄에 한 항목씩 적으세요: ${code(FORMS[kind])}.`,
		},
	};
}

function timeInHeading(node: RootContent): Finding {
	return {
		check: 'list-expected',
		range: nodeRange(node),
		message: {
			en: 'Unexpected time in a heading, expected it at the head of a list item.',
			ko: '시각이 제목에 있습니다. 시각은 목록 항목의 첫머리에 와야 합니다.',
		},
		fix: {
			en: `Make it an item: ${code(FORMS.timeline)}.`,
			ko: `목록 항목으로 바꾸세요: ${code(FORMS.timeline)}.`,
		},
	};
}

/** Inline code that holds backticks itself. */
function code(text: string): string {
	return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}
