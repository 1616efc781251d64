import type { APIRoute, GetStaticPaths } from 'astro';
import type { SiteLibrary } from '#domain/library/hand-over';
import { readLibrary } from '#site/library';
import { atomFeed } from '#site/view/feed';
import { sitemap } from '#site/view/sitemap';

const DOCUMENTS = { feed: (library: SiteLibrary) => atomFeed(library), sitemap };

type Document = keyof typeof DOCUMENTS;

/** Both need absolute addresses: where the site does not know its own, there is neither. */
export const getStaticPaths = (() =>
	readLibrary().knowledgeBase.url
		? (Object.keys(DOCUMENTS) as Document[]).map((document) => ({
				params: { document },
				props: { document },
			}))
		: []) satisfies GetStaticPaths;

export const GET: APIRoute<{ document: Document }> = ({ props }) =>
	new Response(DOCUMENTS[props.document](readLibrary()), {
		headers: { 'content-type': 'application/xml; charset=utf-8' },
	});
