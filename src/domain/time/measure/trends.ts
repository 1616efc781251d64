import type { Postmortem } from '#domain/postmortem';
import type { DurationInterval, MetricId, NoticedBy } from '#domain/time/types';
import { type MetricSummary, summariseMetric } from './aggregate.ts';
import { isDifferent } from './carried.ts';
import { METRICS } from './metric-definitions.ts';
import { type PeriodId, periodBefore, periodsBetween, quarterOf, yearOf } from './periods.ts';
import { type TermFinding, termFinding } from './trend-findings.ts';

/** The term of an incident that says nothing of a facet, in every facet. */
export const UNKNOWN = 'unknown';

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
	readonly facets: Readonly<Record<TrendFacet, FacetSummary>>;
	readonly metrics: readonly MetricTrend[];
	/** The last quarter that has an incident against the one before it. Absent where they differ by chance alone. */
	readonly change?: QuarterChange;
}

/** What all incidents together say of a facet. */
export interface FacetSummary {
	readonly finding: TermFinding;
	/** Incidents of which nothing is known there: the finding leaves them out. */
	readonly unknown: number;
}

export interface QuarterChange {
	readonly quarter: TrendPeriod;
	readonly before: TrendPeriod;
	/** Terms whose number changed by more than chance, largest change first. */
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
	const change = last && changeOf(last, quarters.at(-2) ?? countPeriod(periodBefore(last.id), []));
	return {
		incidents: incidents.length,
		quarters,
		years: countPeriods(incidents, ({ date }) => yearOf(date)),
		facets: summariseFacets(incidents),
		metrics: METRICS.map(({ id }) => metricTrend(id, incidents)),
		...(change ? { change } : {}),
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
			severity: countBy(incidents, TERMS_OF.severity),
			category: countBy(incidents, TERMS_OF.category),
			noticed: countBy(incidents, TERMS_OF.noticed),
		},
	};
}

const TERMS_OF: Readonly<Record<TrendFacet, (incident: Postmortem) => readonly string[]>> = {
	severity: ({ severity }) => [severity],
	category: ({ categories }) => (categories.length > 0 ? categories : [UNKNOWN]),
	noticed: (incident) => [firstNoticedBy(incident)],
};

function summariseFacets(incidents: readonly Postmortem[]): Trends['facets'] {
	const oldestFirst = incidents.toSorted((one, other) =>
		one.date.earliest === other.date.earliest
			? one.id < other.id
				? -1
				: 1
			: one.date.earliest < other.date.earliest
				? -1
				: 1,
	);
	const summarise = (facet: TrendFacet): FacetSummary => {
		const terms = oldestFirst
			.filter((incident) => isCounted(incident, TERMS_OF[facet](incident).includes(UNKNOWN)))
			.map(TERMS_OF[facet]);
		const known = terms.filter((each) => !each.includes(UNKNOWN));
		return { finding: termFinding(known), unknown: terms.length - known.length };
	};
	return {
		severity: summarise('severity'),
		category: summarise('category'),
		noticed: summarise('noticed'),
	};
}

/** What an imported one does not say, its source may never have known: it is counted only where it says something. */
function isCounted(incident: Postmortem, isUnknown: boolean): boolean {
	return !(isUnknown && incident.imported !== undefined);
}

function countBy(incidents: readonly Postmortem[], termsOf: (incident: Postmortem) => readonly string[]) {
	const counts = new Map<string, number>();
	for (const incident of incidents) {
		const terms = new Set(termsOf(incident));
		if (!isCounted(incident, terms.has(UNKNOWN))) continue;
		for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
	}
	return counts;
}

function metricTrend(metric: MetricId, all: readonly Postmortem[]): MetricTrend {
	const incidents = all.filter((each) => isCounted(each, each.metrics[metric].state === 'unknown'));
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

function changeOf(quarter: TrendPeriod, before: TrendPeriod): QuarterChange | undefined {
	const facets: readonly TrendFacet[] = ['severity', 'category', 'noticed'];
	const terms = facets.flatMap((facet) => {
		const [now, then] = [quarter.counts[facet], before.counts[facet]];
		const names = [...new Set([...now.keys(), ...then.keys()])].toSorted();
		return names
			.map((term) => ({ facet, term, now: now.get(term) ?? 0, previous: then.get(term) ?? 0 }))
			.filter((each) => isDifferent(each.now, each.previous));
	});
	if (terms.length === 0 && !isDifferent(quarter.incidents, before.incidents)) return undefined;
	const sorted = terms.toSorted(
		(one, other) => Math.abs(other.now - other.previous) - Math.abs(one.now - one.previous),
	);
	return { quarter, before, terms: sorted };
}
