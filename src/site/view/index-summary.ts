import type { IndexEntry } from '#domain/library/library';
import type { Site } from '#site/site';

/** How many, and from when to when: the line under the title of an index. */
export function indexSummary(entry: IndexEntry, { t, format }: Pick<Site, 't' | 'format'>): string {
	const { postmortems, causes, countermeasures, first, last } = entry;
	const counts = t.index.counts(
		{ count: postmortems.length, text: format.number(postmortems.length) },
		{ count: causes.length, text: format.number(causes.length) },
		{ count: countermeasures.length, text: format.number(countermeasures.length) },
	);
	return first && last ? `${counts} · ${format.dayRange(first, last)}` : counts;
}
