import { Feed } from 'feed';
import type { SiteLibrary } from '#domain/library/hand-over';
import type { Postmortem } from '#domain/postmortem';
import { escapeHtml } from '#domain/text/escape-html';
import { absoluteUrl, urls } from '#site/url';
import { descriptionOf } from './description.ts';

const MOST_ENTRIES = 30;

/** What a feed tells of: the whole site, or one page of it. */
export interface FeedTopic {
	readonly title: string;
	/** The page's path. */
	readonly home: string;
	/** Newest first. */
	readonly postmortems: readonly Postmortem[];
}

function wholeSite({ knowledgeBase, postmortems }: SiteLibrary): FeedTopic {
	return { title: knowledgeBase.title, home: urls.home(), postmortems };
}

/**
 * The newest postmortems as Atom (RFC 4287). Its author is the knowledge base, never a person. Every date is Git's or
 * one that stands in the file, never the clock, so that the same repository gives the same bytes.
 */
export function atomFeed(library: SiteLibrary, topic = wholeSite(library)): string {
	const { knowledgeBase } = library;
	const entries = entriesOf(topic, library);
	const feed = new Feed({
		id: absoluteUrl(topic.home),
		title: xmlText(topic.title),
		description: xmlText(knowledgeBase.description),
		link: absoluteUrl(topic.home),
		language: knowledgeBase.language,
		author: { name: xmlText(knowledgeBase.title) },
		updated: new Date(Math.max(0, ...entries.map(({ updated }) => Number(updated)))),
		generator: 'Odapnote',
		feedLinks: { atom: absoluteUrl(`${topic.home}feed.xml`) },
	});
	for (const { postmortem, updated } of entries) {
		feed.addItem({
			title: htmlText(postmortem.title),
			id: absoluteUrl(urls.postmortem(postmortem.id)),
			link: absoluteUrl(urls.postmortem(postmortem.id)),
			date: updated,
			description: htmlText(descriptionOf(postmortem)),
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
		feed_url: absoluteUrl(`${topic.home}feed.json`),
		...(description === '' ? {} : { description }),
		authors: [{ name: title }],
		language,
		items: entriesOf(topic, library).map(({ postmortem, updated }) => ({
			id: absoluteUrl(urls.postmortem(postmortem.id)),
			url: absoluteUrl(urls.postmortem(postmortem.id)),
			title: postmortem.title,
			content_text: descriptionOf(postmortem),
			date_modified: updated.toISOString(),
			tags: [...postmortem.tags],
			language: postmortem.language,
		})),
	};
}

function entriesOf({ postmortems }: FeedTopic, { lastChanged }: SiteLibrary) {
	return postmortems
		.slice(0, MOST_ENTRIES)
		.map((postmortem) => ({ postmortem, updated: updatedOf(postmortem, lastChanged.get(postmortem.id)) }));
}

/** @param lastChanged The day of the last commit; where Git cannot tell, the latest day of which the file itself tells. */
function updatedOf(postmortem: Postmortem, lastChanged: string | undefined): Date {
	if (lastChanged !== undefined) return new Date(lastChanged);
	const { published, date, timeline, countermeasures } = postmortem;
	const instants = [published?.interval, ...timeline.map(({ instant }) => instant)].flatMap(
		(interval) => interval?.latest ?? interval?.earliest ?? [],
	);
	const days = [date.latest, ...countermeasures.flatMap(({ statusDate }) => dayIn(statusDate))];
	return new Date(Math.max(...instants.map((seconds) => seconds * 1000), ...days.map(Date.parse)));
}

/** The day or month in the date of a status, which may also be rough or unknown. */
function dayIn(statusDate: string | undefined): string[] {
	return /\d{4}-\d{2}(?:-\d{2})?/.exec(statusDate ?? '')?.slice(0, 1) ?? [];
}

/** `feed` declares titles and summaries of entries to be HTML: a text has to be escaped to stay one. */
function htmlText(text: string): string {
	return escapeHtml(xmlText(text));
}

/** Without what XML 1.0 forbids. */
function xmlText(text: string): string {
	return text.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '');
}
