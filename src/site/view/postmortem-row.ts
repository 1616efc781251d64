import type { Library } from '#domain/library/library';
import type { Postmortem } from '#domain/postmortem';
import type { Language } from '#domain/text/localised';
import type { DurationInterval } from '#domain/time/types';
import type { Site } from '#site/site';
import { exposureOf } from './exposure.ts';
import { markSolved, type SolvedMark } from './solved.ts';
import { type Facets, postmortemFacets } from './tokens.ts';

/** What one row of a list of postmortems shows, and what it is sorted and filtered by. */
export interface PostmortemRow {
	readonly id: string;
	readonly title: string;
	/** Where it is not the interface's. */
	readonly lang: Language | undefined;
	readonly date: string;
	readonly earliest: string;
	readonly severity: string;
	readonly kind: Postmortem['kind'];
	readonly services: string;
	readonly causes: string;
	readonly duration: { readonly text: string; readonly leastSeconds: number } | undefined;
	readonly solved: SolvedMark;
	readonly facets: Facets;
}

export function postmortemRow(postmortem: Postmortem, site: Site): PostmortemRow {
	const { terms, label, format } = site;
	const { id, title, date, severity, kind, services, categories } = postmortem;
	const { duration, solved } = rowFacts(postmortem, site.library);
	return {
		id,
		title,
		lang: site.langOf(postmortem),
		date: date.text,
		earliest: date.earliest,
		severity,
		kind,
		services: services.map((service) => label(terms.service(service).label)).join(', '),
		causes: categories.map((category) => label(terms.category(category).label)).join(', '),
		duration: duration && { text: format.duration(duration), leastSeconds: duration.leastSeconds },
		solved,
		facets: postmortemFacets(postmortem),
	};
}

/** What a row or a card says beyond the postmortem itself. */
export interface RowFacts {
	/** From the timeline; else as claimed; else, where there was no harm, how long the fault was there. */
	readonly duration?: DurationInterval;
	readonly solved: SolvedMark;
}

export function rowFacts(postmortem: Postmortem, { facts }: Library): RowFacts {
	const { derived, claimed, risk } = exposureOf(postmortem);
	const duration = derived ?? claimed ?? risk;
	return {
		...(duration ? { duration } : {}),
		solved: markSolved(facts.get(postmortem.id)?.countermeasures ?? []),
	};
}
