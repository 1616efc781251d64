import type { APIRoute } from 'astro';
import { readSite } from '#site/site';
import { llmsText } from '#site/view/llms';

export const GET: APIRoute = () =>
	new Response(llmsText(readSite()), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
