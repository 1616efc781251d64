import type { CountermeasureEntry, Library } from '#domain/library/library';
import { urls } from '#site/url';
import { type ListPage, listPages } from './list-pages.ts';

/** What is open, page by page. */
export function boardPages(library: Library): ListPage<CountermeasureEntry>[] {
	return listPages(boardOrder(library), { home: urls.countermeasures(), path: 'open/' });
}

/** What is overdue, then the rest of what is open, each by the day it is due, the oldest first. */
export function boardOrder({ followUps: { open, overdue } }: Library): CountermeasureEntry[] {
	return [...overdue, ...open.filter((entry) => !entry.isOverdue)];
}
