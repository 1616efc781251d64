import type { ListItem } from 'mdast';
import { toString as toText } from 'mdast-util-to-string';
import { nodeRange } from '#domain/parse/nodes';
import { blocksOf, isHeading, oneLine, type SourceBlock } from './blocks.ts';

/** Fewer labels are emphasis, not headings. */
const FEWEST = 2;

/** A longer value is a text of its own. */
const LONGEST_FACT = 80;

/**
 * Gives a document that has no headings but its title the ones that its labels are: `- **Timeline**` with items below
 * it, or a paragraph that is `**Timeline**` alone. Facts of one line (`- **Severity**: SEV-2`) go to the beginning.
 */
export function withLabelHeadings(markdown: string, isSection: (name: string) => boolean): string {
	const blocks = blocksOf(markdown);
	if (blocks.filter(isHeading).length > 1) return markdown;
	const pieces = blocks.flatMap((block) => piecesOf(block, isSection));
	const first = pieces.findIndex(({ kind }) => kind === 'label');
	const labels = pieces.filter(({ kind }) => kind === 'label');
	if (labels.length < FEWEST && !labels.some(({ isNamed }) => isNamed)) return markdown;
	const [before, after] = [pieces.slice(0, first), pieces.slice(first)];
	const facts = after.filter(({ kind }) => kind === 'fact');
	const others = after.filter(({ kind }) => kind !== 'fact');
	const factList = facts.map(({ text }) => text).join('\n');
	return [...before.map(({ text }) => text), factList, ...others.map(({ text }) => text)]
		.filter(Boolean)
		.join('\n\n');
}

interface Piece {
	readonly text: string;
	readonly kind: 'label' | 'fact' | 'other';
	/** It is the name of a section, and no emphasis. */
	readonly isNamed?: true;
}

function piecesOf({ node, source }: SourceBlock, isSection: (name: string) => boolean): Piece[] {
	const whole: Piece = { text: source, kind: 'other' };
	if (node.type === 'paragraph') {
		const label =
			/^\*\*([^*\n]{2,60}?)\s*[:：]?\*\*\s*[:：]?$/u.exec(source.trim())?.[1] ??
			// Of Korean reports: `ㅇ 경과`, `■ 원인`.
			/^(?:[□■○●◦ㅇ▶▷◆◇▣❍❏]|\\?※)\s*([^\n:：]{2,40}?)\s*[:：]?$/u.exec(source.trim())?.[1];
		if (label !== undefined) return [{ text: `## ${label}`, kind: 'label' }];
		return plainHeading(source, isSection) ?? [whole];
	}
	if (node.type !== 'list' || node.ordered) return [whole];
	const from = nodeRange(node).start;
	return node.children.flatMap((item) => {
		const { start, end } = nodeRange(item);
		return itemPieces(item, source.slice(start - from, end - from));
	});
}

/** The first line of a paragraph that is the name of a section and nothing else, as text without marks has it. */
function plainHeading(source: string, isSection: (name: string) => boolean): Piece[] | undefined {
	const [, first = '', below = ''] =
		/^[ \t]*([^\s*_`<>|#[][^\n*_`]{2,59}?)[ \t]*[:：]?[ \t]*(?:\n([\s\S]*))?$/u.exec(source) ?? [];
	if (first === '' || !isSection(first)) return undefined;
	const heading: Piece = { text: `## ${first}`, kind: 'label', isNamed: true };
	return below.trim() === '' ? [heading] : [heading, { text: below, kind: 'other' }];
}

/** A label with a text or items below it is a heading; with a value in its line it is a fact; all else stays an item. */
function itemPieces(item: ListItem, source: string): Piece[] {
	const [first, ...rest] = item.children;
	const [strong] = first?.type === 'paragraph' ? first.children : [];
	if (first === undefined || strong?.type !== 'strong') return [{ text: source, kind: 'other' }];
	const from = nodeRange(item).start;
	const value = source.slice(nodeRange(strong).end - from, nodeRange(first).end - from);
	const isLabelled = /^\s*[:：]/u.test(value) || /[:：]\s*$/u.test(toText(strong)) || value.trim() === '';
	const text = dedented(value.replace(/^\s*[:：]/u, ''));
	if (!isLabelled) return [{ text: source, kind: 'other' }];
	if (rest.length === 0 && text !== '' && text.length <= LONGEST_FACT)
		return [{ text: source, kind: 'fact' }];
	const label = oneLine(toText(strong)).replace(/\s*[:：]$/u, '');
	const below = dedented(source.slice(nodeRange(first).end - from));
	const texts = [text, below].filter((each) => each !== '');
	return [
		{ text: `## ${label}`, kind: 'label' },
		...texts.map((each): Piece => ({ text: each, kind: 'other' })),
	];
}

/** Without the indentation that all lines but the first share. */
function dedented(text: string): string {
	const lines = text.split('\n').slice(text.startsWith('\n') ? 0 : 1);
	const widths = lines.flatMap((line) => (line.trim() === '' ? [] : [/^[ \t]*/.exec(line)?.[0].length ?? 0]));
	const indent = widths.length === 0 ? 0 : Math.min(...widths);
	return text.replace(new RegExp(`^[ \\t]{${indent}}`, 'gm'), '').trim();
}
