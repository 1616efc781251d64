import { Feed } from 'feed';
import type { SiteLibrary } from '#domain/library/hand-over';
import type { Postmortem } from '#domain/postmortem';
import { escapeHtml } from '#domain/text/escape-html';
import { absoluteUrl, urls } from '#site/url';
import { descriptionOf } from './description.ts';

const MOST_ENTRIES = 30;

/**
 * The newest postmortems as Atom (RFC 4287). Its author is the knowledge base, never a person. Every date is Git's or
 * one that stands in the file, never the clock, so that the same repository gives the same bytes.
 */
export function atomFeed({ knowledgeBase, postmortems, lastChanged }: SiteLibrary): string {
	const entries = postmortems
		.slice(0, MOST_ENTRIES)
		.map((postmortem) => ({ postmortem, updated: updatedOf(postmortem, lastChanged.get(postmortem.id)) }));
	const feed = new Feed({
		id: absoluteUrl(urls.home()),
		title: xmlText(knowledgeBase.title),
		description: xmlText(knowledgeBase.description),
		link: absoluteUrl(urls.home()),
		language: knowledgeBase.language,
		author: { name: xmlText(knowledgeBase.title) },
		updated: new Date(Math.max(0, ...entries.map(({ updated }) => Number(updated)))),
		generator: 'Odapnote',
		feedLinks: { atom: absoluteUrl(urls.file('feed.xml')) },
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
