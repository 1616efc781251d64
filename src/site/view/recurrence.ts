import type { CountermeasureEntry, Recurrence } from '#domain/library/library';
import type { Postmortem } from '#domain/postmortem';
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
	{ cameBack, whileOpen }: CountermeasureEntry,
	later: Postmortem,
	site: Pick<Site, 'terms' | 'label' | 't' | 'format'>,
): string[] {
	const isThis = (recurrence: Recurrence) => recurrence.postmortem === later;
	const afterDone = cameBack.find(isThis);
	const recurrence = afterDone ?? whileOpen.find(isThis);
	if (!recurrence) return [];
	const { daysAfterDone, daysAfterIncident } = site.t.recurrence;
	const after = afterDone ? daysAfterDone : daysAfterIncident;
	return [after(site.format.number(recurrence.days)), ...sharedWith(recurrence, site)];
}
