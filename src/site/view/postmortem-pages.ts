import type { Library } from '#domain/library/library';
import type { Postmortem } from '#domain/postmortem';
import { urls } from '#site/url';
import { type ListPage, listPages } from './list-pages.ts';

/** Every postmortem, newest first, page by page. */
export function postmortemPages({ postmortems }: Library): ListPage<Postmortem>[] {
	return listPages(postmortems, { home: urls.postmortems(), path: 'page/' });
}
