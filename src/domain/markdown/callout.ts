import type { ElementContent } from 'hast';
import type { Blockquote } from 'mdast';
import { defaultHandlers } from 'remark-rehype';
import { GROUND, type Ground } from '#locales/ground/ground';
import { renderFold } from './fold.ts';
import { elementAt, textNode } from './hast.ts';
import type { Rendering } from './render-context.ts';
import type { State } from './rendering-state.ts';

const MARKER = /^\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\][ \t]*(?:\r\n?|\n|$)/i;

type CalloutKind = keyof Ground['rendering']['callouts'];

/** A block quote, GitHub's callout where its first line is `[!NOTE]` and its like, or a part that is folded up. */
export function renderCallout(state: State, node: Blockquote, _parent: unknown, rendering: Rendering) {
	const kind = calloutKind(node);
	if (!kind) return renderFold(state, node, rendering) ?? defaultHandlers.blockquote(state, node);

	const title: ElementContent = {
		type: 'element',
		tagName: 'p',
		properties: { className: ['callout-title'] },
		children: [textNode(GROUND[rendering.context.language].rendering.callouts[kind])],
	};
	const properties = { className: ['callout', `callout-${kind}`], role: 'note' };
	return elementAt(state, node, 'aside', properties, [
		title,
		...state.wrap(state.all(withoutMarker(node)), true),
	]);
}

function calloutKind(node: Blockquote): CalloutKind | undefined {
	const paragraph = node.children[0];
	const text = paragraph?.type === 'paragraph' ? paragraph.children[0] : undefined;
	const match = text?.type === 'text' ? MARKER.exec(text.value) : null;
	if (!match || (match[0].endsWith(']') && paragraph?.type === 'paragraph' && paragraph.children.length > 1))
		return undefined;
	return match[1]?.toLowerCase() as CalloutKind;
}

function withoutMarker(node: Blockquote): Blockquote {
	const [paragraph, ...rest] = node.children;
	if (paragraph?.type !== 'paragraph') return node;
	const [text, ...inline] = paragraph.children;
	const value = text?.type === 'text' ? text.value.replace(MARKER, '') : '';
	const children = text && value !== '' ? [{ ...text, value } as typeof text, ...inline] : inline;
	return { ...node, children: children.length > 0 ? [{ ...paragraph, children }, ...rest] : rest };
}
