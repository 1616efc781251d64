import { DomUtils, ElementType, parseDocument } from 'htmlparser2';
import {
	joinAfterMark,
	joinMarked,
	markdownAddress,
	markdownCode,
	markdownCodeBlock,
	markdownParagraph,
	markdownText,
} from './markdown-text.ts';
import type { Html } from './safe-html.ts';

type Node = ReturnType<typeof parseDocument>['children'][number];
type Element = Extract<Node, { attribs: object }>;

const BLOCKS = new Set(
	'article aside blockquote details div figcaption figure h1 h2 h3 h4 h5 h6 hr li ol p pre section summary table ul'.split(
		' ',
	),
);

const MARKS: Readonly<Record<string, string>> = { strong: '**', em: '*', del: '~~' };

/** Ends a line inside a paragraph. */
const BREAK = '\\\n';

/**
 * HTML of our own making as Markdown (GFM), in which a text can be nothing but text. It does not go by way of trees of
 * both, which took nine of twenty-three seconds of the build of a thousand postmortems: our pages know few elements.
 * @param page The address of the page, from which addresses in the HTML are read.
 */
export function htmlAsMarkdown({ html }: Html, page: string): string {
	const host = URL.parse(page)?.href;
	return `${flow(parseDocument(html).children).join('\n\n')}\n`;

	/** Blocks, each of one or more lines. What stands between elements that are blocks is a paragraph. */
	function flow(nodes: readonly Node[]): string[] {
		const blocks: string[] = [];
		let between: Node[] = [];
		let listsInRow = 0;
		const endParagraph = () => {
			const paragraph = markdownParagraph(phrase(between));
			between = [];
			if (paragraph === '') return;
			blocks.push(paragraph);
			listsInRow = 0;
		};
		for (const node of nodes) {
			if (!isElement(node) || !BLOCKS.has(node.name)) {
				between.push(node);
				continue;
			}
			endParagraph();
			const made = block(node, listsInRow % 2 === 1);
			if (made.length === 0) continue;
			listsInRow = node.name === 'ul' || node.name === 'ol' ? listsInRow + 1 : 0;
			blocks.push(...made);
		}
		endParagraph();
		return blocks;
	}

	/** @param isSecond Of two lists in a row, which would be one if both had one sign. */
	function block(node: Element, isSecond: boolean): string[] {
		const { name, attribs, children } = node;
		switch (name) {
			case 'h1':
			case 'h2':
			case 'h3':
			case 'h4':
			case 'h5':
			case 'h6':
				return [`${'#'.repeat(Number(name[1]))} ${oneLine(children).replace(/(?<=^| )#+$/, '\\$&')}`];
			case 'ul':
				return list(node, () => (isSecond ? '*' : '-'));
			case 'ol':
				return list(node, (at) => `${Number(attribs['start'] ?? 1) + at}${isSecond ? ')' : '.'}`);
			case 'details':
				return [indented(fold(node), '> ', '> ')];
			case 'aside':
			case 'blockquote':
				return [indented(flow(children).join('\n\n'), '> ', '> ')];
			case 'pre':
				return [
					markdownCodeBlock(
						DomUtils.textContent(node),
						/language-([\w+#-]+)/.exec(classesIn(node))?.[1] ?? '',
					),
				];
			case 'hr':
				return ['___'];
			case 'table':
				return [table(node)];
			case 'section':
				return attribs['data-footnotes'] === undefined ? flow(children) : footnotes(node);
			default:
				return flow(children);
		}
	}

	/** As an author writes it. */
	function fold({ children }: Element): string {
		const [summary] = named(['summary'], children);
		const body = children.filter((child) => child !== summary);
		const title = summary === undefined ? '' : oneLine(summary.children);
		return `[!DETAILS] ${title}\n\n${flow(body).join('\n\n')}`;
	}

	function list(node: Element, signOf: (at: number) => string): string[] {
		const items = named(['li'], node.children).map((item, at) => {
			const sign = `${signOf(at)} `;
			return indented(inItem(item), sign, ' '.repeat(sign.length));
		});
		return items.length === 0 ? [] : [items.join('\n')];
	}

	/** Nothing would make a heading of the line above. */
	function inItem({ children }: Element): string {
		const blocks = flow(children);
		return blocks.length === 0
			? '<!-- -->'
			: blocks.reduce((before, each) => before + (/^[-*] /.test(each) ? '\n' : '\n\n') + each);
	}

	function footnotes(node: Element): string[] {
		return named(['li'], node.children).map((note, at) =>
			indented(flow(note.children).join('\n\n'), `[^${at + 1}]: `, '    '),
		);
	}

	function table(node: Element): string {
		const rows = named(['tr'], node.children).map((row) =>
			named(['th', 'td'], row.children).map((cell) => oneLine(cell.children, { isCell: true })),
		);
		const [head = [], ...body] = rows;
		const lines = [head, head.map(() => '---'), ...body];
		return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
	}

	function oneLine(nodes: readonly Node[], { isCell = false } = {}): string {
		return phrase(nodes, isCell).replaceAll(BREAK, ' ').trim();
	}

	/** Text, marks and links, in one line but for breaks that the page has. */
	function phrase(nodes: readonly Node[], isCell = false): string {
		let line = '';
		let lastMark = '';
		for (const node of nodes) {
			const mark = (isElement(node) && MARKS[node.name]) || '';
			const written = inline(node, isCell);
			const inner = mark === '' ? written : written.trim();
			if (inner === '') continue;
			if (lastMark !== '') line = joinAfterMark(line, lastMark, mark === '' ? inner : mark + inner + mark);
			else if (mark !== '') line = joinMarked(line, inner, mark);
			else line = (inner.startsWith('[') ? line.replace(/!$/, '\\!') : line) + inner;
			lastMark = mark;
		}
		return line;
	}

	function inline(node: Node, isCell: boolean): string {
		if (node.type === ElementType.Text) return markdownText(DomUtils.textContent(node));
		if (!isElement(node)) return '';
		const { name, attribs, children } = node;
		const text = DomUtils.textContent(node);
		switch (name) {
			case 'br':
				return BREAK;
			case 'code':
				if (text === '') return '';
				// Of `\|` in the code of a table, readers make different things.
				if (isCell && text.includes('|')) return markdownText(text);
				return markdownCode(text);
			case 'img':
				return `![${markdownText(attribs['alt'] ?? '')}](${markdownAddress(addressFrom(attribs['src']))})`;
			case 'a': {
				// A picture that leads to itself is written once.
				if (attribs['class'] === 'zoom') return phrase(children, isCell);
				// The sign of a footnote, and the way back from one, are written by Markdown itself.
				if (attribs['data-footnote-backref'] !== undefined) return '';
				const label = phrase(children, isCell);
				if (attribs['data-footnote-ref'] !== undefined) return `[^${label}]`;
				// A link that shows nothing leads nobody.
				if (label.trim() === '') return label;
				return `[${label}](${markdownAddress(addressFrom(attribs['href']))})`;
			}
			default:
				return phrase(children, isCell);
		}
	}

	/** With a host only where the page has one. */
	function addressFrom(address = ''): string {
		if (address.startsWith('#')) return page + address;
		return URL.parse(address, host)?.href ?? address;
	}
}

const isElement = (node: Node): node is Element => 'attribs' in node;

/** The nearest elements of these names below the nodes, not those inside of them. */
function named(names: readonly string[], nodes: readonly Node[]): Element[] {
	return nodes
		.filter(isElement)
		.flatMap((node) => (names.includes(node.name) ? [node] : named(names, node.children)));
}

function classesIn({ children }: Element): string {
	return named(['code'], children)[0]?.attribs['class'] ?? '';
}

function indented(lines: string, first: string, others: string): string {
	return (first + lines.replaceAll('\n', `\n${others}`)).replaceAll(/[ \t]+$/gm, '');
}
