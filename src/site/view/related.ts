import type { PostmortemFacts, Similarity } from '#domain/library/library';
import type { Postmortem } from '#domain/postmortem';

/** What is said of one other postmortem: the relations that were declared, and what it shares by itself. */
export interface RelatedEntry {
	readonly postmortem: Postmortem;
	readonly relations: PostmortemFacts['related'];
	readonly similarity: Similarity | undefined;
}

/** One entry for each other postmortem, those with a declared relation first. */
export function relatedEntries({
	related,
	similar,
}: Pick<PostmortemFacts, 'related' | 'similar'>): RelatedEntry[] {
	const others = new Map([...related, ...similar].map(({ postmortem }) => [postmortem.id, postmortem]));
	return [...others.values()].map((postmortem) => ({
		postmortem,
		relations: related.filter((each) => each.postmortem.id === postmortem.id),
		similarity: similar.find((each) => each.postmortem.id === postmortem.id),
	}));
}
