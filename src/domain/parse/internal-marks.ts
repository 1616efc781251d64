import type {
	Definition,
	Heading,
	Html,
	InlineCode,
	Nodes,
	Paragraph,
	Parents,
	PhrasingContent,
	Root,
	TableCell,
} from 'mdast';
import { toString as toText } from 'mdast-util-to-string';
import type { Finding, Range } from '#domain/findings/diagnostic';
import { nodesOf } from '#domain/markdown/nodes-of';
import type { Postmortem } from '#domain/postmortem';
import { doubtfulMark } from './internal-finding.ts';
import {
	beginsWithMarkWord,
	endsWithMarkSentence,
	endsWithMarkWord,
	isBlankText,
	isMarkLabel,
	isMarkWord,
	looksLikeMark,
	spellingOfCode,
} from './internal-spelling.ts';
import { nodeRange } from './nodes.ts';

/** What the marks of a tree hide, in offsets of the file. */
export interface InternalMarks {
	readonly hidden: readonly Range[];
	/** Marks that are not honoured, because of their place or spelling. */
	readonly findings: readonly Finding[];
}

/**
 * Takes the mark `internal` from headings of every level. It hides what stands below the heading, up to the next one
 * of its level or higher.
 */
export function takeHeadingMarks(tree: Root): InternalMarks {
	const hidden: Range[] = [];
	const findings: Finding[] = [];
	for (const parent of nodesOf<Nodes>(tree)) {
		if (!('children' in parent)) continue;
		for (const [index, node] of (parent.children as Nodes[]).entries()) {
			if (node.type !== 'heading') continue;
			if (takeMark(node, findings)) hidden.push(sectionRange(parent, index, node));
		}
	}
	return { hidden, findings };
}

/**
 * Takes the mark from the start of paragraphs. The first paragraph of a list item, a quotation or a footnote hides
 * the whole of it. Comes after the lists are read: these take the chips of their items themselves.
 */
export function takeParagraphMarks(tree: Root): InternalMarks {
	const hidden: Range[] = [];
	const findings: Finding[] = [];
	for (const parent of nodesOf<Nodes>(tree)) {
		if (parent.type === 'tableRow')
			for (const [index, cell] of parent.children.entries()) findings.push(...markInCell(cell, index));
		if (parent.type === 'html' || parent.type === 'definition') findings.push(...markInComment(parent));
		if (parent.type === 'code' && parent.lang && looksLikeMark({ type: 'inlineCode', value: parent.lang }))
			findings.push(doubtfulMark(parent.lang, firstLine(parent), 'place'));
		if (!('children' in parent)) continue;
		for (const [index, node] of (parent.children as Nodes[]).entries()) {
			if (node.type !== 'paragraph') continue;
			const isWhole = index === 0 && parent.type !== 'root';
			if (takeMark(node, findings)) hidden.push(nodeRange(isWhole ? parent : node));
		}
	}
	return { hidden, findings };
}

/** A text of the front matter cannot be kept back: a mark at its start or end is refused. */
export function marksInFrontMatter({
	title,
	impact,
	places,
}: Pick<Postmortem, 'title' | 'impact' | 'places'>) {
	return Object.entries({ title, impact }).flatMap(([key, text = '']) => {
		const codes = [/^\s*`([^`]{1,40})`/u.exec(text)?.[1], /`([^`]{1,40})`\s*$/u.exec(text)?.[1]];
		const mark = codes.find(
			(value) => value !== undefined && spellingOfCode({ type: 'inlineCode', value }) !== 'none',
		);
		const range = places[key]?.value;
		return mark !== undefined && range ? [doubtfulMark(mark, range, 'place')] : [];
	});
}

/** Whether a heading or paragraph carries the mark, which leaves the tree. One finding at most. */
function takeMark(node: Heading | Paragraph, findings: Finding[]): boolean {
	const found =
		markAtHead(node) ?? (node.type === 'heading' ? markAtEnd(node) : undefined) ?? doubtfulPlace(node);
	if (found === undefined) return false;
	if ('check' in found) {
		findings.push(found);
		return false;
	}
	const at = node.children.indexOf(found);
	node.children.splice(at, 1);
	trimAround(node.children, at);
	if (toText(node).trim() === '' && !node.children.some(({ type }) => type === 'image'))
		findings.push(doubtfulMark(found.value, nodeRange(found), 'alone'));
	return true;
}

/** A mark in the run of codes that the text begins with; before it there may be a time, a number or a picture. */
function markAtHead({ children }: Heading | Paragraph): InlineCode | Finding | undefined {
	for (const [index, node] of children.entries()) {
		if (isBlankText(node) || (index === 0 && (isTimeText(node) || isCallout(node)))) continue;
		if (node.type !== 'inlineCode') return wordAtHead(node);
		const spelling = spellingOfCode(node);
		if (spelling === 'exact') return node;
		if (spelling === 'near') return doubtfulMark(node.value, nodeRange(node), 'spelling');
	}
	return undefined;
}

/** `[!NOTE]` at the head of a quotation. */
function isCallout(node: PhrasingContent): boolean {
	return node.type === 'text' && /^\[!(?:note|tip|important|warning|caution)\]\s*$/i.test(node.value);
}

