import type { Similarity } from '#domain/library/library';
import type { Site } from '#site/site';

/** Why two postmortems are called similar, in words that a reader can check. */
export function similarityReasons(
	{ categories, services, noticedBy, terms: words }: Similarity,
	{ t, terms, label }: Pick<Site, 't' | 'terms' | 'label'>,
): string[] {
	const name = (term: Parameters<typeof label>[0]) => label(term);
	return [
		...categories.map((id) => name(terms.category(id).label)),
		...services.map((id) => name(terms.service(id).label)),
		...(noticedBy ? [t.related.noticedBy(name(terms.noticedBy(noticedBy).label))] : []),
		...(words.length > 0 ? [t.related.sharedWords(words.join(', '))] : []),
	];
}
