import { toString as toText } from 'mdast-util-to-string';
import type { KnowledgeBase } from '#domain/knowledge-base';
import { sectionNameIn } from '#domain/section-name-in';
import type { Language } from '#domain/text/localised';
import { oneLine, type SourceBlock, type SourceDocument, type SourceSection } from './blocks.ts';
import { gatherTimedSections, kindOf, raiseNamed } from './compose.ts';
import { findDay } from './find-day.ts';
import type { FoundDocument, FoundLabel, ImportMap } from './found.ts';
import { foldLabel, labelName, labelsIn } from './labels.ts';
import { readLooseFrontMatter } from './loose-front-matter.ts';
import { milestoneOf } from './milestone-words.ts';
import { namedKind } from './named-kind.ts';
import { type ReadFacts, readFacts, servicesIn } from './read-facts.ts';
import { beginsWithTime } from './row-time.ts';
import { type SettledTimeline, settleMoments } from './settle-moments.ts';
import { nameOf, withoutNumberDay } from './source-name.ts';
import { readTimeline, type TimelinePart } from './timeline.ts';
import { zonesOf } from './zones.ts';

/** What a write-up says, before it is written down as a postmortem. */
export interface SourceReading {
	readonly labels: readonly FoundLabel[];
	readonly facts: ReadFacts;
	readonly title: string;
	readonly day: string | undefined;
	readonly lead: readonly SourceBlock[];
	readonly sections: readonly { readonly section: SourceSection; readonly kind: ReturnType<typeof kindOf> }[];
	readonly moments: readonly TimelinePart[];
}

export function readSource(
	found: FoundDocument,
	source: SourceDocument,
	head: readonly FoundLabel[],
	language: Language,
	{ knowledgeBase, map }: { readonly knowledgeBase: KnowledgeBase; readonly map: ImportMap },
): SourceReading {
	const timelineName = sectionNameIn(knowledgeBase.sections.timeline, language);
	const isTimeline = (section: SourceSection) =>
		namedKind(section.title, knowledgeBase) === 'timeline' ||
		kindOf(section, knowledgeBase, map) === 'timeline';
	const raised = raiseNamed(source.sections, knowledgeBase);
	const sections = gatherTimedSections(raised, timelineName, isTimeline).map((section) => ({
		section,
		kind: kindOf(section, knowledgeBase, map),
	}));
	const said = [
		source.lead,
		...sections.filter(({ kind }) => kind === 'other').map(({ section }) => section.blocks),
	];
	const labels = [...found.labels, ...head, ...said.flatMap(labelsIn)];
	const named = labels.find(({ name }) => labelName(name) === 'title')?.value;
	const title = oneLine(found.title ?? headTitle(head) ?? source.title ?? named ?? nameOf(found.id)).slice(
		0,
		300,
	);
	const timelines = sections.filter(({ kind }) => kind === 'timeline');
	// They become one: the headings of all but the first stand between the rows, and may name their day.
	const rows = timelines.flatMap(({ section }, index): TimelinePart[] => [
		...(index > 0 ? [{ kind: 'day' as const, text: oneLine(section.title) }] : []),
		...readTimeline(section.blocks, map),
	]);
	const moments = rows.map((row) => withServices(row, knowledgeBase, map));
	const whensOf = (parts: readonly TimelinePart[]) =>
		parts.flatMap((part) =>
			part.kind === 'moment' ? (part.when ?? []) : part.kind === 'day' ? part.text : [],
		);
	const isBefore = (part: TimelinePart) => part.kind === 'moment' && part.milestone === 'introduced';
	// The day of the incident is that of its harm, which what brought it may have been long before.
	const whens = [
		...whensOf(moments.filter((part) => !isBefore(part))),
		...whensOf(moments.filter((part) => isBefore(part))),
	];
	const facts = readFacts(labels, knowledgeBase, map);
	const day = findDay({ ...found, title }, labels, whens, readLooseFrontMatter(found.markdown).body);
	return {
		labels,
		facts: { ...facts, services: [...new Set([...facts.services, ...moments.flatMap(servicesOf)])] },
		title: withoutNumberDay(title, day),
		day,
		lead: source.lead,
		sections,
		moments: moments.length > 0 ? moments : momentsOfLabels(labels, map),
	};
}

