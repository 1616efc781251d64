import type { Heading } from 'mdast';
import { toString as toText } from 'mdast-util-to-string';
import type { KnowledgeBase, SectionKind } from '#domain/knowledge-base';
import { nodeRange } from '#domain/parse/nodes';
import { headingKind } from '#domain/parse/section-heading';
import { sectionNameIn } from '#domain/section-name-in';
import type { Language } from '#domain/text/localised';
import { parseWhen } from '#domain/time/read/when';
import { isHeading, type SourceBlock, type SourceSection } from './blocks.ts';
import type { ImportMap } from './found.ts';
import { foldLabel } from './labels.ts';
import { itemText, tightList } from './list-text.ts';
import { causeList, countermeasureList, lessonList, ownersNamed } from './lists.ts';
import { readNamedDay } from './named-day.ts';
import { namedKind } from './named-kind.ts';
import { beginsWithTime } from './row-time.ts';
import type { SettledTimeline } from './settle-moments.ts';
import { type DraftMoment, looksLikeTimeline, readTimeline } from './timeline.ts';

/** What a section of a source is, and how much of it was read as data. */
export interface ComposedSection {
	readonly markdown: string;
	readonly kind: SectionKind | 'other';
	readonly heading: string;
	readonly items: number;
	readonly owned: number;
	/** Whom it names as owners and the map gives no role. */
	readonly owners: readonly string[];
}

/**
 * Sections whose headings are times or days belong to the timeline in front of them, at whatever depth; without one, runs
 * of them are a section of their own.
 */
export function gatherTimedSections(
	sections: readonly SourceSection[],
	name: string,
	isTimeline: (section: SourceSection) => boolean,
): SourceSection[] {
	const isTimed = (section: SourceSection) => beginsWithTime(section.title) || isDay(section.title);
	const isAlone = sections.filter(({ title }) => beginsWithTime(title)).length < 2;
	const gathered: SourceSection[] = [];
	let open: { heading: SourceSection['heading']; title: string; blocks: SourceBlock[] } | undefined;
	for (const section of sections) {
		if (isTimed(section) && open !== undefined) {
			open.blocks.push(section.heading, ...section.blocks);
			continue;
		}
		if (isTimeline(section)) open = { ...section, blocks: [...section.blocks] };
		else if (beginsWithTime(section.title) && !isAlone)
			open = { heading: section.heading, title: name, blocks: [section.heading, ...section.blocks] };
		else open = undefined;
		gathered.push(open ?? section);
	}
	return gathered;
}

/** A heading that is a day and nothing else: `May 14`, `Day 2`, `Tuesday`, `3월 5일`. */
function isDay(title: string): boolean {
	const day = readNamedDay(title.trim());
	return day !== undefined && !/[\p{L}\p{N}]/u.test(title.trim().slice(day.end));
}

/** Sections one level down that are named as data are sections, however their author nested them. */
export function raiseNamed(
	sections: readonly SourceSection[],
	knowledgeBase: KnowledgeBase,
): SourceSection[] {
	return sections.flatMap((section) => {
		const isNamed = (block: SourceBlock) =>
			isHeading(block) && isData(namedKind(toText(block.node), knowledgeBase));
		const depth = headingKind(section.title, knowledgeBase) ? undefined : section.blocks.find(isNamed)?.node;
		if (depth?.type !== 'heading') return [section];
		const raised: { heading: SourceSection['heading']; title: string; blocks: SourceBlock[] }[] = [
			{ ...section, blocks: [] },
		];
		for (const block of section.blocks) {
			if (isHeading(block) && block.node.depth <= depth.depth)
				raised.push({ heading: block, title: toText(block.node), blocks: [] });
			else raised.at(-1)?.blocks.push(block);
		}
		return raised;
	});
}

function isData(kind: SectionKind | undefined): boolean {
	return kind !== undefined && kind !== 'opinion';
}

/** What a section holds: by its heading, by what a team says of it, else by what stands in it. */
export function kindOf(
	{ title, blocks }: SourceSection,
	knowledgeBase: KnowledgeBase,
	map: ImportMap,
): SectionKind | 'other' {
	const own = Object.entries(map.headings).find(([name]) => foldLabel(name) === foldLabel(title))?.[1];
	if (own !== undefined) return own as SectionKind | 'other';
	const named = headingKind(title, knowledgeBase);
	// Below names among words that add nothing the checks expect a list, too.
	const isList = named?.certainty === 'composed' && named.kind !== 'timeline';
	if (named?.certainty === 'named' || isList) return named.kind;
	const begun = namedKind(title, knowledgeBase);
	if (looksLikeTimeline(blocks) || (begun === 'timeline' && hasTime(blocks, map))) return 'timeline';
	const isListed = blocks.some(({ node }) => node.type === 'list' || node.type === 'table');
	const likely = named?.kind ?? begun;
	return likely !== undefined && likely !== 'timeline' && isListed ? likely : 'other';
}

