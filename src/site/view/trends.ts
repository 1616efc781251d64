import type { KnowledgeBase } from '#domain/knowledge-base';
import { formatPeriod, type PeriodId, shortPeriod } from '#domain/time/measure/periods';
import { amountFinding, type TermFinding } from '#domain/time/measure/trend-findings';
import {
	type QuarterChange,
	type TrendFacet,
	type TrendPeriod,
	type Trends,
	UNKNOWN,
} from '#domain/time/measure/trends';
import type { Count } from '#locales/en/count';
import type { Bar } from '#site/figure/bar-chart';
import type { Site } from '#site/site';
import { urls } from '#site/url';
import type { FacetName } from './tokens.ts';

/** More periods than these do not fit beside each other on a telephone. */
const MOST_QUARTERS = 12;
const MOST_YEARS = 16;
/** With fewer incidents than this in a quarter the parts are shown by year: most columns would be empty. */
const CARRIED_QUARTER = 2;

/** One row of numbers over the periods, and the same as bars. */
export interface TrendRow {
	readonly term: string;
	readonly label: string;
	readonly href?: string | undefined;
	readonly isUnknown: boolean;
	readonly total: number;
	readonly bars: readonly Bar[];
}

/** Rows over the same periods, to one scale. */
export interface TrendChart {
	readonly periods: readonly { readonly label: string; readonly axis: readonly string[] }[];
	readonly rows: readonly TrendRow[];
	readonly highest: number;
}

/** How often incidents happened, in periods of one length. */
export interface AmountChart {
	readonly id: 'years' | 'quarters';
	readonly periods: readonly TrendPeriod[];
	readonly chart: TrendChart;
}

/** How often incidents happened, by year, by quarter, or by both. */
export function amountCharts({ quarters, years }: Trends, site: Site): AmountChart[] {
	const charts = [
		{ id: 'years' as const, periods: years.slice(-MOST_YEARS), least: 2 },
		{ id: 'quarters' as const, periods: quarters.slice(-MOST_QUARTERS), least: 1 },
	];
	return charts
		.filter(({ periods, least }) => periods.length >= least)
		.map(({ id, periods }) => ({ id, periods, chart: amountChart(periods, site) }));
}

/** The periods by which the facets are shown: quarters only where they hold enough. */
export function carriedPeriods({ quarters, years }: Trends): readonly TrendPeriod[] {
	const last = quarters.slice(-MOST_QUARTERS);
	const incidents = last.reduce((sum, period) => sum + period.incidents, 0);
	const isCarried = years.length < 3 || incidents >= CARRIED_QUARTER * last.length;
	return isCarried ? last : years.slice(-MOST_YEARS);
}

/** A facet's terms that were used in the periods: causes by how many, the others in the order of the vocabulary. */
export function facetChart(facet: TrendFacet, periods: readonly TrendPeriod[], site: Site): TrendChart {
	const used = new Set(periods.flatMap(({ counts }) => [...counts[facet].keys()]));
	const vocabulary = vocabularyOf(facet, site.knowledgeBase).filter((term) => used.has(term));
	const terms = [...new Set([...vocabulary, ...[...used].toSorted()])];
	const rows = terms.map((term) => termRow(facet, term, periods, site));
	const sorted = facet === 'category' ? rows.toSorted((one, other) => other.total - one.total) : rows;
	return {
		periods: periods.map(({ id }) => labelPeriod(id, site)),
		rows: [...sorted.filter(({ isUnknown }) => !isUnknown), ...sorted.filter(({ isUnknown }) => isUnknown)],
		highest: Math.max(1, ...rows.flatMap(({ bars }) => bars.map(({ count }) => count))),
	};
}

function amountChart(periods: readonly TrendPeriod[], site: Site): TrendChart {
	const bars = periods.map(({ id, incidents }) => toBar(id, incidents, site, {}));
	return {
		periods: periods.map(({ id }) => labelPeriod(id, site)),
		rows: [
			{
				term: '',
				label: site.t.time.trends.all,
				href: urls.postmortems(),
				isUnknown: false,
				total: periods.reduce((sum, { incidents }) => sum + incidents, 0),
				bars,
			},
		],
		highest: Math.max(1, ...periods.map(({ incidents }) => incidents)),
	};
}

