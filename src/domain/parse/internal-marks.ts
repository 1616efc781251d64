import type {
	Heading,
	InlineCode,
	List,
	ListItem,
	Nodes,
	Paragraph,
	Parents,
	PhrasingContent,
	Root,
} from 'mdast';
import { toString as toText } from 'mdast-util-to-string';
import type { Finding, Range } from '#domain/findings/diagnostic';
import { nodesOf } from '#domain/markdown/nodes-of';
import { doubtfulPlace, endOf } from './doubtful-place.ts';
import { flatText } from './flat-text.ts';
import { doubtfulMark } from './internal-finding.ts';
import { marksElsewhere } from './internal-places.ts';
import { looksLikeMark, spellingOfCode } from './internal-spelling.ts';
import {
	beginsWithMark,
	behindClock,
	behindKind,
	closesMark,
	endsWithMark,
	goesOn,
	isSorted,
	namesItsSide,
} from './internal-text.ts';
import { isBlankText, nodeRange } from './nodes.ts';

/** What the marks of a tree hide, in offsets of the file. */
export interface InternalMarks {
	readonly hidden: readonly Range[];
	/** Marks that are not honoured, because of their place or spelling. */
	readonly findings: readonly Finding[];
}

/**
 * Takes the mark `internal` from headings of every level. It hides what stands below the heading, up to the next one
 * of its level or higher. Names words of a mark before the time of an item, which is read afterwards.
 */
export function takeHeadingMarks(tree: Root): InternalMarks {
	const hidden: Range[] = [];
	const findings: Finding[] = [];
	for (const parent of nodesOf<Nodes>(tree)) {
		if (!('children' in parent)) continue;
		for (const [index, node] of (parent.children as Nodes[]).entries()) {
			if (node.type === 'heading' && takeMark(node, findings)) hidden.push(sectionRange(parent, index, node));
			if (index === 0 && node.type === 'paragraph' && parent.type === 'listItem')
				findings.push(...wordsBeforeTime(node));
		}
	}
	return { hidden, findings };
}

/**
 * Takes the mark from the start of paragraphs. The first paragraph of a list item, a quotation or a footnote hides
 * the whole of it. Comes after the lists are read: these take the chips of their items themselves.
 * @param source The text that `tree` was parsed from.
 */
export function takeParagraphMarks(tree: Root, source: string): InternalMarks {
	const hidden: Range[] = [];
	const findings: Finding[] = [];
	const sorted = new Set<Nodes>();
	for (const parent of nodesOf<Nodes>(tree)) {
		if (!closesAnother(parent, findings)) findings.push(...marksElsewhere(parent, source));
		if (!('children' in parent)) continue;
		if (parent.type === 'list') for (const item of sortedItems(parent)) sorted.add(item);
		for (const [index, node] of (parent.children as Nodes[]).entries()) {
			if (node.type !== 'paragraph' || closesAnother(node, findings)) continue;
			if (index === 0 && sorted.has(parent)) continue;
			const isWhole = index === 0 && parent.type !== 'root';
			if (takeMark(node, findings)) hidden.push(nodeRange(isWhole ? parent : node));
		}
	}
	return { hidden, findings };
}

/** The end of a part is one slip with its beginning. */
function closesAnother(node: Nodes, findings: readonly Finding[]): boolean {
	if (findings.length === 0 || (node.type !== 'html' && node.type !== 'paragraph')) return false;
	return closesMark(node.type === 'html' ? node.value : flatText(node.children));
}

/** Of a list that sorts what it says into inside and outside, the items that do no more than say that. */
function sortedItems(list: List): ListItem[] {
	const heads = list.children.map(({ children: [first] }) =>
		first?.type === 'paragraph' ? first : undefined,
	);
	if (!isSorted(heads.map((head) => (head ? toText(head) : '')))) return [];
	return list.children.filter((_, index) => {
		const head = heads[index];
		return head !== undefined && head.children[0]?.type !== 'inlineCode' && namesItsSide(toText(head));
	});
}

