import type { CountermeasureEntry } from '#domain/library/library';
import { isPromised } from '#domain/library/life';
import type { Language } from '#domain/text/localised';
import type { Site } from '#site/site';
import { ownerNames } from './owner-names.ts';
import { countermeasureFacets, type Facets } from './tokens.ts';

/** What one row of a list of countermeasures shows, and what it is sorted and filtered by. */
export interface CountermeasureRow {
	readonly postmortem: string;
	readonly anchor: string;
	readonly text: string;
	/** Where it is not the interface's. */
	readonly lang: Language | undefined;
	readonly date: string;
	readonly title: string;
	readonly status: string;
	/** A day, or what stands for one. */
	readonly statusDate: string | undefined;
	readonly kind: string | undefined;
	readonly cameBack: boolean;
	readonly owners: string;
	/** What stands for an owner or a day where there is none. */
	readonly nobody: string;
	readonly noDue: string;
	readonly due: string | undefined;
	readonly overdue: string | undefined;
	readonly facets: Facets;
}

export function countermeasureRow(entry: CountermeasureEntry, site: Site): CountermeasureRow {
	const { t, format, langOf } = site;
	const { countermeasure, postmortem, overdueDays } = entry;
	// Only what was promised must have an owner and a date.
	const isDemanded = isPromised(countermeasure);
	return {
		postmortem: postmortem.id,
		anchor: countermeasure.anchor,
		text: countermeasure.prose.text,
		lang: langOf(postmortem),
		date: postmortem.date.text,
		title: postmortem.title,
		status: countermeasure.status,
		statusDate:
			countermeasure.statusDate === 'unknown' ? t.countermeasures.unknownDay : countermeasure.statusDate,
		kind: countermeasure.kind,
		cameBack: entry.cameBack.total > 0,
		owners: ownerNames(entry, site),
		nobody: isDemanded ? t.countermeasures.nobody : '–',
		noDue: isDemanded ? t.countermeasures.noDue : '–',
		due: entry.dueDate,
		overdue: overdueDays === undefined ? undefined : t.countermeasures.overdueBy(format.number(overdueDays)),
		facets: countermeasureFacets(entry),
	};
}
