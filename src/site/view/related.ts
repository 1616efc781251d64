import type { PostmortemFacts, Similarity } from '#domain/library/library';
import type { Postmortem } from '#domain/postmortem';
import type { Site } from '#site/site';
import { similarityReasons } from './similarity.ts';

/** Another postmortem, once, with everything that connects the two. */
export interface RelatedRow {
	readonly postmortem: Postmortem;
	readonly relations: readonly Relation[];
	/** Why it is called similar; empty where it is not. */
	readonly reasons: readonly string[];
	/** Countermeasures there that are still open, where it is similar. */
	readonly openCount: number;
}

/** What an author declared of the two. */
export interface Relation {
	readonly text: string;
	/** The author's reason, in the language of the postmortem that declares it. */
	readonly because?: string;
	readonly declaredBy: Postmortem;
}

type Words = Pick<Site, 't' | 'terms' | 'label'>;

/** What authors declared first, then what is only similar. */
export function relatedRows(
	own: Postmortem,
	{ related, similar }: Pick<PostmortemFacts, 'related' | 'similar'>,
	site: Words,
): RelatedRow[] {
	const declared = Map.groupBy(related, ({ postmortem }) => postmortem);
	const alike = new Map(similar.map((similarity) => [similarity.postmortem, similarity]));
	return [...new Set([...declared.keys(), ...alike.keys()])].map((postmortem) => ({
		postmortem,
		relations: (declared.get(postmortem) ?? []).map((relation) => toRelation(own, relation, site)),
		...similarityOf(alike.get(postmortem), site),
	}));
}

function toRelation(
	own: Postmortem,
	{ postmortem, how, declaredHere, because }: PostmortemFacts['related'][number],
	{ t, terms, label }: Words,
): Relation {
	const name = label(terms.relation(how).label);
	return {
		text: declaredHere ? name : t.related.there(name),
		declaredBy: declaredHere ? own : postmortem,
		...(because !== undefined && { because }),
	};
}

function similarityOf(
	similarity: Similarity | undefined,
	site: Words,
): Pick<RelatedRow, 'reasons' | 'openCount'> {
	if (!similarity) return { reasons: [], openCount: 0 };
	return {
		reasons: similarityReasons(similarity, site),
		openCount: similarity.openCountermeasures.length,
	};
}
