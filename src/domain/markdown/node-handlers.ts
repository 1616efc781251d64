import type { Options } from 'remark-rehype';
import { renderCallout } from './callout.ts';
import { renderCode } from './code.ts';
import { renderHeading } from './heading.ts';
import { renderFigure, renderImage, renderImageReference } from './image.ts';
import { renderLink, renderLinkReference } from './link.ts';
import { renderRawHtml } from './raw-html.ts';
import type { Rendering } from './render-context.ts';
import { renderTable } from './table.ts';
import { renderTaskItem } from './task-item.ts';

type Handlers = NonNullable<Options['handlers']>;
type Handler = NonNullable<Handlers['text']>;
type RenderNode = (state: State, node: never, parent: never, rendering: Rendering) => ReturnType<Handler>;

/** What remark-rehype hands to a handler: access to the other handlers, and to definitions. */
export type State = Parameters<Handler>[0];

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
