import type { KnowledgeBase } from '#domain/knowledge-base';
import { findCostlyMarkdown } from '#domain/markdown/limits';
import { headingKind } from '#domain/parse/section-heading';
import type { DocumentStatus } from '#domain/postmortem';
import { sectionNameIn } from '#domain/section-name-in';
import { inLanguage, type Language, type Text } from '#domain/text/localised';
import {
	divideDocument,
	oneLine,
	type SourceBlock,
	type SourceDocument,
	type SourceSection,
} from './blocks.ts';
import {
	type ComposedSection,
	composeSection,
	composeTimeline,
	gatherTimedSections,
	isData,
	joined,
	kindOf,
	raiseNamed,
} from './compose.ts';
import type { FoundDocument, FoundLabel, ImportMap } from './found.ts';
import { withLabelHeadings } from './label-headings.ts';
import { isMetadata, labelName, labelsIn } from './labels.ts';
import { baseName, withLocalImages } from './local-images.ts';
import { readLooseFrontMatter } from './loose-front-matter.ts';
import { fenced, lostLines } from './lost-words.ts';
import { milestoneOf } from './milestone-words.ts';
import { findDay, type ReadFacts, readFacts, withoutExportId } from './read-facts.ts';
import { repair } from './repair.ts';
import { type SettledTimeline, settleMoments } from './settle-moments.ts';
import { beginsWithTime, readTimeline, type TimelinePart } from './timeline.ts';

export interface ImportContext {
	readonly knowledgeBase: KnowledgeBase;
	readonly map: ImportMap;
	readonly status: DocumentStatus;
	/** The day of the import, `YYYY-MM-DD`. */
	readonly today: string;
	readonly timezone?: string;
	readonly language?: Language;
	/** The id for a day and a title: one that no other file has. */
	readonly idFor: (day: string, title: string) => string;
	/** Its author goes on with it: it is a draft, and not marked as imported. */
	readonly isOwn?: boolean;
}

/** A postmortem made from a write-up, and what of it was read as what. */
export interface ImportedDocument {
	readonly id: string;
	readonly path: string;
	readonly text: string;
	/** Files by their path from the source that it shows: they belong beside `index.md`. */
	readonly images: readonly string[];
	readonly report: ImportReport;
}

export interface ImportReport {
	readonly source: string;
	readonly title: string;
	/** Absent where the source names none: the file is a draft then. */
	readonly day?: string;
	readonly severity?: string;
	readonly timed: number;
	readonly untimed: number;
	readonly milestones: number;
	readonly causes: number;
	readonly countermeasures: number;
	readonly owned: number;
	readonly lessons: number;
	/** Headings whose sections stayed prose. */
	readonly prose: readonly string[];
	/** Labels that say something for which the vocabulary has no word. */
	readonly unread: readonly FoundLabel[];
	/** Zones that mean several, as they are written. */
	readonly zones: readonly string[];
	/** Names of persons that stand as owners. */
	readonly owners: readonly string[];
	/** False where the source could only be kept as it is. */
	readonly isRead: boolean;
}

const ORIGINAL: Text = { en: 'From the original', ko: '원문에서' };
const SUMMARY =
	/^(?:\d+[.)]\s*)?(?:executive )?(?:summary|overview|tl;?dr|abstract|incident summary|outage summary|issue summary|what happened|요약|개요|장애 요약|장애 개요|사건 개요|사건 요약|무슨 일이 있었나)\s*:?$/i;