/** A row with the services that its column names as ids; what is none stays a part of its text. */
function withServices(row: TimelinePart, knowledgeBase: KnowledgeBase, map: ImportMap): TimelinePart {
	if (row.kind !== 'moment' || row.service === undefined) return row;
	const { service, ...moment } = row;
	const services = servicesIn(service, knowledgeBase, map);
	if (services.length > 0) return { ...moment, services };
	return { ...moment, text: [service, moment.text].filter(Boolean).join(' — ') };
}

function servicesOf(row: TimelinePart): readonly string[] {
	return row.kind === 'moment' ? (row.services ?? []) : [];
}

/** Times of the write-up, not of the incident. */
const ABOUT_THE_TEXT =
	/fetch|publish|creat|updat|modif|edit|generat|export|written|writ|author|review|report date|due|deadline|meeting|작성|수정|게시|갱신|등록|검토|회의|마감|기한/;

/** It says on which day, and of nothing that it happened then. */
const DAY_ALONE =
	/^(?:date|day|incident date|date of incident|date and time|date\/time|when|날짜|일자|일시|장애 일시|장애 일자)$/;

/** Where no timeline is written, `Started: 16:05` and `Resolved: 17:20` among the facts are one. */
function momentsOfLabels(labels: readonly FoundLabel[], map: ImportMap): TimelinePart[] {
	return labels.flatMap(({ name, value }): TimelinePart[] => {
		const known = labelName(name);
		const isFact =
			(known !== undefined && (known !== 'date' || DAY_ALONE.test(foldLabel(name)))) ||
			ABOUT_THE_TEXT.test(foldLabel(name)) ||
			!beginsWithTime(value) ||
			// Of a sentence with a colon the rest is prose.
			/[。！？]|[.!?]\s+\p{Lu}/u.test(value) ||
			!/\d:\d\d|\d시/.test(value);
		if (isFact) return [];
		const milestone = milestoneOf(`${name}:`, map);
		return [{ kind: 'moment', when: value, ...(milestone && { milestone }), text: name, detail: '' }];
	});
}

function headTitle(head: readonly FoundLabel[]): string | undefined {
	return head.find(({ name }) => labelName(name) === 'title')?.value;
}

/** Its times in the spelling of the contract, in the zone that the source names, else in the one that is given. */
export function settle(
	{ title, moments, lead, sections, labels }: SourceReading,
	day: string,
	{ map, timezone }: { readonly map: ImportMap; readonly timezone?: string },
): SettledTimeline {
	const isTimeline = ({ kind }: { kind: string }) => kind === 'timeline';
	const timelines = sections.filter(isTimeline).map(({ section }) => section);
	const others = [
		...lead,
		...sections.filter((each) => !isTimeline(each)).flatMap(({ section }) => section.blocks),
	];
	const named = labels.find(({ name }) => labelName(name) === 'timezone')?.value;
	const surroundings = {
		headings: timelines.map(({ title }) => title),
		sentences: [
			...timelines.flatMap(({ blocks }) => sentencesOf(blocks)),
			...(named ? [`(${named})`] : []),
			...sentencesOf(others),
		],
		prose: [
			title,
			...sections.map(({ section }) => section.title),
			...others.map(({ node }) => toText(node)),
		].join('\n'),
	};
	const settled = settleMoments(moments, day, map, surroundings, surroundings.headings);
	if (timezone === undefined || settled.timezone !== undefined) return settled;
	// It is of times that name no zone; of one that may mean several it says which, where it is one of these.
	const asked = settled.asked.filter((written) => !zonesOf(written).includes(timezone));
	return asked.length > 0 ? { ...settled, asked } : { ...settled, timezone, asked };
}

/** Sentences that may name a zone. */
function sentencesOf(blocks: readonly SourceBlock[]): string[] {
	return blocks.flatMap(({ node, source }) =>
		['paragraph', 'html', 'blockquote'].includes(node.type) ? [source.replace(/[*_]/g, '')] : [],
	);
}
