import type { APIRoute } from 'astro';
import { readSite } from '#site/site';
import { meaningStyles } from '#site/view/meanings';

/** What terms mean, fetched where one is first pointed at or focused. */
export const GET: APIRoute = () =>
	new Response(meaningStyles(readSite()), { headers: { 'content-type': 'text/css; charset=utf-8' } });
