import { Feed } from 'feed';
import type { Library } from '#domain/library/library';
import type { Postmortem } from '#domain/postmortem';
import { absoluteUrl, urls } from '#site/url';
import { descriptionOf } from './description.ts';
import { escapeHtml } from './marked.ts';

const MOST_ENTRIES = 30;

/**
 * The newest postmortems as Atom. Every date is one that an author wrote, never the clock, so that the same files
 * give the same bytes.
 */
export function atomFeed({ knowledgeBase, postmortems }: Library): string {
	const entries = postmortems.slice(0, MOST_ENTRIES);
	const dates = entries.map(dateOf);
	const feed = new Feed({
		id: absoluteUrl(urls.home()),
		title: xmlText(knowledgeBase.title),
		description: xmlText(knowledgeBase.description),
		link: absoluteUrl(urls.home()),
		language: knowledgeBase.language,
		updated: new Date(Math.max(0, ...dates.map(Number))),
		generator: 'Odapnote',
		feedLinks: { atom: absoluteUrl(urls.file('feed.xml')) },
	});
	for (const entry of entries) {
		feed.addItem({
			title: htmlText(entry.title),
			id: absoluteUrl(urls.postmortem(entry.id)),
			link: absoluteUrl(urls.postmortem(entry.id)),
			date: dateOf(entry),
			description: htmlText(descriptionOf(entry)),
		});
	}
	return feed.atom1();
}

/** When it was published, where that is said; else the day of the incident. */
function dateOf({ published, date }: Postmortem): Date {
	const seconds = published?.interval.latest ?? published?.interval.earliest;
	return seconds == null ? new Date(`${date.latest}T00:00:00Z`) : new Date(seconds * 1000);
}

/** `feed` declares titles and summaries of entries to be HTML: a text has to be escaped to stay one. */
function htmlText(text: string): string {
	return escapeHtml(xmlText(text));
}

/** Without what XML 1.0 forbids. */
function xmlText(text: string): string {
	return text.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '');
}
