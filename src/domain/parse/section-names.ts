import type { List, RootContent } from 'mdast';
import { toString as toText } from 'mdast-util-to-string';
import type { Finding, Range } from '#domain/findings/diagnostic';
import type { DataSectionKind, KnowledgeBase, ListKind } from '#domain/knowledge-base';
import { nearest } from '#domain/text/nearest';
import { phrase } from '#domain/text/phrase';
import { alternatives, quoted } from '#domain/text/wording';
import type { Body, BodySection } from './body.ts';
import { type ListReader, listReader } from './list-evidence.ts';
import { isList, nodeRange } from './nodes.ts';
import { headingKind, squeeze } from './section-heading.ts';

/**
 * Of the check `section-name`: headings above a list that would be data under another name. Headings that stand above
 * anything else may say what they like.
 */
export function findSectionNames(body: Body, knowledgeBase: KnowledgeBase, source: string): Finding[] {
	const reader = listReader(knowledgeBase, source);
	const hasTimeline = body.sections.some(({ kind }) => kind === 'timeline');
	const surroundings = { knowledgeBase, reader, hasTimeline };
	const inSections = body.sections.flatMap((section) => {
		const labelled = labelledLists(section.nodes, section.kind, surroundings);
		return [
			...(labelled.length > 0 ? labelled : unnamedLists(section, surroundings)),
			...section.nodes.flatMap((node, index) => tooDeep(node, section, index, knowledgeBase)),
		];
	});
	return [...labelledLists(body.lead, 'other', surroundings), ...inSections];
}

/** A line in bold that is no heading, with the list below it that it names: `**Timeline**`. */
function labelledLists(
	nodes: readonly RootContent[],
	within: BodySection['kind'],
	{ knowledgeBase, reader }: Surroundings,
): Finding[] {
	return nodes.flatMap((node, index) => {
		const list = nodes[index + 1];
		if (node.type !== 'paragraph' || !list || !isList(list) || node.children[0]?.type !== 'strong') return [];
		const label = toText(node.children[0]);
		const isAlone = /^[\s:]*$/u.test(toText(node).slice(label.length));
		const kind = isAlone ? headingKind(label, knowledgeBase)?.kind : undefined;
		if (kind === undefined || !isData(kind) || kind === within) return [];
		const isSuch = reader.kindOf([list]) === kind || (kind === 'timeline' && reader.hasTimes([list]));
		return isSuch ? [otherName(`**${label}**`, [nameOf(kind, label, knowledgeBase)], nodeRange(node))] : [];
	});
}

interface Surroundings {
	readonly knowledgeBase: KnowledgeBase;
	readonly reader: ListReader;
	readonly hasTimeline: boolean;
}

function unnamedLists(section: BodySection, { knowledgeBase, reader, hasTimeline }: Surroundings): Finding[] {
	if (isData(section.kind)) return [];
	const lists = section.nodes.filter(isList);
	const heading = toText(section.heading);
	const kind = reader.kindOf(lists) ?? (!hasTimeline && reader.hasTimes(lists) ? 'timeline' : undefined);
	const names = kind
		? [nameOf(kind, heading, knowledgeBase)]
		: section.kind === 'other' && hasListOrTable(section)
			? misspeltNames(heading, knowledgeBase)
			: [];
	return names.length === 0 ? [] : [otherName(heading, names, nodeRange(section.heading))];
}

function isData(kind: BodySection['kind']): kind is DataSectionKind {
	return kind === 'timeline' || kind === 'causes' || kind === 'countermeasures' || kind === 'lessons';
}

function hasListOrTable({ nodes }: BodySection): boolean {
	return nodes.some((node) => isList(node) || node.type === 'table');
}

/** The first name of a kind in the language of the heading. */
function nameOf(kind: DataSectionKind, heading: string, { sections }: KnowledgeBase): string {
	const isKorean = HANGUL.test(heading);
	return sections[kind].find((name) => HANGUL.test(name) === isKorean) ?? sections[kind][0] ?? kind;
}

const HANGUL = /\p{Script=Hangul}/u;

/** Names at a distance that is a slip of the finger. Hangul counts by letter: another syllable is another word. */
function misspeltNames(heading: string, { sections }: KnowledgeBase): string[] {
	const text = lettersOf(heading);
	const names = Object.values(sections).flat();
	const byLetters = new Map(names.map((name) => [lettersOf(name), name]));
	const long = [...byLetters.keys()].filter((letters) => letters.length >= 8);
	return nearest(text, long).flatMap((letters) => byLetters.get(letters) ?? []);
}

/** Each letter of a syllable stands for itself: as a sign of the private area, which is never composed again. */
function lettersOf(text: string): string {
	return squeeze(text)
		.normalize('NFD')
		.replace(/[\u1100-\u11ff]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x1100 + 0xe000));
}

function otherName(heading: string, names: readonly string[], range: Range): Finding {
	const expected = alternatives(names);
	const only = names[0] ?? '';
	return {
		check: 'section-name',
		range,
		message: phrase('sectionNames.otherName', quoted(heading), expected),
		fix: phrase('sectionNames.otherNameFix', quoted(`## ${only}`)),
	};
}

/** A sub-heading that names another list than the one its section is, with a list below it. */
function tooDeep(
	node: RootContent,
	section: BodySection,
	index: number,
	knowledgeBase: KnowledgeBase,
): Finding[] {
	if (node.type !== 'heading') return [];
	const text = toText(node);
	const named = headingKind(text, knowledgeBase);
	if (named?.certainty !== 'named' || !isData(named.kind) || named.kind === section.kind) return [];
	const below = listBelow(section.nodes.slice(index + 1));
	const isRead = below && section.lists.get(nodeRange(below).start) === (named.kind as ListKind);
	if (!below || isRead) return [];
	const shown = quoted(`## ${text}`);
	return [
		{
			check: 'section-name',
			range: nodeRange(node),
			message: phrase('sectionNames.tooDeep', quoted(text), node.depth),
			fix: phrase('sectionNames.tooDeepFix', shown),
		},
	];
}

/** The list or table between a heading and the next. */
function listBelow(nodes: readonly RootContent[]): List | RootContent | undefined {
	const next = nodes.findIndex(({ type }) => type === 'heading');
	return nodes.slice(0, next < 0 ? nodes.length : next).find((node) => isList(node) || node.type === 'table');
}