/** `(internal) 16:05 …`: what stands before a time is read as a part of it. */
function wordsBeforeTime({ children: [first] }: Paragraph): Finding[] {
	if (first?.type !== 'text' || !/^\P{L}{0,4}\p{L}[^\n]{0,40}?\d{1,2}:\d\d/u.test(first.value)) return [];
	return beginsWithMark(first.value) ? [doubtfulMark(first.value, nodeRange(first), 'spelling')] : [];
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
		if (node.type === 'delete')
			return wordsAtHead(children.slice(index)) ?? markBehind(children.slice(index + 1));
		if (isBlankText(node) || (index === 0 && (isTimeText(node) || isCallout(node)))) continue;
		if (node.type !== 'inlineCode') return wordsAtHead(children.slice(index));
		const spelling = spellingOfCode(node);
		if (spelling === 'exact') return node;
		const isSubject = spelling === 'said' && goesOn(flatText(children.slice(index + 1)));
		if (spelling !== 'none' && !isSubject) return doubtfulMark(node.value, nodeRange(node), 'spelling');
	}
	return undefined;
}

/** What is struck out is no text any more: a mark behind it stands at the beginning, and hides nothing there. */
function markBehind(children: PhrasingContent[]): Finding | undefined {
	const found = markAtHead({ type: 'paragraph', children });
	if (found === undefined || 'check' in found) return found;
	return doubtfulMark(found.value, nodeRange(found), 'place');
}

/** `[!NOTE]` at the head of a quotation, alone or with a title in its line. */
function isCallout(node: PhrasingContent): boolean {
	if (node.type !== 'text') return false;
	const [line = '', ...below] = node.value.split('\n');
	const title = behindKind(line)?.trim();
	return title !== undefined && (title === '' || below.length > 0) && below.every((text) => !text.trim());
}

function isTimeText(node: PhrasingContent): boolean {
	return (
		node.type === 'text' &&
		!/\p{L}/u.test(node.value.replace(/(?<=\d)[TZ]/gu, '')) &&
		!/[`[({<]/.test(node.value)
	);
}

/** The words that a text begins with, whatever they are dressed in: `*i*nternal: …`, `<b>Internal</b>: …`. */
function wordsAtHead(children: readonly PhrasingContent[]): Finding | undefined {
	const [first] = children;
	if (first === undefined) return undefined;
	const wrapped = wrappedMark(first);
	if (wrapped) return wrapped;
	const text = flatText(children);
	const behind = [behindKind(text), behindClock(text)].flatMap((rest) => rest ?? []);
	if (![text, ...behind].some(beginsWithMark)) return undefined;
	return doubtfulMark(text.trim(), nodeRange(first), first.type === 'text' ? 'spelling' : 'wrapped');
}

/** The mark in bold, in emphasis or in a link, as a code or as a word. */
function wrappedMark(node: PhrasingContent): Finding | undefined {
	if (!('children' in node)) return undefined;
	const first = node.children.find((child) => !isBlankText(child));
	const text = toText(node);
	const isCode = first?.type === 'inlineCode' && spellingOfCode(first) !== 'none';
	if (isCode || beginsWithMark(text))
		return doubtfulMark(isCode ? first.value : text, nodeRange(node), 'wrapped');
	return first && 'children' in first ? wrappedMark(first) : undefined;
}

function markAtEnd({ children }: Heading): InlineCode | Finding | undefined {
	const last = children.findLast((child) => !isBlankText(child));
	if (last?.type === 'inlineCode') {
		const spelling = spellingOfCode(last);
		if (spelling === 'exact') return last;
		return spelling === 'none' ? undefined : doubtfulMark(last.value, nodeRange(last), 'spelling');
	}
	if (last === undefined) return undefined;
	const written = flatText(children);
	const attribute = /\{[^{}]*\}\s*$/u.exec(written)?.[0];
	if (attribute?.split(/[\s{}]+/u).some((word) => looksLikeMark({ value: word.replace(/^[.#]/u, '') })))
		return doubtfulMark(attribute.trim(), nodeRange(last), 'spelling');
	const text = written.replace(/\s*(?:\{#[^}]*\}|:)\s*$/u, '');
	const code = /`([^`]{1,40})`[^\p{L}\p{N}]*$/u.exec(text)?.[1];
	const isCode = code !== undefined && spellingOfCode({ value: code }) !== 'none';
	if (isCode || endsWithMark(text)) return doubtfulMark(code ?? endOf(text), nodeRange(last), 'spelling');
	return wrappedMark(last);
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