/** Makes a postmortem of a write-up. Every word of it is in the result, in its place or below "From the original". */
export function importDocument(found: FoundDocument, context: ImportContext): ImportedDocument {
	const written = found.markdown.replaceAll('\r\n', '\n').replaceAll('\r', '\n').normalize('NFC');
	const { labels: head, body: whole } = readLooseFrontMatter(written);
	const { markdown: body, used } = withLocalImages(whole, found.images);
	const language = context.language ?? languageOf(body);
	if (findCostlyMarkdown(body).length > 0) return keptAsItIs(found, written, language, context);
	const isSection = (heading: string) => isData(headingKind(heading, context.knowledgeBase));
	const source = divideDocument(withLabelHeadings(body), isSection);
	const reading = readSource(found, source, head, language, context);
	const composed = composeAll(found, source, reading, language, context);
	const path = used.length > 0 ? `postmortems/${composed.id}/index.md` : `postmortems/${composed.id}.md`;
	const original = inLanguage(ORIGINAL, language);
	const companions = Object.fromEntries(used.map((name) => [baseName(name), {}]));
	const mended = repair({ path, text: composed.text, companions }, context.knowledgeBase, original);
	if (!mended.isClean) return keptAsItIs(found, written, language, context, composed.report);
	const unsaid = found.labels.filter(({ value }) => lostLines(value, mended.text).length > 0);
	const lost = [...unsaid.map(saidLine), ...lostLines(written, mended.text)];
	const text = lost.length === 0 ? mended.text : withOriginal(mended.text, lost, original);
	return { id: composed.id, path, text, images: used, report: composed.report };
}

function saidLine({ name, value }: FoundLabel): string {
	return oneLine(`${name}: ${value}`);
}

interface SourceReading {
	readonly labels: readonly FoundLabel[];
	readonly facts: ReadFacts;
	readonly title: string;
	readonly day: string | undefined;
	readonly sections: readonly { readonly section: SourceSection; readonly kind: ReturnType<typeof kindOf> }[];
	readonly moments: readonly TimelinePart[];
}

function readSource(
	found: FoundDocument,
	source: SourceDocument,
	head: readonly FoundLabel[],
	language: Language,
	{ knowledgeBase, map }: ImportContext,
): SourceReading {
	const timelineName = sectionNameIn(knowledgeBase.sections.timeline, language);
	const sections = gatherTimedSections(raiseNamed(source.sections, knowledgeBase), timelineName).map(
		(section) => ({
			section,
			kind: kindOf(section, knowledgeBase, map),
		}),
	);
	const facts = [
		source.lead,
		...sections.filter(({ kind }) => kind === 'other').map(({ section }) => section.blocks),
	];
	const labels = [...found.labels, ...head, ...facts.flatMap(labelsIn)];
	const said = labels.find(({ name }) => labelName(name) === 'title')?.value;
	const title = oneLine(found.title ?? headTitle(head) ?? source.title ?? said ?? nameOf(found.id)).slice(
		0,
		300,
	);
	const timelines = sections.filter(({ kind }) => kind === 'timeline');
	const moments = timelines.flatMap(({ section }) => readTimeline(section.blocks, map));
	const whens = moments.flatMap((part) =>
		part.kind === 'moment' ? (part.when ?? []) : part.kind === 'day' ? part.text : [],
	);
	const day = findDay({ ...found, title }, labels, whens, found.markdown);
	return {
		labels,
		facts: readFacts(labels, knowledgeBase, map),
		title,
		day,
		sections,
		moments: moments.length > 0 ? moments : momentsOfLabels(labels, map),
	};
}

/** Where no timeline is written, `Started: 16:05` and `Resolved: 17:20` among the facts are one. */
function momentsOfLabels(labels: readonly FoundLabel[], map: ImportMap): TimelinePart[] {
	return labels.flatMap(({ name, value }): TimelinePart[] => {
		const known = labelName(name);
		const isFact =
			(known !== undefined && known !== 'date') || !beginsWithTime(value) || !/\d:\d\d|\d시/.test(value);
		if (isFact) return [];
		const milestone = milestoneOf(`${name}:`, map);
		return [{ kind: 'moment', when: value, ...(milestone && { milestone }), text: name, detail: '' }];
	});
}

interface Composed {
	readonly id: string;
	readonly text: string;
	readonly report: ImportReport;
}

