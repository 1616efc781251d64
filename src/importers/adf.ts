import type { BlockContent, ListItem, PhrasingContent, Root, RootContent, TableRow } from 'mdast';
import { writeMarkdown } from '#domain/markdown/write-markdown';
import { isRecord, type JsonRecord, textOf } from './json-record.ts';

/** True for a document in the Atlassian Document Format. */
export function isAdf(value: unknown): value is JsonRecord {
	return isRecord(value) && value.type === 'doc' && Array.isArray(value.content);
}

/**
 * Markdown for a document of Jira or Opsgenie. A node of a kind that is not known keeps its words.
 * @see https://developer.atlassian.com/cloud/jira/platform/apis/document/structure/
 */
export function adfToMarkdown(document: JsonRecord): string {
	const tree: Root = { type: 'root', children: blocksOf(document) as RootContent[] };
	return writeMarkdown(tree);
}

function childrenOf({ content }: JsonRecord): JsonRecord[] {
	return Array.isArray(content) ? content.filter(isRecord) : [];
}

/** The blocks of a node; words between them become paragraphs. */
function blocksOf(node: JsonRecord): BlockContent[] {
	const blocks: BlockContent[] = [];
	let run: JsonRecord[] = [];
	const close = () => {
		const children = run.flatMap(phrasingOf);
		if (children.length > 0) blocks.push({ type: 'paragraph', children });
		run = [];
	};
	for (const child of childrenOf(node)) {
		if (isInline(child)) run.push(child);
		else {
			close();
			blocks.push(...blockOf(child));
		}
	}
	close();
	return blocks;
}

const INLINE = new Set([
	'text',
	'hardBreak',
	'mention',
	'emoji',
	'date',
	'status',
	'inlineCard',
	'placeholder',
]);

function isInline({ type, content }: JsonRecord): boolean {
	return INLINE.has(textOf(type)) || (!Array.isArray(content) && textOf(type).startsWith('inline'));
}

function blockOf(node: JsonRecord): BlockContent[] {
	const attrs = attributesOf(node);
	switch (node.type) {
		case 'paragraph':
			return paragraph(childrenOf(node).flatMap(phrasingOf));
		case 'heading':
			return [
				{ type: 'heading', depth: depthOf(attrs.level), children: childrenOf(node).flatMap(phrasingOf) },
			];
		case 'bulletList':
		case 'taskList':
		case 'decisionList':
			return list(node, false);
		case 'orderedList':
			return list(node, true);
		case 'codeBlock':
			return [{ type: 'code', lang: textOf(attrs.language) || null, value: plainText(node) }];
		case 'blockquote':
			return [{ type: 'blockquote', children: blocksOf(node) }];
		case 'rule':
			return [{ type: 'thematicBreak' }];
		case 'table':
			return [{ type: 'table', children: rowsOf(node) }];
		case 'expand':
		case 'nestedExpand':
			return [...paragraph(wordsOf(attrs.title)), ...blocksOf(node)];
		case 'media':
			return paragraph(wordsOf(attrs.alt));
		case 'blockCard':
		case 'embedCard':
			return paragraph(linkTo(textOf(attrs.url)));
		default:
			return Array.isArray(node.content)
				? blocksOf(node)
				: paragraph(wordsOf(node.text ?? attrs.text ?? attrs.title));
	}
}

function paragraph(children: PhrasingContent[]): BlockContent[] {
	return children.length > 0 ? [{ type: 'paragraph', children }] : [];
}

function list(node: JsonRecord, ordered: boolean): BlockContent[] {
	const children = childrenOf(node).flatMap((item): ListItem[] => {
		const { state } = attributesOf(item);
		const isTask = item.type === 'taskItem';
		const isItem = isTask || item.type === 'listItem' || item.type === 'decisionItem';
		return [
			{
				type: 'listItem',
				spread: false,
				...(isTask && { checked: state === 'DONE' }),
				children: isItem ? blocksOf(item) : blockOf(item),
			},
		];
	});
	return children.length === 0 ? [] : [{ type: 'list', ordered, spread: false, children }];
}

