import type { Site } from '#site/site';
import { boardFeeds } from './board-feeds.ts';
import { type FeedTopic, MOST_ENTRIES } from './feed.ts';
import { postmortemEntry } from './feed-entries.ts';
import { indexesOf } from './index-lists.ts';

const WITH_FEED = new Set(['causes', 'services', 'tags']);

/**
 * The feeds of each cause, service and tag, and of what has become late, for Astro to write: none where the site does
 * not know its address.
 */
export function topicFeedPaths(site: Site) {
	if (site.knowledgeBase.url === undefined) return [];
	const late = boardFeeds(site).map(({ id, ...topic }) => ({ index: 'countermeasures', id, topic }));
	return [...termFeeds(site), ...late].flatMap(({ index, id, topic }) =>
		['xml', 'json'].map((format) => ({ params: { index, id, format }, props: { topic } })),
	);
}

function termFeeds(site: Site): { index: string; id: string; topic: FeedTopic }[] {
	const indexes = indexesOf(site).filter(({ index }) => WITH_FEED.has(index));
	return indexes.flatMap(({ index, entries, urlOf, titleOf }) =>
		entries.map(({ term, postmortems }) => {
			const home = urlOf(term.id);
			const newest = postmortems.slice(0, MOST_ENTRIES);
			const topic = {
				title: `${site.knowledgeBase.title} · ${titleOf(site.label(term.label))}`,
				home,
				folder: home,
				entries: newest.map((postmortem) => postmortemEntry(postmortem, site.library)),
			};
			return { index, id: term.id, topic };
		}),
	);
}
