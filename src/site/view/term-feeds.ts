import type { Site } from '#site/site';
import type { FeedTopic } from './feed.ts';
import { indexesOf } from './index-lists.ts';

const WITH_FEED = new Set(['causes', 'services', 'tags']);

/** The feeds of each cause, service and tag, for Astro to write: none where the site does not know its address. */
export function termFeedPaths(site: Site) {
	if (site.knowledgeBase.url === undefined) return [];
	const indexes = indexesOf(site).filter(({ index }) => WITH_FEED.has(index));
	return indexes.flatMap(({ index, entries, urlOf, titleOf }) =>
		entries.flatMap(({ term, postmortems }) => {
			const title = `${site.knowledgeBase.title} · ${titleOf(site.label(term.label))}`;
			const topic: FeedTopic = { title, home: urlOf(term.id), postmortems };
			return ['xml', 'json'].map((format) => ({
				params: { index, id: term.id, format },
				props: { topic },
			}));
		}),
	);
}
