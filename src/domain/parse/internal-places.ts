import type { Code, Definition, FootnoteDefinition, Html, Image, Nodes, Table, TableCell } from 'mdast';
import { toString as toText } from 'mdast-util-to-string';
import { isScalar, type Scalar } from 'yaml';
import type { Finding, Range } from '#domain/findings/diagnostic';
import { flatText } from './flat-text.ts';
import { doubtfulMark } from './internal-finding.ts';
import { isHangul, looksLikeMark, spellingOfCode } from './internal-spelling.ts';
import { beginsWithMark, endsWithMark, isMarkText, lineWithMark } from './internal-text.ts';
import { isSettingName } from './internal-words.ts';
import { nodeRange } from './nodes.ts';

/**
 * Marks where none can be honoured: in tables, tags, comments, code, names of footnotes, alternative texts.
 * @param source The text that the tree was parsed from.
 */
export function marksElsewhere(node: Nodes, source: string): Finding[] {
	if (node.type === 'table') return marksInTable(node);
	if (node.type === 'html') return markInHtml(node);
	if (node.type === 'definition') return markInDefinition(node);
	if (node.type === 'code') return markInCode(node);
	if (node.type === 'footnoteDefinition') return markInName(node);
	if (node.type !== 'image' && node.type !== 'link') return [];
	const texts = [node.type === 'image' ? writtenAlt(node, source) : '', node.title];
	const [mark] = texts.flatMap((text) => markInText(text ?? '') ?? []);
	return mark === undefined ? [] : [doubtfulMark(mark, nodeRange(node), 'place')];
}

/** With its backticks, which the tree leaves out. */
function writtenAlt(node: Image, source: string): string {
	const { start, end } = nodeRange(node);
	const written = source.slice(start, end);
	return written.slice('!['.length, written.lastIndexOf(']('));
}

/** Texts of settings cannot be kept back: a mark at the start or end of one is refused. */
export function marksInSettings(
	scalars: Iterable<readonly [string, Scalar]>,
	offset: number,
	shown: (path: string) => boolean,
): Finding[] {
	return [...scalars].flatMap(([path, scalar]) => {
		const { value, range } = scalar;
		if (!isScalar(scalar) || typeof value !== 'string' || !range || !shown(path)) return [];
		const written = markInText(value);
		if (written === undefined) return [];
		return [doubtfulMark(written, { start: offset + range[0], end: offset + range[1] }, 'place')];
	});
}

/** The mark that a short text carries as a code or as words. */
function markInText(text: string): string | undefined {
	const codes = [/^\s*`([^`]{1,40})`/u.exec(text)?.[1], /`([^`]{1,40})`\s*$/u.exec(text)?.[1]];
	const code = codes.find((value) => value !== undefined && spellingOfCode({ value }) !== 'none');
	if (code !== undefined) return code;
	const end = endsWithMark(text);
	const isMarked = beginsWithMark(text) ?? (end && (end.isSentence || end.firmness !== 'weak'));
	return isMarked ? text : undefined;
}

function marksInTable({ children: rows }: Table): Finding[] {
	const [head] = rows;
	return rows.flatMap(({ children }, row) =>
		children.flatMap((cell, column) => {
			const found = markInCell(cell, { row, column });
			if (found.length > 0) return found;
			return [head?.children[column], children[column - 1]].some(isSettingCell) ? markAsValue(cell) : [];
		}),
	);
}

/** What a column or a row says of who may read: `| Visibility |` over `| internal |`, `| Classification | Internal |`. */
function isSettingCell(cell: TableCell | undefined): boolean {
	return cell !== undefined && isSettingName(toText(cell));
}

function markAsValue(cell: TableCell): Finding[] {
	const [first] = cell.children;
	const text = toText(cell);
	return first && isMarkText(text) ? [doubtfulMark(text, nodeRange(first), 'place')] : [];
}

/**
 * A table cannot hide a part of itself. A code or a word that stands alone in a cell is a value; at the head of a
 * column or a row it may say that the notes there are internal.
 */
function markInCell(cell: TableCell, { row, column }: { row: number; column: number }): Finding[] {
	const [first, ...rest] = cell.children;
	if (!first) return [];
	if (first.type === 'inlineCode' && looksLikeMark(first))
		return rest.length > 0 || column === 0 ? [doubtfulMark(first.value, nodeRange(first), 'place')] : [];
	const text = toText(cell).trim();
	const last = rest.at(-1);
	if (last?.type === 'inlineCode' && looksLikeMark(last))
		return [doubtfulMark(last.value, nodeRange(last), 'place')];
	if (isMarkText(text)) {
		const isHead = NOTES.test(text)
			? row === 0 || column === 0
			: row === 0 && beginsWithMark(text) === 'order';
		return isHead ? [doubtfulMark(text, nodeRange(first), 'place')] : [];
	}
	const end = endsWithMark(text);
	const isMarked =
		beginsWithMark(text) ??
		lineWithMark(flatText(cell.children)) ??
		(end && (end.isSentence || end.firmness === 'order')) ??
		boldMark(cell);
	return isMarked ? [doubtfulMark(text, nodeRange(first), 'place')] : [];
}

