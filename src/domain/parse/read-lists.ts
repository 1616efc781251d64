import type { ListItem, RootContent } from 'mdast';
import { toString as toText } from 'mdast-util-to-string';
import type { Finding } from '#domain/findings/diagnostic';
import { type DataSectionKind, type KnowledgeBase, LIST_KINDS, type ListKind } from '#domain/knowledge-base';
import type { Phrase } from '#domain/text/phrase';
import { phrase } from '#domain/text/phrase';
import type { CalendarDate, DateText, NearDay } from '#domain/time/types';
import { type ChipSet, causeChips, countermeasureChips, lessonChips, timelineChips } from '#schemas/chips';
import type { Body, BodySection } from './body.ts';
import { ChipReader } from './chips.ts';
import { isBare, isTimeInHeading, labelledDay, nearBelow, readHeadingDay } from './heading-day.ts';
import { type ListReader, listReader } from './list-evidence.ts';
import { nestedChips } from './nested-chips.ts';
import { isList, nodeRange } from './nodes.ts';
import { type ItemHead, readItem } from './read-item.ts';
import { isReflection } from './section-kinds.ts';
import { findSectionNames } from './section-names.ts';

/** An item with what its surroundings say: the day that a sub-heading above it set, or names without saying which. */
export interface ListedItem extends ItemHead {
	readonly headingDate?: DateText | 'open';
}

export type ItemLists = Readonly<Record<ListKind, readonly ListedItem[]>>;

const CHIPS: Readonly<Record<ListKind, ChipSet>> = {
	timeline: timelineChips,
	causes: causeChips,
	countermeasures: countermeasureChips,
	lessons: lessonChips,
	wentWell: lessonChips,
	wentPoorly: lessonChips,
	gotLucky: lessonChips,
};

interface Given {
	readonly knowledgeBase: KnowledgeBase;
	/** A section of a draft may still be empty. */
	readonly isDraft: boolean;
	/** Of the incident, where the front matter gives one. */
	readonly date: CalendarDate | undefined;
}

/**
 * Reads the items of every data section, in the order of the file. Times and chips leave the tree.
 */
export function readLists(
	body: Body,
	source: string,
	{ knowledgeBase, isDraft, date }: Given,
	findings: Finding[],
): ItemLists {
	const lists = emptyLists<ListedItem>();
	const readers = new Map<ListKind, ChipReader>();
	const readerOf = (kind: ListKind) => {
		const reader = readers.get(kind) ?? new ChipReader(CHIPS[kind], knowledgeBase);
		readers.set(kind, reader);
		return reader;
	};
	const reader = listReader(knowledgeBase, source);
	findings.push(...findSectionNames(body, knowledgeBase, source));
	for (const section of body.sections) {
		const kind = dataKind(section);
		if (!kind && isTimeInHeading(toText(section.heading))) findings.push(timeInHeading(section.heading));
		const { count, found } = readSection(section, { source, readerOf, reader, date }, lists, findings);
		findings.push(...found);
		if (kind && count === 0 && found.length === 0 && !(isDraft && section.nodes.length === 0))
			findings.push(
				notAList(section.nodes[0] ?? section.heading, kind, section.nodes[0] ? 'prose' : 'nothing'),
			);
	}
	return lists;
}

function emptyLists<Item>(): Record<ListKind, Item[]> {
	return Object.fromEntries(LIST_KINDS.map((kind) => [kind, []])) as unknown as Record<ListKind, Item[]>;
}

interface Readers {
	readonly source: string;
	readonly readerOf: (kind: ListKind) => ChipReader;
	readonly reader: ListReader;
	/** Of the incident. */
	readonly date: CalendarDate | undefined;
}

/** Adds a section's items to the lists that they belong to. `found` are faults of its form. */
function readSection(
	section: BodySection,
	{ source, readerOf, reader, date }: Readers,
	lists: Record<ListKind, ListedItem[]>,
	findings: Finding[],
): { count: number; found: Finding[] } {
	const found: Finding[] = [];
	const isTimeline = section.kind === 'timeline';
	let headingDate: ListedItem['headingDate'];
	let near: NearDay | undefined = date && { date: date.earliest, isDay: date.earliest === date.latest };
	let count = 0;
	let isTimeAbove = false;
	let ifBare: Finding | undefined;
	for (const node of section.nodes) {
		const isFirst = count === 0;
		if (node.type === 'heading' && isTimeline) {
			const day = readHeadingDay(node, source, { near, isFirst });
			headingDate = day.date ?? headingDate;
			if (day.date) near = { date: day.date, isDay: true };
			ifBare = day.ifBare;
			isTimeAbove = isTimeInHeading(toText(node));
			if (isTimeAbove) found.push(timeInHeading(node));
			found.push(...day.findings);
		}
		if (isTimeline) ifBare = labelledDay(node, { near, isFirst }) ?? ifBare;
		if (node.type === 'table' && isTableOfData(section)) found.push(notAList(node, section.kind, 'table'));
		const kind = isList(node) ? section.lists.get(nodeRange(node).start) : undefined;
		if (!kind || !isList(node)) continue;
		node.spread = true;
		for (const item of node.children as ListItem[]) {
			if (kind === 'timeline' || kind === 'causes' || kind === 'countermeasures')
				findings.push(...nestedChips(item, kind, reader));
			const own: Finding[] = [];
			const head = readItem(item, source, readerOf(kind), { hasTime: kind === 'timeline', near }, own);
			// Its time stands in the heading, which has been named.
			findings.push(...own.filter(({ check }) => !isTimeAbove || check !== 'time-missing'));
			if (kind === 'timeline') near = nearBelow(near, head.when?.value);
			if (ifBare && isBare(head.when?.value)) {
				found.push(ifBare);
				headingDate = 'open';
			}
			ifBare = undefined;
			lists[kind].push(headingDate === undefined ? head : { ...head, headingDate });
			headingDate = undefined;
			count += 1;
		}
	}
	return { count, found };
}

/** The kind of a section that must be a list; what a team looks back on may be told in prose. */
export function dataKind({ kind }: BodySection): DataSectionKind | undefined {
	return kind === 'other' || kind === 'opinion' || isReflection(kind) ? undefined : kind;
}

function isTableOfData(section: BodySection): section is BodySection & { kind: DataSectionKind } {
	const kind = dataKind(section);
	return kind !== undefined && kind !== 'lessons';
}

const FORMS: Readonly<Record<DataSectionKind, string>> = {
	timeline: '- 16:05 `started` …',
	causes: '1. `#commit-slip` `trigger` `change-management` …',
	countermeasures: '1. `#release-tags` `for:commit-slip` `prevent` …',
	lessons: '- …',
};

const FOUND = {
	table: phrase('readLists.table'),
	prose: phrase('readLists.prose'),
	nothing: phrase('readLists.nothing'),
} satisfies Record<string, Phrase>;

function notAList(node: RootContent, kind: DataSectionKind, found: keyof typeof FOUND): Finding {
	const { start, end } = nodeRange(node);
	return {
		check: 'list-expected',
		range: { start, end: Math.min(end, start + 80) },
		message: phrase('readLists.notAList', FOUND[found]),
		fix: phrase('readLists.notAListFix', code(FORMS[kind])),
	};
}

function timeInHeading(node: RootContent): Finding {
	return {
		check: 'list-expected',
		range: nodeRange(node),
		message: phrase('readLists.timeInHeading'),
		fix: phrase('readLists.timeInHeadingFix', code(FORMS.timeline)),
	};
}

/** Inline code that holds backticks itself. */
function code(text: string): string {
	return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}