function hasTime(blocks: readonly SourceBlock[], map: ImportMap): boolean {
	return readTimeline(blocks, map).some((part) => part.kind === 'moment' && part.when !== undefined);
}

export function composeSection(
	section: SourceSection,
	kind: SectionKind | 'other',
	{ knowledgeBase, map, language }: { knowledgeBase: KnowledgeBase; map: ImportMap; language: Language },
): ComposedSection {
	const { title, blocks } = section;
	const common = { kind, heading: title, owners: [] as string[] };
	if (kind === 'causes' || kind === 'countermeasures' || kind === 'lessons') {
		const list =
			kind === 'causes'
				? causeList(blocks)
				: kind === 'lessons'
					? lessonList(blocks)
					: countermeasureList(blocks, map);
		const owners = kind === 'countermeasures' ? ownersNamed(blocks, map) : [];
		if (list.items > 0)
			return {
				...common,
				markdown: joined([headingFor(section, kind, knowledgeBase, language), list.markdown]),
				items: list.items,
				owned: list.owned,
				owners,
			};
	}
	// Its only paragraph became the lead.
	if (blocks.length === 0 && kind === 'other') return { ...common, markdown: '', items: 0, owned: 0 };
	const body = blocks.map((block) => atDepth(block, section.heading.node));
	return { ...common, markdown: joined([`## ${headingText(section.heading)}`, ...body]), items: 0, owned: 0 };
}

export function composeTimeline(
	section: SourceSection | undefined,
	{ rows }: SettledTimeline,
	{ knowledgeBase, language }: { knowledgeBase: KnowledgeBase; language: Language },
): string {
	const heading = section
		? headingFor(section, 'timeline', knowledgeBase, language)
		: `## ${sectionNameIn(knowledgeBase.sections.timeline, language)}`;
	const texts = rows.map((row) => {
		if (row.kind === 'note') return row.source;
		const { milestone, services = [] } = row.moment;
		const chips = [...(milestone === undefined ? [] : [milestone]), ...services.map((id) => `service:${id}`)];
		const { text, detail } = withHead(row.moment);
		const said = [row.kept, text].filter(Boolean).join(' ') || row.when;
		const head = [row.when, ...chips.map((chip) => `\`${chip}\``)].join(' ');
		return itemText(
			'- ',
			[head, said].join(chips.length === 0 && belongsToTime(head, said) ? ' – ' : ' '),
			detail,
		);
	});
	return joined([heading, tightList(texts)]);
}

/** Words behind a time that would be read as a part of it: `13:00 PM-2026-008`, `~23:30 ~14:30`, `09:18 / 09:49`. */
function belongsToTime(when: string, text: string): boolean {
	const isMore =
		/^(?:[/&,]\s?~?\d{1,2}:\d|onwards?(?!\p{L}))/iu.test(text) || parseWhen(`${when} ${text}`)?.ok === false;
	return isMore && parseWhen(when)?.ok === true;
}

/** A row that is a time alone begins with the first paragraph below it. */
function withHead({ text, detail }: DraftMoment): { text: string; detail: string } {
	const [first = '', ...rest] = detail.split(/\n{2,}/);
	const isBlock = /^(?:```|~~~|\||>|#|<|!\[| {4}|\t|[-*+] |\d+[.)] |-{3})/.test(first);
	return text !== '' || first === '' || isBlock
		? { text, detail }
		: { text: first, detail: rest.join('\n\n') };
}

/** Pieces of a document with an empty line between them; items of one list stay one list. */
export function joined(parts: readonly string[]): string {
	return parts.filter((part) => part.trim() !== '').join('\n\n');
}

/** The heading by which the section is read, with the author's own below it where that is another. */
function headingFor(
	{ heading, title }: SourceSection,
	kind: SectionKind,
	knowledgeBase: KnowledgeBase,
	language: Language,
): string {
	const written = headingText(heading);
	const own = sectionNameIn(knowledgeBase.sections[kind], language);
	if (beginsWithTime(written)) return `## ${own}`;
	const named = headingKind(title, knowledgeBase);
	if (named && named.certainty !== 'likely' && named.kind === kind) return `## ${written}`;
	return `## ${own}\n\n**${written}**`;
}

function atDepth(block: SourceBlock, section: Heading): string {
	if (!isHeading(block)) return block.source;
	const depth = Math.min(6, 2 + block.node.depth - section.depth);
	return `${'#'.repeat(Math.max(3, depth))} ${headingText(block)}`;
}

/** The inline Markdown of a heading, whichever way it was marked. */
function headingText({ node, source }: SourceBlock & { readonly node: Heading }): string {
	const [first, last] = [node.children[0], node.children.at(-1)];
	if (first === undefined || last === undefined) return '';
	const from = nodeRange(node).start;
	return source
		.slice(nodeRange(first).start - from, nodeRange(last).end - from)
		.replace(/\s+/g, ' ')
		.trim();
}