/** What is kept back is a text, and no thing that is counted or sorted. */
const NOTES = /(?:notes?|memos?|comments?|remarks?|메모|비고|참고용?|코멘트)$/iu;

function boldMark({ children: [first] }: TableCell): boolean | undefined {
	return first?.type === 'strong' ? beginsWithMark(toText(first)) !== undefined : undefined;
}

/**
 * `<!-- internal -->` and `<!-- /internal -->` hide nothing, and neither do tags and classes of that name. A comment
 * that says more is not published anyway.
 */
function markInHtml(node: Html): Finding[] {
	const parts = [...node.value.matchAll(/<!--+([\s\S]*?)--+>/g)].map(([, comment = '']) =>
		comment.replace(
			/(?<=^|[\s:_-])(?:#?(?:end)?region|begin|start|end|시작|끝|여기부터|여기까지)(?=$|[\s:_-])/giu,
			'',
		),
	);
	const rest = node.value.replace(/<!--+[\s\S]*?--+>/g, '');
	for (const [, tag = '', attributes = ''] of rest.matchAll(/<([a-z][\w-]*)([^>]*)>/gi)) {
		parts.push(tag);
		for (const [, value = ''] of attributes.matchAll(/=\s*["']?([^"'>]{1,40})["']?/g)) parts.push(value);
	}
	const shown = rest.split(/<[^>]*>/);
	return [...parts, ...shown].some((part) => isMarkText(part) || isSetting(part)) ||
		shown.some((part) => markInText(part.trim()) !== undefined)
		? [doubtfulMark(node.value, nodeRange(node), 'place')]
		: [];
}

function isSetting(text: string): boolean {
	return /^\s*\w+\s*[:=]/.test(text) && spellingOfCode({ value: text }) === 'said';
}

/** What stands in for a comment: `[//]: # (internal)`, and a link's target that hides nothing. */
function markInDefinition(node: Definition): Finding[] {
	const label = node.label ?? node.identifier;
	const mark = markInText(node.title ?? '') ?? (isMarkText(label) ? label : undefined);
	return mark === undefined ? [] : [doubtfulMark(mark, nodeRange(node), 'place')];
}

function markInName(node: FootnoteDefinition): Finding[] {
	const mark = node.label ?? node.identifier;
	return isMarkText(mark) ? [doubtfulMark(mark, nodeRange(node), 'place')] : [];
}

/** The caption of a block of code, or its first line where it says so in full. */
function markInCode(node: Code): Finding[] {
	const caption = `${node.lang ?? ''} ${node.meta ?? ''}`;
	const words = caption.split(/[\s{},]+|\w+=/u).map((word) => word.replace(/^["'.]+|["']+$/gu, ''));
	const [set] = [...caption.matchAll(/([\w-]+)=["']?(?!false|no\b)/gu)].flatMap(([, name = '']) =>
		looksLikeMark({ value: name }) ? [name] : [],
	);
	const [line = '', ...lines] = node.value.trimStart().split('\n', MOST_LINES);
	const code = /^`([^`]{1,40})`/.exec(line)?.[1];
	const mark =
		set ??
		words.find((word) => word !== '' && looksLikeMark({ value: word })) ??
		(code !== undefined && looksLikeMark({ value: code }) ? code : undefined) ??
		(beginsWithMark(line) === 'order' || saysInComment(line, 'label') ? line : undefined) ??
		lines.find((below) => saysInComment(below, 'order'));
	return mark === undefined ? [] : [doubtfulMark(mark, firstLine(node), 'place')];
}

/** Lines that are looked at. */
const MOST_LINES = 500;

/**
 * A line of code that is a comment and no more than words that keep back. `// 내부용` is none of code's own words;
 * further down only what speaks of publishing is: `# internal only` is as often said of a host.
 */
function saysInComment(line: string, least: 'label' | 'order'): boolean {
	const text = /^\s*(?:\/\/|#|--|;|%|\/\*+|\*|<!--)+\s*(?<text>[^\n]{2,100}?)\s*(?:\*\/|-->)?\s*$/u.exec(line)
		?.groups?.['text'];
	if (text === undefined || !isMarkText(text)) return false;
	const isOrder = text.split(/:\s/u).some((part) => beginsWithMark(part) === 'order');
	if (least === 'label') return isOrder || (isHangul(text) && beginsWithMark(text) !== 'weak');
	return isOrder && PUBLISHING.test(text);
}

const PUBLISHING = /publi|shar|distribut|releas|disclos|공개|공유|유출|반출|게시|발행/iu;

function firstLine(node: Nodes): Range {
	const { start, end } = nodeRange(node);
	return { start, end: Math.min(end, start + 20) };
}
