/** What may happen by chance this rarely is said to be more than chance. */
const RARE = 0.05;

/** The chance of at least so many hits in so many trials, each with this share of hits. */
export function chanceOfAtLeast(hits: number, trials: number, share: number): number {
	if (hits <= 0) return 1;
	if (share <= 0 || hits > trials) return 0;
	if (share >= 1) return 1;
	let chance = 0;
	// The logarithm of each term: its factors alone leave the range of numbers at a thousand incidents.
	let term = trials * Math.log(1 - share);
	for (let count = 0; count <= trials; count += 1) {
		if (count >= hits) chance += Math.exp(term);
		term += Math.log((trials - count) / (count + 1)) + Math.log(share / (1 - share));
	}
	return Math.min(1, chance);
}

/**
 * Whether numbers carry that there were more hits than the share makes probable, where one of so many candidates was
 * picked because it is the highest.
 */
export function isMoreThan(share: number, hits: number, trials: number, candidates = 1): boolean {
	return chanceOfAtLeast(hits, trials, share) <= RARE / Math.max(1, candidates);
}

/** Whether two counts of like periods differ by more than chance: 2 against 1 does not, 10 against 2 does. */
export function isDifferent(one: number, other: number): boolean {
	return isMoreThan(0.5, Math.max(one, other), one + other, 2);
}
