import type { KnowledgeBase, Term } from '#domain/knowledge-base';
import type { FollowUpFilter, FollowUpState } from '#domain/library/follow-up-list';
import type { Postmortem } from '#domain/postmortem';
import { nearest } from '#domain/text/nearest';
import { phrase } from '#domain/text/phrase';
import { alternatives, quoted } from '#domain/text/wording';
import { Misuse } from './misuse.ts';

export interface FilterOptions {
	readonly state?: readonly FollowUpState[];
	readonly owner?: readonly string[];
	readonly service?: readonly string[];
	readonly severity?: readonly string[];
}

/** What the options ask for. @throws Misuse where they name what no postmortem and no setting knows. */
export function followUpFilter(
	options: FilterOptions,
	knowledgeBase: KnowledgeBase,
	postmortems: readonly Postmortem[],
): FollowUpFilter {
	refuseUnknown('--severity', options.severity, idsOf(knowledgeBase.severities));
	refuseUnknown('--service', options.service, [
		...idsOf(knowledgeBase.services),
		...postmortems.flatMap(({ services }) => services),
	]);
	refuseUnknown('--owner', options.owner, [...idsOf(knowledgeBase.roles), ...postmortems.flatMap(ownersIn)]);
	return {
		states: options.state ?? [],
		owners: options.owner ?? [],
		services: options.service ?? [],
		severities: options.severity ?? [],
	};
}

function refuseUnknown(
	option: string,
	values: readonly string[] | undefined,
	known: readonly string[],
): void {
	const ids = [...new Set(known)].sort();
	const unknown = values?.find((value) => !ids.includes(value.normalize('NFC')));
	if (unknown === undefined) return;
	if (ids.length === 0) throw noneKnown(option, unknown);
	const near = nearest(unknown, ids);
	const expected = alternatives(near.length > 0 ? near : ids);
	throw new Misuse(phrase('followUpFilter.refuseUnknown', quoted(unknown), option, expected));
}

function noneKnown(option: string, value: string): Misuse {
	return new Misuse(phrase('followUpFilter.noneKnown', quoted(value), option));
}

function idsOf(terms: readonly Term[]): string[] {
	return terms.map(({ id }) => id);
}

/** Everyone who may own a follow-up, also who has none now. */
function ownersIn({ owner, roles, countermeasures }: Postmortem): string[] {
	return [
		...(owner === undefined ? [] : [owner]),
		...Object.keys(roles),
		...countermeasures.flatMap(({ owners }) => owners),
	];
}
