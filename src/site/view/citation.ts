import type { KnowledgeBase } from '#domain/knowledge-base';
import type { Postmortem } from '#domain/postmortem';
import { absoluteUrl, urls } from '#site/url';

/** The line by which another document can refer to a postmortem: title, date, where it stands. */
export function citationOf({ title, date, id }: Postmortem, knowledgeBase: KnowledgeBase): string {
	return `${title} (${date.text}). ${knowledgeBase.title}. ${absoluteUrl(urls.postmortem(id))}`;
}
