import type { APIRoute } from 'astro';
import { jsonResponse } from '#site/json-response';
import { readSite } from '#site/site';
import { postmortemColumns } from '#site/view/postmortem-columns';

export const GET: APIRoute = () => jsonResponse(postmortemColumns(readSite()));
