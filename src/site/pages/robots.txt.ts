import type { APIRoute } from 'astro';
import { readLibrary } from '#site/library';
import { absoluteUrl, urls } from '#site/url';

export const GET: APIRoute = () => {
	const sitemap = readLibrary().knowledgeBase.url
		? `Sitemap: ${absoluteUrl(urls.file('sitemap.xml'))}\n`
		: '';
	return new Response(`User-agent: *\nAllow: /\n${sitemap}`, {
		headers: { 'content-type': 'text/plain; charset=utf-8' },
	});
};
