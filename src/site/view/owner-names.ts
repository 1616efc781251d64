import type { CountermeasureEntry } from '#domain/library/library';
import type { readSite } from '#site/site';

/** Who sees to a countermeasure, by name; empty where nobody does. */
export function ownerNames(
	{ postmortem, countermeasure }: CountermeasureEntry,
	{ terms, label }: Pick<ReturnType<typeof readSite>, 'terms' | 'label'>,
): string {
	return countermeasure.owners
		.map((owner) => postmortem.roles[owner] ?? label(terms.role(owner).label))
		.join(', ');
}
