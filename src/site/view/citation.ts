import type { KnowledgeBase } from '#domain/knowledge-base';
import type { Postmortem } from '#domain/postmortem';
import { absoluteUrl, urls } from '#site/url';

/** The line by which another document can refer to a postmortem: title, date, where it stands. */
export interface Citation {
	/** `Duplicate votes (2017-09-04). Odapnote.` */
	readonly text: string;
	/** Without its host where the knowledge base does not know its own; the page's script then adds it. */
	readonly address: string;
}

export function citationOf({ title, date, id }: Postmortem, { title: site }: KnowledgeBase): Citation {
	return { text: `${title} (${date.text}). ${site}.`, address: absoluteUrl(urls.postmortem(id)) };
}
