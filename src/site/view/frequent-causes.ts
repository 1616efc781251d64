import { groupByEach } from '#domain/library/group-by-each';
import type { IndexEntry } from '#domain/library/library';
import type { Site } from '#site/site';
import { urls } from '#site/url';
import { type BarRow, barRows } from './bars.ts';
import type { FacetName } from './tokens.ts';

const MOST_CAUSES = 5;

/**
 * The categories of cause that most postmortems of an index share, the most frequent first; those of one count in the
 * order of the vocabulary. Each leads to the list of just these postmortems.
 */
export function frequentCauses(
	{ term, postmortems }: IndexEntry,
	facet: FacetName,
	{ library, label }: Pick<Site, 'library' | 'label'>,
): BarRow[] {
	const sharing = groupByEach(postmortems, ({ categories }) => categories);
	const rows = barRows(library.byCategory, {
		href: (cause) => `${urls.postmortems()}?${new URLSearchParams({ [facet]: term.id, cause })}`,
		label,
		countOf: (category) => sharing.get(category.term.id)?.length ?? 0,
		byCount: true,
	});
	return rows.filter(({ count }) => count > 0).slice(0, MOST_CAUSES);
}
