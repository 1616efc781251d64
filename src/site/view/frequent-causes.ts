import { groupByEach } from '#domain/library/group-by-each';
import type { IndexEntry } from '#domain/library/library';
import type { Site } from '#site/site';
import { urls } from '#site/url';
import type { BarRow } from './bars.ts';
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
	const sharing = groupByEach(postmortems, ({ categories }) => new Set(categories));
	const counted = library.byCategory
		.map((category) => ({ category: category.term, count: sharing.get(category.term.id)?.length ?? 0 }))
		.filter(({ count }) => count > 0)
		.sort((one, other) => other.count - one.count)
		.slice(0, MOST_CAUSES);
	const longest = counted[0]?.count ?? 1;
	return counted.map(({ category, count }) => ({
		label: label(category.label),
		href: `${urls.postmortems()}?${new URLSearchParams({ [facet]: term.id, cause: category.id })}`,
		count,
		share: Math.round((count / longest) * 1000) / 10,
		definition: label(category.definition),
	}));
}