function isTimeText(node: PhrasingContent): boolean {
	return (
		node.type === 'text' &&
		!/\p{L}/u.test(node.value.replace(/(?<=\d)[TZ]/gu, '')) &&
		!/[`[({<]/.test(node.value)
	);
}

function wordAtHead(node: PhrasingContent): Finding | undefined {
	if (node.type === 'text')
		return beginsWithMarkWord(node.value) || isMarkWord(node.value)
			? doubtfulMark(node.value.trim(), nodeRange(node), 'spelling')
			: undefined;
	return wrappedMark(node);
}

/** The mark in bold, in emphasis or in a link, as a code or as a word. */
function wrappedMark(node: PhrasingContent): Finding | undefined {
	if (!('children' in node)) return undefined;
	const first = node.children.find((child) => !isBlankText(child));
	const text = toText(node);
	const isCode = first?.type === 'inlineCode' && spellingOfCode(first) !== 'none';
	const isWord = isMarkWord(text) || beginsWithMarkWord(text);
	if (isCode || isWord) return doubtfulMark(isCode ? first.value : text, nodeRange(node), 'wrapped');
	return first && 'children' in first ? wrappedMark(first) : undefined;
}

function markAtEnd({ children }: Heading): InlineCode | Finding | undefined {
	const last = children.findLast((child) => !isBlankText(child));
	if (last?.type === 'text')
		return endsWithMarkWord(last.value)
			? doubtfulMark(last.value.trim(), nodeRange(last), 'spelling')
			: undefined;
	if (last?.type !== 'inlineCode') return last && wrappedMark(last);
	const spelling = spellingOfCode(last);
	if (spelling === 'near') return doubtfulMark(last.value, nodeRange(last), 'spelling');
	return spelling === 'exact' ? last : undefined;
}

/** A code that a reader would take for a mark: at the end of the text, at the start of a line, alone in bold. */
function doubtfulPlace({ children }: Heading | Paragraph): Finding | undefined {
	const last = children.findLast((child) => !isBlankText(child));
	if (last?.type === 'text' && endsWithMarkSentence(last.value))
		return doubtfulMark(last.value.trim().slice(-LONGEST_END), nodeRange(last), 'place');
	for (const [index, node] of children.entries()) {
		const code = node.type === 'strong' && node.children.length === 1 ? node.children[0] : node;
		if (code?.type !== 'inlineCode' || !looksLikeMark(code)) continue;
		if (node === last || node !== code || beginsLine(children[index - 1]))
			return doubtfulMark(code.value, nodeRange(node), 'place');
	}
	return undefined;
}

/** So much of a text is shown of which the end is in doubt, in letters. */
const LONGEST_END = 20;

/** Behind a hard line break, or behind a sentence that ends with its line. */
function beginsLine(before: PhrasingContent | undefined): boolean {
	return (
		before?.type === 'break' || (before?.type === 'text' && /[.!?:。다요][ \t]*\n[ \t]*$/u.test(before.value))
	);
}

/**
 * `<!-- internal -->` and `<!-- /internal -->`, and what stands in for a comment where there are none:
 * `[//]: # (internal)`. They hide nothing. A comment that says more is not published anyway.
 */
function markInComment(node: Html | Definition): Finding[] {
	const comment =
		node.type === 'html' ? /^<!--+([\s\S]*?)--+>$/.exec(node.value.trim())?.[1] : (node.title ?? '');
	const label =
		comment?.replace(/(?<=^|[\s:_-])(?:begin|start|end|시작|끝)(?=$|[\s:_-])/giu, '').trim() ?? '';
	if (!isMarkLabel(label)) return [];
	return [doubtfulMark(node.type === 'html' ? node.value : label, nodeRange(node), 'place')];
}

/** A table cannot hide a part of itself; a code that stands alone in a cell is a value. */
function markInCell(cell: TableCell, column: number): Finding[] {
	const [first, ...rest] = cell.children;
	if (!first) return [];
	const isCode = first.type === 'inlineCode' && looksLikeMark(first) && (rest.length > 0 || column === 0);
	if (isCode) return [doubtfulMark(first.value, nodeRange(first), 'place')];
	const found = first.type === 'strong' ? wrappedMark(first) : undefined;
	return found && toText(first) !== toText(cell) ? [found] : [];
}

/** From a heading to the next of its level or higher, or to the end of what holds both. */
function sectionRange(parent: Parents, index: number, heading: Heading): Range {
	const siblings = parent.children as Nodes[];
	const next = siblings.findIndex(
		(node, at) => at > index && node.type === 'heading' && node.depth <= heading.depth,
	);
	const last = siblings.at(next === -1 ? -1 : next - 1) ?? heading;
	return { start: nodeRange(heading).start, end: nodeRange(last).end };
}

function trimAround(children: PhrasingContent[], at: number): void {
	const next = children[at];
	const previous = children[at - 1];
	if (next?.type === 'text' && previous === undefined) next.value = next.value.trimStart();
	if (previous?.type === 'text' && next === undefined) previous.value = previous.value.trimEnd();
}

function firstLine(node: Nodes): Range {
	const { start, end } = nodeRange(node);
	return { start, end: Math.min(end, start + 20) };
}
