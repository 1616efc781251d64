import type { BlockContent, Blockquote, DefinitionContent, Paragraph, PhrasingContent } from 'mdast';
import { toString as plainText } from 'mdast-util-to-string';
import { GROUND } from '#locales/ground/ground';
import { elementAt, textNode } from './hast.ts';
import type { Rendering } from './render-context.ts';
import type { State } from './rendering-state.ts';

const MARKER = /^\[!DETAILS\][ \t]*/i;

/** Where a line ends inside of a text. */
const LINE_END = /\r\n?|\n/;

/** A quotation that is folded up: what is seen of it, and what is not. */
interface Fold {
	readonly title: string;
	readonly body: (BlockContent | DefinitionContent)[];
}

/**
 * What begins with `> [!DETAILS] Title`, as a part that opens at its title. A Git host shows it as the quotation that
 * it is. Undefined for any other, and where nothing stands below the title, or the title holds more than words.
 */
export function renderFold(state: State, node: Blockquote, rendering: Rendering) {
	const fold = readFold(node);
	if (fold === undefined) return undefined;
	const title = fold.title || GROUND[rendering.context.language].rendering.details;
	return elementAt(state, node, 'details', {}, [
		{ type: 'element', tagName: 'summary', properties: {}, children: [textNode(title)] },
		...state.wrap(state.all({ ...node, children: fold.body }), true),
	]);
}

function readFold(node: Blockquote): Fold | undefined {
	const [paragraph, ...rest] = node.children;
	if (paragraph?.type !== 'paragraph') return undefined;
	const [first] = paragraph.children;
	if (first?.type !== 'text' || !MARKER.test(first.value)) return undefined;
	const [line, below] = splitLine(paragraph);
	if (!line.every(({ type }) => ['text', 'inlineCode', 'emphasis', 'strong'].includes(type)))
		return undefined;
	const body = below.length > 0 ? [{ ...paragraph, children: below }, ...rest] : rest;
	return body.length === 0 ? undefined : { title: plainText(line).replace(MARKER, '').trim(), body };
}

/** The first line of a paragraph, and what stands below it. */
function splitLine({ children }: Paragraph): [line: PhrasingContent[], below: PhrasingContent[]] {
	const at = children.findIndex(
		(child) => child.type === 'break' || (child.type === 'text' && LINE_END.test(child.value)),
	);
	const end = children[at];
	if (end === undefined) return [children, []];
	const before = children.slice(0, at);
	const after = children.slice(at + 1);
	if (end.type !== 'text') return [before, after];
	const [head = ''] = end.value.split(LINE_END);
	const tail = end.value.slice(head.length).replace(LINE_END, '');
	return [[...before, { ...end, value: head }], tail === '' ? after : [{ ...end, value: tail }, ...after]];
}
