import type { IndexEntry } from '#domain/library/library';

/** One static page for each entry of an index, named by its term. */
export function indexPaths<Param extends string>(param: Param, entries: readonly IndexEntry[]) {
	return entries.map((entry) => ({
		params: { [param]: entry.term.id } as Record<Param, string>,
		props: { entry },
	}));
}
