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
	| 'noticed'
	| 'kind'
	| 'status'
	| 'owner'
	| 'state'
	| 'origin';

/** A row's answers to the filters, as `facet:value` separated by tabs, for `data-tokens`. */
export function postmortemTokens(postmortem: Postmortem): string {
	const { date, severity, categories, services, kind } = postmortem;
	const noticed = firstNoticedBy(postmortem);
	return join([
		token('year', date.earliest.slice(0, 4)),
		token('year', quarterOf(date)),
		token('kind', kind),
		token('severity', severity),
		...categories.map((id) => token('cause', id)),
		...services.map((id) => token('service', id)),
		...(noticed === UNKNOWN ? [] : [token('noticed', noticed)]),
		token('origin', originOf(postmortem)),
	]);
}

/** Whether it was written here, or brought from elsewhere as it was found. */
export function originOf({ imported }: Postmortem): 'here' | 'imported' {
	return imported === undefined ? 'here' : 'imported';
}

/** As `postmortemTokens`, for one countermeasure of the board. */
export function countermeasureTokens(entry: CountermeasureEntry): string {
	const { countermeasure, postmortem, causes } = entry;
	const { kind, status, owners } = countermeasure;
	const categories = new Set(causes.flatMap(({ category }) => category ?? []));
	return join([
		token('status', status),
		...(kind ? [token('kind', kind)] : []),
		...owners.map((owner) => token('owner', owner)),
		...[...categories].map((id) => token('cause', id)),
		...postmortem.services.map((id) => token('service', id)),
		token('origin', originOf(postmortem)),
		...(entry.isOverdue ? [token('state', 'overdue')] : []),
		...(isPromised(countermeasure) && owners.length === 0 ? [token('state', 'unowned')] : []),
		...(entry.cameBack.total > 0 ? [token('state', 'questioned')] : []),
		...(status === 'done' ? [token('state', 'unverified')] : []),
	]);
}

function token(facet: FacetName, value: string): string {
	return `${facet}:${value}`;
}

function join(tokens: readonly string[]): string {
	return tokens.join('\t');
}