function termRow(facet: TrendFacet, term: string, periods: readonly TrendPeriod[], site: Site): TrendRow {
	const isUnknown = term === UNKNOWN;
	const bars = periods.map(({ id, counts }) => {
		const count = counts[facet].get(term) ?? 0;
		return toBar(id, count, site, isUnknown ? undefined : { [FILTER_OF[facet]]: term });
	});
	const total = bars.reduce((sum, { count }) => sum + count, 0);
	return { term, ...termLabel(facet, term, site), isUnknown, total, bars };
}

const FILTER_OF: Readonly<Record<TrendFacet, FacetName>> = {
	severity: 'severity',
	category: 'cause',
	noticed: 'noticed',
};

/** Leads to the list of just these. No filter asks for what is unknown, nor is there a list of nothing. */
function toBar(
	period: PeriodId,
	count: number,
	{ language, library }: Site,
	filter: Readonly<Record<string, string>> | undefined,
): Bar {
	const others = library.postmortems.some(({ kind }) => kind !== 'incident');
	const href =
		filter && count > 0
			? urls.postmortems({ year: period, ...filter, ...(others ? { kind: 'incident' } : {}) })
			: undefined;
	return { label: formatPeriod(period, language), count, href };
}

function labelPeriod(id: PeriodId, { language }: Site): TrendChart['periods'][number] {
	return { label: formatPeriod(id, language), axis: shortPeriod(id, language) };
}

/** The sentence above a facet; empty where there is too little to say one. */
export function sayTerms(facet: TrendFacet, { facets }: Trends, site: Site): string {
	const { trends: t } = site.t.time;
	const { finding, unknown } = facets[facet];
	const count = countIn(site);
	if (finding.says === 'too-few' && finding.of === 0) return t.allUnknown(count(unknown));
	const sentence = sayFinding(facet, finding, site);
	return [sentence, unknown > 0 ? t.unknownToo(count(unknown)) : ''].join(' ').trim();
}

function sayFinding(facet: TrendFacet, finding: TermFinding, site: Site): string {
	const { trends: t } = site.t.time;
	const count = countIn(site);
	switch (finding.says) {
		case 'recent': {
			const { term, now, last, before, earlier } = finding;
			const { label } = termLabel(facet, term, site);
			return t.recent(label, count(now), count(last), count(before), count(earlier));
		}
		case 'most':
			return t.most(termLabel(facet, finding.term, site).label, count(finding.count), count(finding.of));
		case 'nothing':
			return t.noTerm(count(finding.of));
		case 'too-few':
			return '';
	}
}

/** The sentence above a chart of how often; empty where there is too little to say one. */
export function sayAmount({ id, periods }: AmountChart, site: Site): string {
	const finding = amountFinding(periods);
	const { trends: t } = site.t.time;
	const count = countIn(site);
	switch (finding.says) {
		case 'more': {
			const usual = site.format.number(Math.round(finding.usual * 10) / 10);
			return t.more(formatPeriod(finding.period, site.language), count(finding.count), usual);
		}
		case 'peak':
			return t.peak(formatPeriod(finding.period, site.language), count(finding.count), count(finding.of));
		case 'nothing':
			return t.noPeriod[id](count(finding.of), count(periods.length));
		case 'too-few':
			return '';
	}
}

/** A term whose number differs from the quarter before: `Process: 3 (1)`. */
export interface ChangedTerm {
	readonly label: string;
	readonly facet: TrendFacet;
	readonly now: number;
	readonly previous: number;
}

export function changedTerms({ terms }: QuarterChange, site: Site): ChangedTerm[] {
	return terms.slice(0, 8).map(({ facet, term, now, previous }) => ({
		label: termLabel(facet, term, site).label,
		facet,
		now,
		previous,
	}));
}

function countIn({ format }: Site): (count: number) => Count {
	return (count) => ({ count, text: format.number(count) });
}

function vocabularyOf(facet: TrendFacet, { severities, categories, noticedBy }: KnowledgeBase): string[] {
	const terms = { severity: severities, category: categories, noticed: noticedBy }[facet];
	return terms.map(({ id }) => id);
}

function termLabel(
	facet: TrendFacet,
	id: string,
	{ terms, label, t }: Site,
): { label: string; href?: string } {
	if (facet === 'noticed') {
		if (id === UNKNOWN) return { label: t.time.trends.unknown };
		return { label: label(terms.noticedBy(id).label), href: urls.noticedBy(id) };
	}
	if (facet === 'severity') return { label: label(terms.severity(id).label), href: urls.severity(id) };
	return { label: label(terms.category(id).label), href: urls.category(id) };
}