function composeAll(
	found: FoundDocument,
	source: SourceDocument,
	reading: SourceReading,
	language: Language,
	context: ImportContext,
): Composed {
	const { title, day, facts, sections } = reading;
	const { lead, rest, cut } = takeLead(source.lead, sections);
	const times = settle(reading, day ?? context.today, context);
	const setting = { knowledgeBase: context.knowledgeBase, map: context.map, language };
	const composed: ComposedSection[] = [];
	let isTimelineWritten = false;
	for (const { section, kind } of sections) {
		if (kind !== 'timeline') {
			composed.push(composeSection(cut.get(section) ?? section, kind, setting));
			continue;
		}
		if (isTimelineWritten) continue;
		isTimelineWritten = true;
		composed.push(timelineSection(composeTimeline(section, times, setting), section.title, times.timed));
	}
	if (!isTimelineWritten && times.timed > 0)
		composed.unshift(timelineSection(composeTimeline(undefined, times, setting), '', times.timed));
	const isUnsettled = day === undefined || times.asked.length > 0;
	const date = day ?? context.today;
	const id = context.idFor(date, title);
	const head = frontMatter(found, { title, date, facts, times, language, isUnsettled }, context);
	const tail =
		rest.length > 0 ? [`## ${inLanguage(ORIGINAL, language)}`, ...rest.map((block) => block.source)] : [];
	const text = `${head}\n\n${joined([lead, ...composed.map(({ markdown }) => markdown), ...tail])}\n`;
	return { id, text, report: reportOf(found, reading, times, composed) };
}

function timelineSection(markdown: string, heading: string, items: number): ComposedSection {
	return { markdown, heading, items, kind: 'timeline', owned: 0, owners: [] };
}

function settle(
	{ moments, sections, labels }: SourceReading,
	day: string,
	context: ImportContext,
): SettledTimeline {
	const isTimeline = ({ kind }: { kind: string }) => kind === 'timeline';
	const named = labels.find(({ name }) => labelName(name) === 'timezone')?.value;
	const surroundings = [
		...(named ? [`(${named})`] : []),
		...sections.filter(isTimeline).flatMap(({ section }) => [section.title, ...headsOf(section.blocks)]),
	];
	const settled = settleMoments(moments, day, surroundings, context.map);
	return context.timezone === undefined || settled.timezone !== undefined
		? settled
		: { ...settled, timezone: context.timezone, asked: [] };
}

/** Heads of tables and sentences, where a zone may be named. */
function headsOf(blocks: readonly SourceBlock[]): string[] {
	return blocks.flatMap(({ node, source }) =>
		node.type === 'table'
			? (source.split('\n')[0] ?? '').split('|')
			: node.type === 'paragraph'
				? [source]
				: [],
	);
}

/**
 * The first paragraph that is prose: of the lead, else of a summary. What only lists facts before it goes to the end.
 */
function takeLead(
	lead: readonly SourceBlock[],
	sections: SourceReading['sections'],
): { lead: string; rest: readonly SourceBlock[]; cut: ReadonlyMap<SourceSection, SourceSection> } {
	const isProse = (block: SourceBlock) =>
		block.node.type === 'paragraph' &&
		!isMetadata(block) &&
		// What only leads to the next block says nothing alone.
		!/[:：][*_\s]*$/u.test(block.source) &&
		!/^!\[[^\]]*\]\([^)]*\)$/.test(block.source.trim());
	const own = lead.find(isProse);
	if (own !== undefined) {
		const rest = lead.filter((block) => block !== own);
		const [facts, prose] = [rest.filter((block) => !isProse(block)), rest.filter(isProse)];
		return { lead: joined([own, ...prose].map(({ source }) => source)), rest: facts, cut: new Map() };
	}
	const free = sections.filter(({ kind }) => kind === 'other');
	const summary = free.find(({ section }) => SUMMARY.test(section.title.trim())) ?? free[0];
	const first = summary?.section.blocks.find(isProse);
	if (summary === undefined || first === undefined) return { lead: '', rest: lead, cut: new Map() };
	const left = summary.section.blocks.filter((block) => block !== first);
	return {
		lead: first.source,
		rest: lead,
		cut: new Map([[summary.section, { ...summary.section, blocks: left }]]),
	};
}

interface Head {
	readonly title: string;
	readonly date: string;
	readonly facts: ReadFacts;
	readonly times: SettledTimeline;
	readonly language: Language;
	/** What only a person can say is open: nobody is shown it yet. */
	readonly isUnsettled: boolean;
}

