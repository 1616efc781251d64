import { Feed } from 'feed';
import type { SiteLibrary } from '#domain/library/hand-over';
import { escapeHtml } from '#domain/text/escape-html';
import { absoluteUrl, urls } from '#site/url';
import { type FeedEntry, postmortemEntry } from './feed-entries.ts';

/** A feed says no more: whoever reads it comes back sooner than so many happen. */
export const MOST_ENTRIES = 30;

/** What a feed tells of: the whole site, or one matter of it. */
export interface FeedTopic {
	readonly title: string;
	/** The path of the page that it is news of. */
	readonly home: string;
	/** The path of the folder that it lies in. */
	readonly folder: string;
	/** Newest first. */
	readonly entries: readonly FeedEntry[];
}

function wholeSite(library: SiteLibrary): FeedTopic {
	const newest = library.postmortems.slice(0, MOST_ENTRIES);
	return {
		title: library.knowledgeBase.title,
		home: urls.home(),
		folder: urls.home(),
		entries: newest.map((postmortem) => postmortemEntry(postmortem, library)),
	};
}

/**
 * News as Atom (RFC 4287). Its author is the knowledge base, never a person. Every date is Git's or one that stands in
 * a file, never the clock's, so that the same repository gives the same bytes.
 */
export function atomFeed(library: SiteLibrary, topic = wholeSite(library)): string {
	const { knowledgeBase } = library;
	const entries = topic.entries.slice(0, MOST_ENTRIES);
	const feed = new Feed({
		id: absoluteUrl(topic.folder),
		title: xmlText(topic.title),
		description: xmlText(knowledgeBase.description),
		link: absoluteUrl(topic.home),
		language: knowledgeBase.language,
		author: { name: xmlText(knowledgeBase.title) },
		updated: new Date(Math.max(0, ...entries.map(({ updated }) => Number(updated)))),
		generator: 'Odapnote',
		feedLinks: { atom: absoluteUrl(`${topic.folder}feed.xml`) },
	});
	for (const { id, address, title, text, updated } of entries) {
		feed.addItem({
			title: htmlText(title),
			id: absoluteUrl(id),
			link: absoluteUrl(address),
			date: updated,
			description: htmlText(text),
		});
	}
	return feed.atom1();
}

/** The same as JSON Feed 1.1 (https://jsonfeed.org/version/1.1), in which every text is plain. */
export function jsonFeed(library: SiteLibrary, topic = wholeSite(library)) {
	const { title, description, language } = library.knowledgeBase;
	return {
		version: 'https://jsonfeed.org/version/1.1',
		title: topic.title,
		home_page_url: absoluteUrl(topic.home),
		feed_url: absoluteUrl(`${topic.folder}feed.json`),
		...(description === '' ? {} : { description }),
		authors: [{ name: title }],
		language,
		items: topic.entries.slice(0, MOST_ENTRIES).map((entry) => ({
			id: absoluteUrl(entry.id),
			url: absoluteUrl(entry.address),
			title: entry.title,
			content_text: entry.text,
			date_modified: entry.updated.toISOString(),
			tags: [...entry.tags],
			language: entry.language,
		})),
	};
}

/** `feed` declares titles and summaries of entries to be HTML: a text has to be escaped to stay one. */
function htmlText(text: string): string {
	return escapeHtml(xmlText(text));
}

/** Without what XML 1.0 forbids. */
function xmlText(text: string): string {
	return text.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '');
}
