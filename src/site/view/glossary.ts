import type { Term } from '#domain/knowledge-base';
import { METRICS, type MetricDefinition } from '#domain/time/measure/metric-definitions';
import type { Site } from '#site/site';
import { urls } from '#site/url';

export interface GlossaryGroup {
	/** The anchor of the group. */
	readonly id: string;
	readonly title: string;
	readonly entries: readonly GlossaryEntry[];
}

export interface GlossaryEntry {
	readonly anchor: string;
	readonly name: string;
	/** As written in a file. */
	readonly code: string;
	readonly definition: string;
	readonly notes: readonly string[];
	/** Its index, where it has one. */
	readonly href?: string;
}

/** Every word of the closed vocabulary, by facet, then the milestones and the metrics. */
export function glossaryGroups(site: Site): GlossaryGroup[] {
	const { knowledgeBase, t } = site;
	const names = t.glossary.groups;
	const group = (id: string, title: string, terms: readonly Term[], href?: Href) => ({
		id: `${id}s`,
		title,
		entries: terms.map((term) => entryOf(id, term, site, href)),
	});
	return [
		group('milestone', names.milestones, knowledgeBase.milestones),
		{ id: 'metrics', title: names.metrics, entries: METRICS.map((metric) => metricEntry(metric, site)) },
		group(
			'severity',
			names.severities,
			knowledgeBase.severities,
			usedOnly(site.library.bySeverity, urls.severity),
		),
		group('category', names.categories, knowledgeBase.categories, urls.category),
		group('cause-kind', names.causeKinds, knowledgeBase.causeKinds),
		group(
			'noticed',
			names.noticedBy,
			knowledgeBase.noticedBy,
			usedOnly(site.library.byNoticed, urls.noticedBy),
		),
		group('kind', names.countermeasureKinds, knowledgeBase.countermeasureKinds, urls.countermeasureKind),
		group('strength', names.strengths, knowledgeBase.strengths),
		group('status', names.statuses, knowledgeBase.countermeasureStatuses),
		group('relation', names.relations, knowledgeBase.relations),
		group('service', names.services, knowledgeBase.services, usedOnly(site.library.byService, urls.service)),
		group('role', names.roles, knowledgeBase.roles),
	].filter(({ entries }) => entries.length > 0);
}

type Href = (id: string) => string | undefined;

/** Terms that nothing uses may have no page. */
function usedOnly(entries: Site['library']['bySeverity'], href: (id: string) => string): Href {
	const used = new Set(entries.map(({ term }) => term.id));
	return (id) => (used.has(id) ? href(id) : undefined);
}

function entryOf(facet: string, term: Term, { label, t }: Site, href?: Href): GlossaryEntry {
	const page = href?.(term.id);
	return {
		anchor: `${facet}-${term.id}`,
		name: label(term.label),
		code: term.id,
		definition: label(term.definition),
		notes: term.helps ? [`${t.index.helps} ${label(term.helps)}`] : [],
		...(page ? { href: page } : {}),
	};
}

function metricEntry(metric: MetricDefinition, { label, t }: Site): GlossaryEntry {
	return {
		anchor: `metric-${metric.id}`,
		name: label(metric.label),
		code: metric.id,
		definition: label(metric.definition),
		notes: [t.metrics.span(label(metric.from), label(metric.to)), t.metrics.asked(label(metric.appliesIf))],
	};
}
