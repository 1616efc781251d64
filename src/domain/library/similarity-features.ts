import type { Postmortem } from '#domain/postmortem';
import { groupByEach } from './group-by-each.ts';
import { firstNoticedBy } from './indexes.ts';
import { compareText } from './order.ts';
import { termsOf } from './terms-of-text.ts';

/** A term in more postmortems than this, or than a tenth of all, is not rare: also what keeps this fast. */
const MOST_HOLDERS = 40;

export type Feature = 'category' | 'service' | 'noticedBy' | 'term';

/** One way in which postmortems can be alike. */
export interface FeatureIndex {
	readonly keysOf: (postmortem: Postmortem) => Iterable<string>;
	/** Who has a key, by position, and how rare that makes it: the logarithm, 0.69 where all have it. */
	readonly holders: ReadonlyMap<string, Holders>;
}

interface Holders {
	readonly positions: readonly number[];
	readonly rarity: number;
}

export type FeatureIndexes = Readonly<Record<Feature, FeatureIndex>>;

/** Inverts postmortems by what they can have in common. */
export function indexFeatures(postmortems: readonly Postmortem[]): FeatureIndexes {
	const mostHolders = Math.max(2, Math.min(MOST_HOLDERS, postmortems.length / 10));
	return {
		category: indexFeature(postmortems, ({ categories }) => categories.filter((each) => each !== 'unknown')),
		service: indexFeature(postmortems, ({ services }) => services),
		noticedBy: indexFeature(postmortems, firstNoticedBy),
		term: indexFeature(postmortems, termsOf, mostHolders),
	};
}

/** What both have of a feature, the rarest first. */
export function sharedKeys(index: FeatureIndex, first: Postmortem, second: Postmortem): string[] {
	const own = new Set(index.keysOf(first));
	const rarity = (key: string) => index.holders.get(key)?.rarity ?? 0;
	return [...new Set(index.keysOf(second))]
		.filter((key) => own.has(key) && index.holders.has(key))
		.sort((one, other) => rarity(other) - rarity(one) || compareText(one, other));
}

function indexFeature(
	postmortems: readonly Postmortem[],
	keysOf: FeatureIndex['keysOf'],
	mostHolders = Number.POSITIVE_INFINITY,
): FeatureIndex {
	const numbered = postmortems.map((postmortem, position) => ({ postmortem, position }));
	const holders = new Map<string, Holders>();
	for (const [key, having] of groupByEach(numbered, ({ postmortem }) => keysOf(postmortem))) {
		if (having.length > mostHolders) continue;
		const rarity = Math.log(1 + postmortems.length / having.length);
		holders.set(key, { positions: having.map(({ position }) => position), rarity });
	}
	return { keysOf, holders };
}
