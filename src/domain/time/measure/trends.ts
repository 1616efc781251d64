import type { Postmortem } from '#domain/postmortem';
import type { DurationInterval, MetricId, NoticedBy } from '#domain/time/types';
import { type MetricSummary, summariseMetric } from './aggregate.ts';
import { METRICS } from './metric-definitions.ts';
import { type PeriodId, periodBefore, periodsBetween, quarterOf, yearOf } from './periods.ts';

/** What incidents are counted by; an incident may have several causes and is then counted under each. */
export type TrendFacet = 'severity' | 'category' | 'noticed';

/** One quarter or year: how many incidents, and how many under each term of each facet. */
export interface TrendPeriod {
	readonly id: PeriodId;
	readonly incidents: number;
	readonly counts: Readonly<Record<TrendFacet, ReadonlyMap<string, number>>>;
}

/** One incident's answer to a metric: a dot of its distribution. */
export interface MetricDot {
	readonly id: string;
	readonly title: string;
	readonly period: PeriodId;
	readonly duration: DurationInterval & { readonly precisionSeconds: number };
}

export interface MetricTrend extends MetricSummary {
	readonly metric: MetricId;
	/** Shortest first. */
	readonly dots: readonly MetricDot[];
	readonly byYear: readonly (MetricSummary & { readonly id: PeriodId })[];
}

export interface Trends {
	/** Incidents only: near misses and drills are left out. */
	readonly incidents: number;
	/** Oldest first, without gaps; empty where there are no incidents. */
	readonly quarters: readonly TrendPeriod[];
	readonly years: readonly TrendPeriod[];
	readonly metrics: readonly MetricTrend[];
	/** The last quarter that has an incident against the one before it. */
	readonly change?: QuarterChange;
}

export interface QuarterChange {
	readonly quarter: TrendPeriod;
	readonly before: TrendPeriod;
	/** Terms whose number changed, largest change first. */
	readonly terms: readonly {
		readonly facet: TrendFacet;
		readonly term: string;
		readonly now: number;
		readonly previous: number;
	}[];
}

/** Everything that `/trends/` shows, from the published postmortems. */
export function trendsOf(postmortems: readonly Postmortem[]): Trends {
	const incidents = postmortems.filter(({ kind }) => kind === 'incident');
	const quarters = countPeriods(incidents, ({ date }) => quarterOf(date));
	const last = quarters.at(-1);
	return {
		incidents: incidents.length,
		quarters,
		years: countPeriods(incidents, ({ date }) => yearOf(date)),
		metrics: METRICS.map(({ id }) => metricTrend(id, incidents)),
		...(last ? { change: changeOf(last, quarters.at(-2) ?? emptyPeriod(periodBefore(last.id))) } : {}),
	};
}

/** Who or what noticed first, or `unknown`. */
export function firstNoticedBy({ timeline }: Postmortem): NoticedBy | 'unknown' {
	return timeline.find(({ milestones }) => milestones.includes('noticed'))?.noticedBy ?? 'unknown';
}

function countPeriods(
	incidents: readonly Postmortem[],
	periodOf: (incident: Postmortem) => PeriodId,
): TrendPeriod[] {
	const groups = Map.groupBy(incidents, periodOf);
	const ids = [...groups.keys()].toSorted();
	const [first, last] = [ids[0], ids.at(-1)];
	if (first === undefined || last === undefined) return [];
	return periodsBetween(first, last).map((id) => countPeriod(id, groups.get(id) ?? []));
}

function countPeriod(id: PeriodId, incidents: readonly Postmortem[]): TrendPeriod {
	return {
		id,
		incidents: incidents.length,
		counts: {
			severity: countBy(incidents, ({ severity }) => [severity]),
			category: countBy(incidents, ({ categories }) => (categories.length > 0 ? categories : ['unknown'])),
			noticed: countBy(incidents, (incident) => [firstNoticedBy(incident)]),
		},
	};
}

function emptyPeriod(id: PeriodId): TrendPeriod {
	return countPeriod(id, []);
}

function countBy(incidents: readonly Postmortem[], termsOf: (incident: Postmortem) => readonly string[]) {
	const counts = new Map<string, number>();
	for (const incident of incidents) {
		for (const term of new Set(termsOf(incident))) counts.set(term, (counts.get(term) ?? 0) + 1);
	}
	return counts;
}

function metricTrend(metric: MetricId, incidents: readonly Postmortem[]): MetricTrend {
	const dots = incidents.flatMap(({ id, title, date, metrics }): MetricDot[] => {
		const value = metrics[metric];
		return value.state === 'known' ? [{ id, title, period: quarterOf(date), duration: value }] : [];
	});
	const years = Map.groupBy(incidents, ({ date }) => yearOf(date));
	const byYear = [...years.keys()].toSorted().map((id) => ({
		id,
		...summariseMetric(
			metric,
			(years.get(id) ?? []).map(({ metrics }) => metrics[metric]),
		),
	}));
	return {
		metric,
		...summariseMetric(
			metric,
			incidents.map(({ metrics }) => metrics[metric]),
		),
		dots: dots.toSorted(
			(one, other) => one.duration.leastSeconds - other.duration.leastSeconds || (one.id < other.id ? -1 : 1),
		),
		byYear,
	};
}

function changeOf(quarter: TrendPeriod, before: TrendPeriod): QuarterChange {
	const facets: readonly TrendFacet[] = ['severity', 'category', 'noticed'];
	const terms = facets.flatMap((facet) => {
		const [now, then] = [quarter.counts[facet], before.counts[facet]];
		const names = [...new Set([...now.keys(), ...then.keys()])].toSorted();
		return names
			.map((term) => ({ facet, term, now: now.get(term) ?? 0, previous: then.get(term) ?? 0 }))
			.filter((each) => each.now !== each.previous);
	});
	const sorted = terms.toSorted(
		(one, other) => Math.abs(other.now - other.previous) - Math.abs(one.now - one.previous),
	);
	return { quarter, before, terms: sorted };
}
