import type { Recurrence } from '#domain/library/references';
import type { Site } from '#site/site';

/** What a later incident has in common with an earlier one: a declared relation, categories, services. */
export function sharedWith(
	{ declared, categories, services }: Recurrence,
	{ terms, label }: Pick<Site, 'terms' | 'label'>,
): string[] {
	const relation = declared === undefined ? [] : [terms.relation(declared)];
	const shared = [...relation, ...categories.map(terms.category), ...services.map(terms.service)];
	return shared.map((term) => label(term.label));
}

/** Why an earlier countermeasure is shown on a later incident's page: the days between, and what is shared. */
export function recurrenceReasons(
	recurrence: Recurrence,
	isDone: boolean,
	site: Pick<Site, 'terms' | 'label' | 't' | 'format'>,
): string[] {
	const { daysAfterDone, daysAfterIncident } = site.t.recurrence;
	const after = isDone ? daysAfterDone : daysAfterIncident;
	return [after(site.format.number(recurrence.days)), ...sharedWith(recurrence, site)];
}
