import type { Element, ElementContent } from 'hast';
import type { Options } from 'rehype-remark';
import { rawText, textIn } from './html-nodes.ts';

type Handlers = NonNullable<Options['handlers']>;

/** Storage format is XML: what HTML would read otherwise is written as HTML. */
export function withPlainTags(text: string): string {
	return text
		.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, inner: string) =>
			inner.replaceAll('&', '&amp;').replaceAll('<', '&lt;'),
		)
		.replace(/<time\s+datetime="([^"]*)"\s*\/>/g, '$1')
		.replace(/<((?:ac|ri):[\w-]+)\b([^>]*?)\/>/g, '<$1$2></$1>');
}

/** What the elements of the storage format are in Markdown; all others of it keep what they hold. */
export const storageHandlers: Handlers = {
	'ac:structured-macro': (state, node: Element) => {
		const name = attribute(node, 'ac:name');
		if (name === 'toc' || name === 'children') return undefined;
		const code = child(node, 'ac:plain-text-body');
		if (code !== undefined) {
			const language = parameter(node, 'language');
			return [
				...title(node),
				{ type: 'code', lang: language || null, value: rawText(code).replace(/^\n|\n$/g, '') },
			] as never;
		}
		const body = child(node, 'ac:rich-text-body');
		if (body !== undefined) return [...title(node), ...state.toFlow(state.all(body))] as never;
		const words = parameter(node, 'title') || parameter(node, 'key') || parameter(node, 'name');
		return words === '' ? undefined : { type: 'text', value: words };
	},
	'ac:parameter': () => undefined,
	'ac:image': (_, node: Element) => {
		const file = child(node, 'ri:attachment');
		const url = file ? attribute(file, 'ri:filename') : attribute(child(node, 'ri:url') ?? node, 'ri:value');
		return url === ''
			? undefined
			: { type: 'image', url: encodeURI(url), alt: attribute(node, 'ac:alt') || url };
	},
	'ac:link': (_, node: Element) => {
		const page = attribute(child(node, 'ri:page') ?? node, 'ri:content-title');
		const words = textIn(node) || page || attribute(child(node, 'ri:user') ?? node, 'ri:username');
		return words === '' ? undefined : { type: 'text', value: words };
	},
	'ac:task-list': (state, node: Element) => ({
		type: 'list',
		ordered: false,
		spread: false,
		children: elements(node).map((task) => {
			const body = child(task, 'ac:task-body') ?? task;
			const checked = textIn(child(task, 'ac:task-status') ?? body) === 'complete';
			return {
				type: 'listItem' as const,
				spread: false,
				checked,
				children: state.toFlow(state.all(body)) as never,
			};
		}),
	}),
	'ac:emoticon': (_, node: Element) => ({
		type: 'text',
		value: attribute(node, 'ac:emoji-fallback') || `:${attribute(node, 'ac:name')}:`,
	}),
};

function title(node: Element) {
	const words = parameter(node, 'title');
	return words === ''
		? []
		: [{ type: 'paragraph', children: [{ type: 'strong', children: [{ type: 'text', value: words }] }] }];
}

function parameter(node: Element, name: string): string {
	const found = elements(node).find(
		(each) => each.tagName === 'ac:parameter' && attribute(each, 'ac:name') === name,
	);
	return found === undefined ? '' : textIn(found);
}

function attribute({ properties }: Element, name: string): string {
	const found = Object.entries(properties).find(
		([key]) => key.toLowerCase() === name || key.toLowerCase() === name.replace(':', ''),
	);
	return typeof found?.[1] === 'string' ? found[1] : '';
}

function child(node: Element, tagName: string): Element | undefined {
	return elements(node).find((each) => each.tagName === tagName);
}

function elements({ children }: Element): Element[] {
	return children.filter((each: ElementContent) => each.type === 'element');
}
