import type { SiteLibrary } from '#domain/library/hand-over';
import { absoluteUrl, urls } from '#site/url';

/** The addresses of every page worth finding. */
export function sitemap(library: SiteLibrary): string {
	const overviews = [
		urls.home(),
		urls.postmortems(),
		urls.causes(),
		urls.countermeasures(),
		urls.services(),
		urls.lessons(),
		urls.glossary(),
		...library.byCategory.map(({ term }) => urls.category(term.id)),
		...library.byService.map(({ term }) => urls.service(term.id)),
	];
	const entries = [
		...overviews.map((path) => entry(path)),
		...library.postmortems.map(({ id }) => entry(urls.postmortem(id), library.lastChanged.get(id))),
	];
	return `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`;
}

function entry(path: string, changed?: string): string {
	const address = absoluteUrl(path).replaceAll('&', '&amp;').replaceAll("'", '&apos;');
	return `\t<url><loc>${address}</loc>${changed ? `<lastmod>${changed}</lastmod>` : ''}</url>`;
}