function frontMatter(
	found: FoundDocument,
	{ title, date, facts, times, language, isUnsettled }: Head,
	{ knowledgeBase, status, today, timezone, isOwn = false }: ImportContext,
): string {
	const zone = times.timezone ?? timezone;
	const quoted = (text: string) => JSON.stringify(text);
	const lines = [
		`title: ${quoted(title)}`,
		`status: ${isUnsettled ? 'draft' : status}`,
		`date: ${date}`,
		facts.severity && `severity: ${facts.severity}`,
		facts.duration && `duration: ${facts.duration}`,
		facts.categories.length > 0 && `causes: [${facts.categories.join(', ')}]`,
		facts.services.length > 0 && `services: [${facts.services.join(', ')}]`,
		facts.impact && `impact: ${quoted(facts.impact)}`,
		facts.tags.length > 0 && `tags: [${facts.tags.map(quoted).join(', ')}]`,
		language !== knowledgeBase.language && `language: ${language}`,
		zone && zone !== knowledgeBase.timezone && `timezone: ${zone}`,
		!isOwn && `imported: { from: ${quoted(found.from)}, on: ${today}, id: ${quoted(found.id)} }`,
	];
	return `---\n${lines.filter(Boolean).join('\n')}\n---`;
}

function reportOf(
	found: FoundDocument,
	{ title, day, facts, moments }: SourceReading,
	times: SettledTimeline,
	sections: readonly ComposedSection[],
): ImportReport {
	const count = (kind: string) =>
		sections.filter((each) => each.kind === kind).reduce((sum, { items }) => sum + items, 0);
	return {
		source: found.id,
		title,
		...(day !== undefined && { day }),
		...(facts.severity !== undefined && { severity: facts.severity }),
		timed: times.timed,
		untimed: times.untimed,
		milestones: moments.filter((part) => part.kind === 'moment' && part.milestone !== undefined).length,
		causes: count('causes'),
		countermeasures: count('countermeasures'),
		owned: sections.reduce((sum, { owned }) => sum + owned, 0),
		lessons: count('lessons'),
		prose: sections
			.filter(({ kind }) => kind === 'other' || kind === 'opinion')
			.map(({ heading }) => heading),
		unread: facts.unread,
		zones: times.asked,
		owners: sections.flatMap(({ owners }) => owners),
		isRead: true,
	};
}

/** The last resort: nothing is lost, and nothing read. */
function keptAsItIs(
	found: FoundDocument,
	written: string,
	language: Language,
	context: ImportContext,
	report?: ImportReport,
): ImportedDocument {
	const title = report?.title ?? oneLine(found.title ?? nameOf(found.id)).slice(0, 300);
	const day = report?.day ?? findDay(found, found.labels, [], written);
	const id = context.idFor(day ?? context.today, title);
	const nothing = { services: [], categories: [], tags: [], unread: [] };
	const times: SettledTimeline = { rows: [], asked: [], timed: 0, untimed: 0 };
	const head = frontMatter(
		found,
		{ title, date: day ?? context.today, facts: nothing, times, language, isUnsettled: day === undefined },
		context,
	);
	const text = `${head}\n\n${withOriginal(title, written.split('\n'), inLanguage(ORIGINAL, language))}`;
	return {
		id,
		path: `postmortems/${id}.md`,
		text,
		images: [],
		report: {
			source: found.id,
			title,
			...(day !== undefined && { day }),
			...{ timed: 0, untimed: 0, milestones: 0, causes: 0, countermeasures: 0, owned: 0, lessons: 0 },
			...{ prose: [], unread: [], zones: [], owners: [], isRead: false },
		},
	};
}

function withOriginal(text: string, lines: readonly string[], heading: string): string {
	const isThere = text.split('\n').includes(`## ${heading}`);
	return `${text.trimEnd()}\n\n${isThere ? '' : `## ${heading}\n\n`}${fenced(lines)}\n`;
}

function headTitle(head: readonly FoundLabel[]): string | undefined {
	return head.find(({ name }) => labelName(name) === 'title')?.value;
}

function nameOf(id: string): string {
	return withoutExportId(id)
		.slice(withoutExportId(id).lastIndexOf('/') + 1)
		.replace(/\.\w{1,8}$/, '')
		.replaceAll(/[-_]+/g, ' ');
}

/** By which script most of its letters are. */
function languageOf(text: string): Language {
	const hangul = text.match(/\p{Script=Hangul}/gu)?.length ?? 0;
	const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
	return hangul * 2 > latin ? 'ko' : 'en';
}
