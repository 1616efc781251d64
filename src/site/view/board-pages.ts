import type { CountermeasureEntry, Library } from '#domain/library/library';
import { urls } from '#site/url';
import { type ListPage, listPages } from './list-pages.ts';

/** What is open, page by page: all that is overdue on the first, then by the day it is due, the oldest first. */
export function boardPages({ followUps: { open, overdue } }: Library): ListPage<CountermeasureEntry>[] {
	return listPages([...overdue, ...open.filter((entry) => !entry.isOverdue)], {
		home: urls.countermeasures(),
		path: 'open/',
		onFirst: overdue.length,
	});
}
