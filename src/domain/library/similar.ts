import type { Postmortem } from '#domain/postmortem';
import type { CountermeasureEntry, Library, Similarity } from './library.ts';
import { compareNewestFirst } from './order.ts';
import { type Feature, type FeatureIndexes, indexFeatures, sharedKeys } from './similarity-features.ts';

const MOST_SIMILAR = 5;
const MOST_TERMS = 6;
const FEATURES: readonly Feature[] = ['category', 'service', 'noticedBy', 'term'];
/** What one shared thing is worth; each is multiplied by how rare it is in the knowledge base. */
const WORTH: Readonly<Record<Feature, number>> = { category: 2, service: 1.5, noticedBy: 0.5, term: 0.6 };

/** Answers which published postmortems are most like a given one, which need not be published itself. */
export type FindSimilar = (postmortem: Postmortem) => Similarity[];

/**
 * Indexes postmortems once for `FindSimilar`. A postmortem is similar when it shares a cause category, or a
 * service and a rare word, or three rare words; the rarer, the more similar. Category `unknown` counts nothing.
 */
export function indexSimilar(
	postmortems: readonly Postmortem[],
	openCountermeasuresOf: (postmortem: Postmortem) => readonly CountermeasureEntry[],
): FindSimilar {
	const indexes = indexFeatures(postmortems);
	return (postmortem) =>
		rank(postmortem, postmortems, indexes).map(({ other, score }) => {
			const shared = (feature: Feature) => sharedKeys(indexes[feature], postmortem, other);
			const noticedBy = shared('noticedBy')[0];
			return {
				postmortem: other,
				score: Math.round(score * 1000) / 1000,
				categories: shared('category'),
				services: shared('service'),
				...(noticedBy !== undefined && { noticedBy }),
				terms: shared('term').slice(0, MOST_TERMS),
				openCountermeasures: openCountermeasuresOf(other),
			};
		});
}

/** `FindSimilar` among what a library has published, for files that are not in it: drafts, new ones. */
export function indexSimilarIn(library: Library): FindSimilar {
	const openCountermeasuresOf = ({ id }: Postmortem) =>
		(library.facts.get(id)?.countermeasures ?? []).filter((entry) => entry.isOpen);
	return indexSimilar(library.postmortems, openCountermeasuresOf);
}

interface Ranked {
	readonly other: Postmortem;
	readonly score: number;
}

function rank(postmortem: Postmortem, all: readonly Postmortem[], indexes: FeatureIndexes): Ranked[] {
	const counts: Record<Feature, Uint16Array> = {
		category: new Uint16Array(all.length),
		service: new Uint16Array(all.length),
		noticedBy: new Uint16Array(all.length),
		term: new Uint16Array(all.length),
	};
	const scores = new Float64Array(all.length);
	for (const feature of FEATURES) tally(postmortem, feature, indexes, counts[feature], scores);
	const isSimilar = (position: number) =>
		(counts.category[position] ?? 0) > 0 ||
		(counts.term[position] ?? 0) >= ((counts.service[position] ?? 0) > 0 ? 1 : 3);
	const best: Ranked[] = [];
	let least = 0;
	for (let position = 0; position < all.length; position += 1) {
		const score = scores[position] ?? 0;
		// Among thousands most are worse than the five so far.
		if (score < least || !isSimilar(position)) continue;
		const other = all[position];
		if (other === undefined || other.id === postmortem.id) continue;
		best.push({ other, score });
		best.sort(compareRanks).splice(MOST_SIMILAR);
		if (best.length === MOST_SIMILAR) least = best.at(-1)?.score ?? 0;
	}
	return best;
}

function compareRanks(first: Ranked, second: Ranked): number {
	return second.score - first.score || compareNewestFirst(first.other, second.other);
}

function tally(
	postmortem: Postmortem,
	feature: Feature,
	indexes: FeatureIndexes,
	counts: Uint16Array,
	scores: Float64Array,
): void {
	for (const key of new Set(indexes[feature].keysOf(postmortem))) {
		const holders = indexes[feature].holders.get(key);
		if (!holders) continue;
		for (const position of holders.positions) {
			const count = (counts[position] ?? 0) + 1;
			counts[position] = count;
			// Long files share words by chance: the first few count.
			if (feature === 'term' && count > MOST_TERMS) continue;
			scores[position] = (scores[position] ?? 0) + WORTH[feature] * holders.rarity;
		}
	}
}
