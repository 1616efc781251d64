import type { Options } from 'remark-rehype';
import { renderCallout } from './callout.ts';
import { renderCode } from './code.ts';
import { renderHeading } from './heading.ts';
import { renderFigure, renderImage, renderImageReference } from './image.ts';
import { renderLink, renderLinkReference } from './link.ts';
import { renderRawHtml } from './raw-html.ts';
import type { Rendering } from './render-context.ts';
import type { RenderedNode, State } from './rendering-state.ts';
import { renderTable } from './table.ts';
import { renderTaskItem } from './task-item.ts';

type Handlers = NonNullable<Options['handlers']>;
type RenderNode = (state: State, node: never, parent: never, rendering: Rendering) => RenderedNode;

const renderers: Readonly<Record<string, RenderNode>> = {
	blockquote: renderCallout,
	code: renderCode,
	heading: renderHeading,
	html: renderRawHtml,
	image: renderImage,
	imageReference: renderImageReference,
	link: renderLink,
	linkReference: renderLinkReference,
	listItem: renderTaskItem,
	paragraph: renderFigure,
	table: renderTable,
};

/** How each kind of Markdown node becomes HTML, where it is not remark-rehype's own way. */
export function createHandlers(rendering: Rendering): Handlers {
	return Object.fromEntries(
		Object.entries(renderers).map(([type, render]) => [
			type,
			(state: State, node: unknown, parent: unknown) =>
				render(state, node as never, parent as never, rendering),
		]),
	);
}
