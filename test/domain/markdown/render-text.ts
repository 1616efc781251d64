import { parseMarkdown } from '#domain/markdown/parse-markdown';
import type { RenderContext } from '#domain/markdown/render-context';
import { type RenderedMarkdown, renderMarkdown } from '#domain/markdown/render-markdown';
import { toHtml } from '#domain/markdown/serialise';

export const CONTEXT: RenderContext = {
	id: '2017-09-04-duplicate-votes',
	base: '/kb/',
	language: 'en',
	hasFolder: true,
	companions: { 'graph.png': { width: 640, height: 480 }, 'drawing.svg': {}, '그래프.png': {} },
};

export function render(text: string, context: Partial<RenderContext> = {}): RenderedMarkdown {
	return renderMarkdown(parseMarkdown(text), { ...CONTEXT, ...context });
}

/** The HTML of a whole body, footnotes included. */
export function renderHtml(text: string, context: Partial<RenderContext> = {}): string {
	const { root, footnotes } = render(text, context);
	return toHtml(root) + (footnotes ? toHtml(footnotes) : '');
}
