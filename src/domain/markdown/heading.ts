import type { Heading } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { elementAt } from './hast.ts';
import { type Rendering, rangeOf } from './render-context.ts';
import type { State } from './rendering-state.ts';

export function renderHeading(state: State, node: Heading, _parent: unknown, rendering: Rendering) {
	const text = textOf(node, { includeHtml: false, includeImageAlt: false }).replace(/\s+/g, ' ').trim();
	const { anchor, slug } = rendering.anchors.next(text);
	const range = rangeOf(node);
	rendering.headings.push({
		depth: node.depth,
		text,
		anchor,
		...(slug === undefined ? {} : { slug }),
		range,
	});
	return elementAt(state, node, `h${node.depth}`, { id: anchor }, state.all(node));
}
