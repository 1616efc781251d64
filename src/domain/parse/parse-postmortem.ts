import type { Finding, Range } from '#domain/findings/diagnostic';
import { type KnowledgeBase, LIST_KINDS, type ListKind } from '#domain/knowledge-base';
import { gitHostUrl } from '#domain/knowledge-base/git-host';
import { findDecomposedLetters } from '#domain/markdown/decomposed-letters';
import { findEscapedCharacters } from '#domain/markdown/escaped-characters';
import { parseMarkdown } from '#domain/markdown/parse-markdown';
import { renderMarkdown } from '#domain/markdown/render-markdown';
import { toHtml } from '#domain/markdown/serialise';
import type { Countermeasure, Postmortem, Section } from '#domain/postmortem';
import { deriveMetrics } from '#domain/time/measure/metrics';
import { resolveTimeline } from '#domain/time/place/resolve-timeline';
import { addressFindings } from './address-findings.ts';
import { assignIds, type TakenId } from './assign-ids.ts';
import { blankOut } from './blank-out.ts';
import { type Body, divideBody } from './body.ts';
import {
	buildCause,
	buildCountermeasure,
	buildLesson,
	buildTimelineItem,
	type ItemParts,
	milestonesOf,
} from './build-items.ts';
import { collectProse } from './collect-prose.ts';
import { takeHeadingMarks, takeParagraphMarks } from './internal-marks.ts';
import { type ItemAnchors, itemAnchors } from './item-anchors.ts';
import { placeTimeFault } from './item-time.ts';
import { isList, nodeRange } from './nodes.ts';
import { type FrontMatterFacts, parseFrontMatter } from './parse-front-matter.ts';
import type { SourceFile } from './parsed-file.ts';
import { type ItemLists, type ListedItem, readLists } from './read-lists.ts';
import { readTexts } from './read-texts.ts';
import { readingMinutes } from './reading-time.ts';
import { RenderedBody } from './render-body.ts';
import { splitFrontMatter } from './split-front-matter.ts';
import {
	type Content,
	cutReferences,
	forgetInternal,
	markedItems,
	withoutInternal,
} from './without-internal.ts';

export interface ParsedPostmortem {
	readonly postmortem?: Postmortem;
	/** Without what is marked internal, where anything is. */
	readonly published?: Postmortem;
	readonly findings: Finding[];
}

/** Reads one file, whole: front matter, Markdown, the four lists, times and what follows from them. */
export function parsePostmortem(
	source: SourceFile,
	id: string,
	knowledgeBase: KnowledgeBase,
): ParsedPostmortem {
	const split = splitFrontMatter(source.text);
	if ('check' in split) return { findings: [split] };
	const { facts, findings } = parseFrontMatter(split, id, knowledgeBase);
	const tree = parseMarkdown(blankOut(source.text, split.range.end));
	for (const found of findEscapedCharacters(source.text, readTexts(split, tree))) findings.push(found);
	findings.push(...addressFindings(tree, source.text));
	const headingMarks = takeHeadingMarks(tree);
	const body = divideBody(tree, knowledgeBase, source.text);
	const prose = collectProse(tree);
	const isDraft = facts?.status === 'draft';
	const lists = readLists(body, source.text, { knowledgeBase, isDraft, date: facts?.date }, findings);
	const paragraphMarks = takeParagraphMarks(tree, source.text);
	findings.push(...headingMarks.findings, ...notNamedYet(paragraphMarks.findings, findings));
	const written = [split.range, ...prose.map(({ range }) => range), ...chipRanges(lists)];
	for (const found of findDecomposedLetters(source.text, written)) findings.push(found);
	if (!facts) return { findings };
	const { date, timezone } = facts;
	const resolved = resolveTimeline(timelineInput(lists.timeline), { date, timezone });
	for (const fault of resolved.faults) findings.push(timelineFault(fault, lists.timeline));
	const hidden = [...headingMarks.hidden, ...paragraphMarks.hidden, ...markedItems(lists)];
	const content: Content = { tree, body, lists, prose, resolved, hidden };
	const assembly = { source, id, knowledgeBase, facts };
	const postmortem = assemble({ ...assembly, ...content, findings });
	if (hidden.length === 0) return { postmortem, findings };
	const shown = withoutInternal(content);
	for (const found of cutReferences(content, shown)) findings.push(found);
	const visible = assemble({ ...assembly, ...shown, findings: [] });
	return { postmortem, published: forgetInternal(visible, postmortem), findings };
}

interface Assembly extends Content {
	readonly source: SourceFile;
	readonly id: string;
	readonly knowledgeBase: KnowledgeBase;
	readonly facts: FrontMatterFacts;
	readonly findings: Finding[];
}