function rowsOf(table: JsonRecord): TableRow[] {
	const rows = childrenOf(table).map((row) =>
		(row.type === 'tableRow' ? childrenOf(row) : [row]).map(cellOf),
	);
	const columns = Math.max(0, ...rows.map(({ length }) => length));
	return rows.map((cells) => ({
		type: 'tableRow',
		children: Array.from({ length: columns }, (_, index) => ({
			type: 'tableCell',
			children: cells[index] ?? [],
		})),
	}));
}

/** A cell holds one line: its paragraphs and items follow each other. */
function cellOf(cell: JsonRecord): PhrasingContent[] {
	return spaced(leafBlocks(cell)).map(unbroken);
}

function spaced(blocks: readonly JsonRecord[][]): PhrasingContent[] {
	const space: PhrasingContent = { type: 'text', value: ' ' };
	const parts = blocks.map((block) => block.flatMap(phrasingOf)).filter(({ length }) => length > 0);
	return parts.flatMap((part, index) => (index === 0 ? part : [space, ...part]));
}

function unbroken(node: PhrasingContent): PhrasingContent {
	return node.type === 'break' ? { type: 'text', value: ' ' } : node;
}

function leafBlocks(node: JsonRecord): JsonRecord[][] {
	if (isInline(node)) return [[node]];
	const children = childrenOf(node);
	if (children.length === 0) return [];
	return children.every(isInline) ? [children] : children.flatMap(leafBlocks);
}

function phrasingOf(node: JsonRecord): PhrasingContent[] {
	const attrs = attributesOf(node);
	if (node.type === 'hardBreak') return [{ type: 'break' }];
	if (node.type === 'text') return marked(textOf(node.text), node.marks);
	if (node.type === 'date') return wordsOf(dayOf(textOf(attrs.timestamp)));
	if (node.type === 'inlineCard') return linkTo(textOf(attrs.url));
	// A block where words were expected: its words follow, with a space between blocks.
	if (Array.isArray(node.content)) return spaced(leafBlocks(node));
	return wordsOf(attrs.text ?? attrs.shortName ?? node.text);
}

function wordsOf(value: unknown): PhrasingContent[] {
	const text = textOf(value);
	return text === '' ? [] : [{ type: 'text', value: text }];
}

/** Marks hold no spaces at their edges: there they would not be read as marks. */
function marked(text: string, marks: unknown): PhrasingContent[] {
	const kinds = Array.isArray(marks) ? marks.filter(isRecord) : [];
	const [, before = '', middle = '', after = ''] = /^(\s*)([\s\S]*?)(\s*)$/.exec(text) ?? [];
	if (middle === '' || kinds.length === 0) return wordsOf(text);
	const isCode = kinds.some(({ type }) => type === 'code');
	const start: PhrasingContent = isCode
		? { type: 'inlineCode', value: middle }
		: { type: 'text', value: middle };
	return [...wordsOf(before), kinds.reduce(wrapped, start), ...wordsOf(after)];
}

function wrapped(child: PhrasingContent, mark: JsonRecord): PhrasingContent {
	const href = textOf(attributesOf(mark).href);
	if (mark.type === 'strong') return { type: 'strong', children: [child] };
	if (mark.type === 'em') return { type: 'emphasis', children: [child] };
	if (mark.type === 'strike') return { type: 'delete', children: [child] };
	return mark.type === 'link' && href !== '' ? { type: 'link', url: href, children: [child] } : child;
}

function linkTo(url: string): PhrasingContent[] {
	return url === '' ? [] : [{ type: 'link', url, children: [{ type: 'text', value: url }] }];
}

function plainText(node: JsonRecord): string {
	const attrs = attributesOf(node);
	const inner = childrenOf(node).map(plainText);
	return textOf(node.text ?? attrs.text) + inner.join(childrenOf(node).every(isInline) ? '' : '\n');
}

function attributesOf({ attrs }: JsonRecord): JsonRecord {
	return isRecord(attrs) ? attrs : {};
}

function depthOf(level: unknown): 1 | 2 | 3 | 4 | 5 | 6 {
	return ([1, 2, 3, 4, 5, 6] as const).find((depth) => depth === level) ?? 6;
}

/** Dates are milliseconds since 1970 in a string. */
function dayOf(timestamp: string): string {
	const date = new Date(Number(timestamp));
	return Number.isNaN(date.getTime()) ? timestamp : date.toISOString().slice(0, 10);
}
