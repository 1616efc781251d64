import type { Heading, List, ListItem, Paragraph, PhrasingContent, Root } from 'mdast';
import { writeMarkdown } from '#domain/markdown/write-markdown';
import type { Postmortem } from '#domain/postmortem';
import type { Site } from '#site/site';
import { absoluteUrl, urls } from '#site/url';
import { descriptionOf } from './description.ts';
import { overviewPages } from './site-pages.ts';

/** What there is to read for whoever reads Markdown (https://llmstxt.org): each postmortem's Markdown, newest first. */
export function llmsText(site: Site): string {
	const { knowledgeBase, library, t } = site;
	const words = t.llms;
	const root: Root = {
		type: 'root',
		children: [
			heading(1, knowledgeBase.title),
			...(knowledgeBase.description === ''
				? []
				: [{ type: 'blockquote' as const, children: [paragraph(text(knowledgeBase.description))] }]),
			paragraph(text(words.isData)),
			...section(t.postmortems.title, library.postmortems.map(postmortemItem)),
			...section(words.data, [
				fileItem('library.json', words.library),
				fileItem('library.schema.json', words.schema),
			]),
			...section(
				words.optional,
				overviewPages(site).map(({ title, href }) => item(title, href)),
			),
		],
	};
	return `${writeMarkdown(root)}\n`;
}

function section(title: string, children: ListItem[]): (Heading | List)[] {
	return children.length === 0
		? []
		: [heading(2, title), { type: 'list', ordered: false, spread: false, children }];
}

function postmortemItem(postmortem: Postmortem): ListItem {
	const { id, title, date } = postmortem;
	return item(title, `${urls.postmortem(id)}index.md`, `${date.text}. ${descriptionOf(postmortem)}`);
}

function fileItem(name: string, about: string): ListItem {
	return item(name, urls.file(name), about);
}

function item(name: string, href: string, about?: string): ListItem {
	const link = { type: 'link' as const, url: absoluteUrl(href), children: [text(name)] };
	const told = about === undefined ? [] : [text(`: ${about}`)];
	return { type: 'listItem', spread: false, children: [paragraph(link, ...told)] };
}

function heading(depth: 1 | 2, title: string): Heading {
	return { type: 'heading', depth, children: [text(title)] };
}

function paragraph(...children: PhrasingContent[]): Paragraph {
	return { type: 'paragraph', children };
}

/** One line: a line end would begin a list, or end a heading. */
function text(value: string) {
	return { type: 'text' as const, value: value.replaceAll(/\s+/g, ' ') };
}
