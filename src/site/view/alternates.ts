import type { KnowledgeBase } from '#domain/knowledge-base';
import type { Postmortem } from '#domain/postmortem';
import { urls } from '#site/url';

/** What a page's head names as the same, or as its news, in another form. */
export interface Alternate {
	readonly type: string;
	readonly title: string;
	readonly href: string;
}

/** Of every page. A feed needs absolute addresses: where the site does not know its own, there is none. */
export function siteAlternates({ url, title }: KnowledgeBase): Alternate[] {
	return url === undefined ? [] : [{ type: 'application/atom+xml', title, href: urls.file('feed.xml') }];
}

/** Of the page of a postmortem. */
export function postmortemAlternates({ id, title }: Postmortem): Alternate[] {
	const page = urls.postmortem(id);
	return [
		{ type: 'text/markdown', title, href: `${page}index.md` },
		{ type: 'application/json', title, href: `${page}index.json` },
	];
}