function assemble(assembly: Assembly): Postmortem {
	const { source, id, knowledgeBase, facts, tree, body, lists, resolved, findings } = assembly;
	const taken = new Map<string, TakenId>();
	const causeIds = assignIds(lists.causes, taken, source.path, findings);
	const countermeasureIds = assignIds(lists.countermeasures, taken, source.path, findings);
	const hasFolder = source.path.endsWith('/index.md');
	const rendering = renderMarkdown(tree, {
		id,
		base: knowledgeBase.base,
		language: facts.language,
		hasFolder,
		companions: source.companions,
		...(knowledgeBase.repository
			? { repositoryPage: (path) => gitHostUrl(knowledgeBase, 'blob', path) ?? '' }
			: {}),
	});
	for (const found of rendering.findings) findings.push(found);
	const rendered = new RenderedBody(rendering.root);
	const ids = { causes: causeIds, countermeasures: countermeasureIds };
	const anchors = itemAnchors(lists, ids, rendering.anchors);
	const parts = renderItems(body, lists, rendered, anchors);
	const timeline = parts.timeline.map((part, index) =>
		buildTimelineItem(part, resolved.instants[index] ?? UNKNOWN_INSTANT),
	);
	const onlyCause = causeIds.length === 1 ? causeIds[0] : undefined;
	const summary = rendered.prose(leadRange(body));
	return {
		id,
		path: source.path,
		...facts,
		...(summary.text === '' ? {} : { summary }),
		sections: renderSections(body, rendered),
		timeline,
		causes: parts.causes.map((part, index) => buildCause(part, causeIds[index] ?? '')),
		countermeasures: parts.countermeasures.map((part, index) =>
			stateOf(buildCountermeasure(part, countermeasureIds[index] ?? '', onlyCause), facts),
		),
		lessons: parts.lessons.map(buildLesson),
		reflections: {
			wentWell: parts.wentWell.map(buildLesson),
			wentPoorly: parts.wentPoorly.map(buildLesson),
			gotLucky: parts.gotLucky.map(buildLesson),
		},
		footnotesHtml: rendering.footnotes ? toHtml(rendering.footnotes) : '',
		...deriveMetrics(timeline, resolved),
		headings: rendering.headings,
		links: rendering.links,
		images: rendering.images,
		anchors: [...rendering.anchors, ...Object.values(anchors).flat()],
		prose: assembly.prose,
		readingMinutes: readingMinutes(assembly.prose.map(({ text }) => text).join(' ')),
		hasFolder,
	};
}

/** Whether what an imported file proposes or promises was ever done, its source does not say. */
function stateOf(countermeasure: Countermeasure, { imported }: FrontMatterFacts): Countermeasure {
	return imported && UNSETTLED.has(countermeasure.status)
		? { ...countermeasure, status: 'unknown' }
		: countermeasure;
}

const UNSETTLED = new Set(['proposed', 'accepted', 'in-progress']);

const UNKNOWN_INSTANT = { instant: { earliest: null, latest: null }, precisionSeconds: 60 };

/** Without those that stand where something was found already: one slip is one finding. */
function notNamedYet(marks: readonly Finding[], found: readonly Finding[]): Finding[] {
	const isFound = ({ start, end }: Range) =>
		found.some(({ range }) => range !== undefined && start <= range.start && range.end <= end);
	return marks.filter(({ range }) => range === undefined || !isFound(range));
}

function chipRanges(lists: ItemLists): Range[] {
	return Object.values(lists)
		.flat()
		.flatMap(({ chips }) => chips.map(({ range }) => range));
}

function timelineInput(items: readonly ListedItem[]) {
	return items.map((item) => ({
		...(item.when ? { when: item.when.value } : {}),
		...(item.headingDate ? { headingDate: item.headingDate } : {}),
		milestones: milestonesOf(item.chips),
	}));
}

/** The fault of an item's time; its offsets are those of the time as written. */
function timelineFault(
	fault: Parameters<typeof placeTimeFault>[0] & { item: number },
	items: readonly ListedItem[],
): Finding {
	const item = items[fault.item];
	const range = item?.when?.range ?? item?.headRange ?? { start: 0, end: 0 };
	return { ...placeTimeFault(fault, range.start), range };
}

function leadRange(body: Body): Range {
	return { start: 0, end: body.sections[0]?.range.start ?? Number.MAX_SAFE_INTEGER };
}

function renderItems(
	body: Body,
	lists: ItemLists,
	rendered: RenderedBody,
	anchors: ItemAnchors,
): Record<ListKind, ItemParts[]> {
	const listRanges = body.sections.flatMap(({ nodes }) => nodes.filter(isList).map(nodeRange));
	const part = (head: ListedItem, anchor: string): ItemParts => {
		const list =
			listRanges.find(({ start, end }) => start <= head.range.start && head.range.end <= end) ?? head.range;
		return { head, anchor, rendered: rendered.item(list, head.range) };
	};
	return Object.fromEntries(
		LIST_KINDS.map((kind) => [kind, lists[kind].map((head, at) => part(head, anchors[kind][at] ?? ''))]),
	) as unknown as Record<ListKind, ItemParts[]>;
}

function renderSections(body: Body, rendered: RenderedBody): Section[] {
	const next = new Map<ListKind, number>();
	return body.sections.map((section, index) => {
		const { prose: title, anchor } = rendered.heading(nodeRange(section.heading));
		const end = body.sections[index + 1]?.range.start ?? Number.MAX_SAFE_INTEGER;
		const runs = section.nodes.filter(isList).flatMap((list) => {
			const of = section.lists.get(nodeRange(list).start);
			if (!of) return [];
			const first = next.get(of) ?? 0;
			next.set(of, first + list.children.length);
			return [{ range: nodeRange(list), of, first, count: list.children.length }];
		});
		const blocks = rendered.blocks({ start: nodeRange(section.heading).end, end }, runs);
		return { kind: section.kind, title, anchor, blocks, range: section.range };
	});
}
