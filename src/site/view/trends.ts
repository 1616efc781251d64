import type { KnowledgeBase } from '#domain/knowledge-base';
import { formatPeriod } from '#domain/time/measure/periods';
import type { QuarterChange, TrendFacet, TrendPeriod } from '#domain/time/measure/trends';
import { facetRows, incidentRow, type TrendRow } from '#site/figure/trends-figure';
import type { Site } from '#site/site';
import { TIME_STRINGS } from '#site/strings/time';
import { urls } from '#site/url';

/** More periods than this do not fit beside each other on a telephone. */
const MOST_PERIODS = 16;

export interface LabelledRow extends TrendRow {
	readonly label: string;
	readonly href?: string;
}

/** What one section of `/trends/` shows: all incidents, then each facet, over the same periods. */
export interface TrendSection {
	readonly periods: readonly string[];
	readonly all: LabelledRow;
	readonly facets: readonly { readonly facet: TrendFacet; readonly rows: readonly LabelledRow[] }[];
}

export function trendSection(all: readonly TrendPeriod[], site: Site): TrendSection {
	const { language, knowledgeBase } = site;
	const periods = all.slice(-MOST_PERIODS);
	const facets: readonly TrendFacet[] = ['severity', 'category', 'noticed'];
	return {
		periods: periods.map(({ id }) => formatPeriod(id, language)),
		all: { ...incidentRow(periods), label: TIME_STRINGS[language].trends.all, href: urls.postmortems() },
		facets: facets.map((facet) => ({
			facet,
			rows: facetRows(periods, facet, vocabularyOf(facet, knowledgeBase)).map((row) => ({
				...row,
				...termLabel(facet, row.term, site),
			})),
		})),
	};
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

function vocabularyOf(facet: TrendFacet, { severities, categories, noticedBy }: KnowledgeBase): string[] {
	const terms = { severity: severities, category: categories, noticed: noticedBy }[facet];
	return terms.map(({ id }) => id);
}

function termLabel(
	facet: TrendFacet,
	id: string,
	{ terms, label, language }: Site,
): { label: string; href?: string } {
	if (facet === 'noticed') {
		if (id === 'unknown') return { label: TIME_STRINGS[language].trends.unknown };
		return { label: label(terms.noticedBy(id).label), href: urls.noticedBy(id) };
	}
	if (facet === 'severity') return { label: label(terms.severity(id).label), href: urls.severity(id) };
	return { label: label(terms.category(id).label), href: urls.category(id) };
}
