import type { APIRoute } from 'astro';
import { jsonResponse } from '#site/json-response';
import { readSite } from '#site/site';
import { countermeasureColumns } from '#site/view/countermeasure-columns';

export const GET: APIRoute = () => jsonResponse(countermeasureColumns(readSite()));
