import type { APIRoute, GetStaticPaths } from 'astro';
import { libraryData } from '#data/library-data';
import librarySchema from '#schemas/json/library.schema.json' with { type: 'json' };
import postmortemSchema from '#schemas/json/postmortem.schema.json' with { type: 'json' };
import { jsonResponse } from '#site/json-response';
import { readLibrary } from '#site/library';
import { jsonFeed } from '#site/view/feed';

/** The index of the site, and beside it what it and each postmortem's JSON look like. */
const DOCUMENTS = {
	library: () => libraryData(readLibrary()),
	'library.schema': () => librarySchema,
	'postmortem.schema': () => postmortemSchema,
	feed: () => jsonFeed(readLibrary()),
};

type Document = keyof typeof DOCUMENTS;

/** A feed needs absolute addresses: where the site does not know its own, there is none. */
export const getStaticPaths = (() =>
	(Object.keys(DOCUMENTS) as Document[])
		.filter((document) => document !== 'feed' || readLibrary().knowledgeBase.url !== undefined)
		.map((data) => ({ params: { data }, props: { data } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ data: Document }> = ({ props }) => jsonResponse(DOCUMENTS[props.data]());
