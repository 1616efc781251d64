import type { APIRoute, GetStaticPaths } from 'astro';
import type { SiteLibrary } from '#domain/library/hand-over';
import { readLibrary } from '#site/library';
import { atomFeed } from '#site/view/feed';
import { sitemap } from '#site/view/sitemap';

const DOCUMENTS = { feed: (library: SiteLibrary) => atomFeed(library), sitemap };

/** Both need absolute addresses: where the site does not know its own, there is neither. */
export const getStaticPaths = (() =>
	readLibrary().knowledgeBase.url
		? Object.entries(DOCUMENTS).map(([document, write]) => ({ params: { document }, props: { write } }))
		: []) satisfies GetStaticPaths;

export const GET: APIRoute<{ write: (typeof DOCUMENTS)['feed' | 'sitemap'] }> = ({ props }) =>
	new Response(props.write(readLibrary()), { headers: { 'content-type': 'application/xml; charset=utf-8' } });
