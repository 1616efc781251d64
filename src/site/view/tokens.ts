import type { CountermeasureEntry } from '#domain/library/library';
import { isPromised } from '#domain/library/life';
import type { Postmortem } from '#domain/postmortem';
import { quarterOf } from '#domain/time/measure/periods';
import { firstNoticedBy, UNKNOWN } from '#domain/time/measure/trends';

/** What a list can be filtered by. The names stand in the address of a filtered list. */
export type FacetName =
	| 'year'
	| 'severity'
	| 'cause'
	| 'service'
	| 'tag'
	| 'noticed'
	| 'kind'
	/** The kind of a countermeasure of a postmortem, of which `kind` is another. */
	| 'measure'
	| 'status'
	| 'owner'
	| 'state'
	| 'origin';

export type Facets = Readonly<Partial<Record<FacetName, readonly string[]>>>;

/** What a postmortem is filtered by. */
export function postmortemFacets(postmortem: Postmortem) {
	const { date, severity, categories, services, tags, kind, countermeasures } = postmortem;
	const noticed = firstNoticedBy(postmortem);
	return {
		year: [date.earliest.slice(0, 4), quarterOf(date)],
		kind: [kind],
		severity: [severity],
		cause: categories,
		service: services,
		tag: tags,
		noticed: noticed === UNKNOWN ? [] : [noticed],
		measure: countermeasures.flatMap((countermeasure) => countermeasure.kind ?? []),
		origin: [originOf(postmortem)],
	} satisfies Facets;
}

/** Whether it was written here, or brought from elsewhere as it was found. */
export function originOf({ imported }: Postmortem): 'here' | 'imported' {
	return imported === undefined ? 'here' : 'imported';
}

/** What a countermeasure is filtered by. */
export function countermeasureFacets(entry: CountermeasureEntry) {
	const { countermeasure, postmortem, causes } = entry;
	const { kind, status, owners } = countermeasure;
	return {
		status: [status],
		kind: kind === undefined ? [] : [kind],
		owner: owners,
		cause: causes.flatMap(({ category }) => category ?? []),
		service: postmortem.services,
		tag: postmortem.tags,
		origin: [originOf(postmortem)],
		state: statesOf(entry),
	} satisfies Facets;
}

/** A row's answers to the filters, as `facet:value` separated by tabs, for `data-tokens`. */
export function tokensOf(facets: Facets): string {
	return Object.entries(facets)
		.flatMap(([facet, values]) => values.map((value) => `${facet}:${value}`))
		.join('\t');
}

function statesOf(entry: CountermeasureEntry): string[] {
	const { countermeasure, isOpen, isOverdue, cameBack } = entry;
	const states = {
		open: isOpen,
		overdue: isOverdue,
		unowned: isPromised(countermeasure) && countermeasure.owners.length === 0,
		questioned: cameBack.total > 0,
		unverified: countermeasure.status === 'done',
	};
	return Object.entries(states).flatMap(([state, holds]) => (holds ? [state] : []));
}
