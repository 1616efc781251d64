import type { KnowledgeBase } from '#domain/knowledge-base';
import type { Postmortem } from '#domain/postmortem';
import { urls } from '#site/url';

/** What a page's head names as the same, or as its news, in another form. */
export interface Alternate {
	readonly type: string;
	readonly title: string;
	readonly href: string;
}

/** Of every page. */
export function siteAlternates(knowledgeBase: KnowledgeBase): Alternate[] {
	return feedAlternates(urls.home(), knowledgeBase.title, knowledgeBase);
}

/** The feeds of a page. They need absolute addresses: where the site does not know its own, there is none. */
export function feedAlternates(
	home: string,
	title: string,
	{ url }: Pick<KnowledgeBase, 'url'>,
): Alternate[] {
	if (url === undefined) return [];
	return [
		{ type: 'application/atom+xml', title, href: `${home}feed.xml` },
		{ type: 'application/feed+json', title, href: `${home}feed.json` },
	];
}

/** Of the page of a postmortem. */
export function postmortemAlternates({ id, title }: Postmortem): Alternate[] {
	const page = urls.postmortem(id);
	return [
		{ type: 'text/markdown', title, href: `${page}index.md` },
		{ type: 'application/json', title, href: `${page}index.json` },
	];
}
