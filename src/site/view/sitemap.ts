import { readSite } from '#site/site';
import { absoluteUrl } from '#site/url';
import { sitePages } from './site-pages.ts';

/** The addresses of every page worth finding. */
export function sitemap(): string {
	const entries = sitePages(readSite()).map(({ href, changed }) => entry(href, changed));
	return `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`;
}

function entry(path: string, changed?: string): string {
	const address = absoluteUrl(path).replaceAll('&', '&amp;').replaceAll("'", '&apos;');
	return `\t<url><loc>${address}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ''}</url>`;
}
