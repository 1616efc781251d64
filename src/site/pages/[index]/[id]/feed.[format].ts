import type { APIRoute, GetStaticPaths } from 'astro';
import { jsonResponse } from '#site/json-response';
import { readLibrary } from '#site/library';
import { readSite } from '#site/site';
import { atomFeed, type FeedTopic, jsonFeed } from '#site/view/feed';
import { topicFeedPaths } from '#site/view/topic-feeds';

export const getStaticPaths = (() => topicFeedPaths(readSite())) satisfies GetStaticPaths;

export const GET: APIRoute<{ topic: FeedTopic }> = ({ props, params }) =>
	params.format === 'json'
		? jsonResponse(jsonFeed(readLibrary(), props.topic))
		: new Response(atomFeed(readLibrary(), props.topic), {
				headers: { 'content-type': 'application/xml; charset=utf-8' },
			});
