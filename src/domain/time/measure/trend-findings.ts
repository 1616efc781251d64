import { isMoreThan } from './carried.ts';
import type { PeriodId } from './periods.ts';

/** What may be said in a sentence of the terms of a facet; numbers that carry nothing say so. */
export type TermFinding =
	/** One term is much more frequent among the last incidents than before. */
	| {
			readonly says: 'recent';
			readonly term: string;
			readonly now: number;
			readonly last: number;
			readonly before: number;
			readonly earlier: number;
	  }
	/** More than half of all have this term. */
	| { readonly says: 'most'; readonly term: string; readonly count: number; readonly of: number }
	| { readonly says: 'nothing'; readonly of: number }
	| { readonly says: 'too-few'; readonly of: number };

/** What may be said of how many incidents there were in each period. */
export type AmountFinding =
	/** The last period had more than those before it. */
	| { readonly says: 'more'; readonly period: PeriodId; readonly count: number; readonly usual: number }
	| { readonly says: 'peak'; readonly period: PeriodId; readonly count: number; readonly of: number }
	| { readonly says: 'nothing'; readonly of: number }
	| { readonly says: 'too-few'; readonly of: number };

/** Of fewer not even five of five would be more than chance. */
export const FEWEST = 5;

/**
 * The one thing that the terms of incidents carry, from the terms of each, oldest first. Incidents whose terms are
 * unknown are no evidence: leave them out.
 */
export function termFinding(termsOfEach: readonly (readonly string[])[]): TermFinding {
	const of = termsOfEach.length;
	if (of < FEWEST) return { says: 'too-few', of };
	return recentFinding(termsOfEach) ?? mostFinding(termsOfEach) ?? { says: 'nothing', of };
}

/** What the number of incidents in each period carries, oldest first. */
export function amountFinding(
	periods: readonly { readonly id: PeriodId; readonly incidents: number }[],
): AmountFinding {
	const of = periods.reduce((sum, { incidents }) => sum + incidents, 0);
	const last = periods.at(-1);
	if (of < FEWEST || periods.length < 3 || !last) return { says: 'too-few', of };
	const share = 1 / periods.length;
	if (isMoreThan(share, last.incidents, of)) {
		const usual = (of - last.incidents) / (periods.length - 1);
		return { says: 'more', period: last.id, count: last.incidents, usual };
	}
	const peak = periods.reduce((highest, each) => (each.incidents > highest.incidents ? each : highest));
	return isMoreThan(share, peak.incidents, of, periods.length)
		? { says: 'peak', period: peak.id, count: peak.incidents, of }
		: { says: 'nothing', of };
}

/** The last eighth against all before it. An earlier share counts as if each answer had been seen once more. */
function recentFinding(termsOfEach: readonly (readonly string[])[]): TermFinding | undefined {
	const last = Math.min(40, Math.max(4, Math.round(termsOfEach.length / 8)));
	const earlier = termsOfEach.length - last;
	if (earlier < last) return undefined;
	const [then, now] = [countTerms(termsOfEach.slice(0, -last)), countTerms(termsOfEach.slice(-last))];
	const candidates = new Set([...then.keys(), ...now.keys()]).size;
	return [...now]
		.toSorted(([, one], [, other]) => other - one)
		.map(([term, count]) => ({ term, now: count, last, before: then.get(term) ?? 0, earlier }))
		.filter((each) => isMoreThan((each.before + 1) / (earlier + 2), each.now, last, candidates))
		.map((each) => ({ says: 'recent' as const, ...each }))[0];
}

function mostFinding(termsOfEach: readonly (readonly string[])[]): TermFinding | undefined {
	const of = termsOfEach.length;
	const [highest] = [...countTerms(termsOfEach)].toSorted(([, one], [, other]) => other - one);
	if (!highest || !isMoreThan(0.5, highest[1], of)) return undefined;
	return { says: 'most', term: highest[0], count: highest[1], of };
}

function countTerms(termsOfEach: readonly (readonly string[])[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const terms of termsOfEach) {
		for (const term of new Set(terms)) counts.set(term, (counts.get(term) ?? 0) + 1);
	}
	return counts;
}
