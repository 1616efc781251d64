import type { Element, Properties } from 'hast';
import type { Image, ImageReference, Paragraph } from 'mdast';
import { defaultHandlers } from 'remark-rehype';
import { GROUND } from '#locales/ground/ground';
import { isWithinExpansionLimit } from './expansion.ts';
import { elementAt, textNode } from './hast.ts';
import { linkProperties } from './link.ts';
import { type RenderContext, type Rendering, rangeOf } from './render-context.ts';
import type { State } from './rendering-state.ts';
import { companionHref, isServedImage, resolveCompanion, resolveLink } from './resolve-link.ts';

interface Target {
	readonly url: string;
	readonly title?: string | null | undefined;
}

export function renderImage(state: State, node: Image, _parent: unknown, rendering: Rendering) {
	return renderImageOf(state, node, node, rendering);
}

export function renderImageReference(
	state: State,
	node: ImageReference,
	_parent: unknown,
	rendering: Rendering,
) {
	const definition = state.definitionById.get(String(node.identifier).toUpperCase());
	if (!definition) return defaultHandlers.imageReference(state, node);
	return isWithinExpansionLimit(definition, rendering)
		? renderImageOf(state, node, definition, rendering)
		: elementAt(state, node, 'span', {}, [textNode(node.alt ?? '')]);
}

/** A paragraph, or a figure with its caption where an image with a title stands alone. */
export function renderFigure(state: State, node: Paragraph, _parent: unknown, _rendering: Rendering) {
	const [only, ...others] = node.children;
	const title = only?.type === 'image' && others.length === 0 ? only.title : undefined;
	const paragraph = defaultHandlers.paragraph(state, node) as Element;
	const [image] = paragraph.children;
	if (!title || image?.type !== 'element') return paragraph;
	const shown = image.tagName === 'a' ? image.children[0] : image;
	if (shown?.type !== 'element' || shown.tagName !== 'img') return paragraph;
	const { title: _shownAsCaption, ...properties } = shown.properties;
	shown.properties = properties;
	const caption: Element = {
		type: 'element',
		tagName: 'figcaption',
		properties: {},
		children: [textNode(title)],
	};
	return elementAt(state, node, 'figure', {}, [image, caption]);
}

function renderImageOf(
	state: State,
	node: Image | ImageReference,
	target: Target,
	rendering: Rendering,
): Element {
	const { context } = rendering;
	const alt = node.alt ?? '';
	const file = resolveCompanion(target.url, context);
	const image = { url: target.url, alt, range: rangeOf(node) };
	if (file !== undefined && isServedImage(file)) {
		rendering.images.push({ ...image, file });
		const shown = elementAt(state, node, 'img', imageProperties(file, alt, target.title, context), []);
		return isSmall(file, context) || rendering.linkDepth > 0 ? shown : zoomable(state, node, shown, context);
	}
	const resolved = resolveLink(target.url, context);
	const isRemote = resolved.kind === 'external';
	const refused = isRemote ? 'remote' : file === undefined ? 'missing' : 'format';
	rendering.images.push({ ...image, refused });
	const words = [textNode(alt || target.url)];
	return isRemote && rendering.linkDepth === 0
		? elementAt(state, node, 'a', linkProperties(resolved, target.title), words)
		: elementAt(state, node, 'span', { className: ['image-refused'] }, words);
}

/** No screen that shows a page makes it smaller. */
const SMALL_PIXELS = 320;

function isSmall(file: string, { companions }: RenderContext): boolean {
	const width = companions?.[file]?.width;
	return width !== undefined && width <= SMALL_PIXELS;
}

/** A picture that may be wider than the column leads to its file, where the browser shows it as large as it is. */
function zoomable(
	state: State,
	node: Image | ImageReference,
	image: Element,
	{ language }: RenderContext,
): Element {
	const { src, alt } = image.properties;
	const name = alt ? {} : { ariaLabel: GROUND[language].rendering.fullSize };
	return elementAt(state, node, 'a', { href: src, className: ['zoom'], ...name }, [image]);
}

function imageProperties(
	file: string,
	alt: string,
	title: string | null | undefined,
	context: RenderContext,
): Properties {
	const { width, height } = context.companions?.[file] ?? {};
	return {
		src: companionHref(file, context),
		alt,
		...(title ? { title } : {}),
		...(width && height ? { width, height } : {}),
		loading: 'lazy',
		decoding: 'async',
	};
}
