import type { IndexEntry, Library } from '#domain/library/library';
import type { Postmortem } from '#domain/postmortem';
import { formatPeriod, quarterOf } from '#domain/time/measure/periods';
import type { Site } from '#site/site';
import { urls } from '#site/url';
import { type FacetName, originOf } from './tokens.ts';

/** One drop-down of a filtered list; without script, one row of links. */
export interface Filter {
	readonly facet: FacetName;
	readonly label: string;
	readonly options: readonly FilterOption[];
}

export interface FilterOption {
	readonly value: string;
	readonly label: string;
	readonly count: number;
	/** The page that shows just these; absent where there is none. */
	readonly href?: string;
	/** It narrows the option before it: a quarter of its year. */
	readonly isPart?: true;
}

/** The filters of the list of postmortems. A facet with fewer than two values in use is no filter. */
export function postmortemFilters(site: Site): Filter[] {
	const { library, t, label } = site;
	const optionsOf = (entries: readonly IndexEntry[], href: (id: string) => string) =>
		entries
			.filter(({ postmortems }) => postmortems.length > 0)
			.map(({ term, postmortems }) => ({
				value: term.id,
				label: label(term.label),
				count: postmortems.length,
				href: href(term.id),
			}));
	const filters: Filter[] = [
		{
			facet: 'year',
			label: t.filters.year,
			options: optionsOf(library.byYear, urls.year).flatMap((year) => [year, ...quartersOf(year, site)]),
		},
		{ facet: 'severity', label: t.filters.severity, options: optionsOf(library.bySeverity, urls.severity) },
		{ facet: 'cause', label: t.filters.cause, options: optionsOf(library.byCategory, urls.category) },
		{ facet: 'service', label: t.filters.service, options: optionsOf(library.byService, urls.service) },
		{ facet: 'noticed', label: t.filters.noticed, options: optionsOf(library.byNoticed, urls.noticedBy) },
		{ facet: 'kind', label: t.filters.kind, options: kindOptions(site) },
		{ facet: 'origin', label: t.filters.origin, options: originOptions(library.postmortems, site) },
	];
	return filters.filter(({ options }) => options.filter(({ isPart }) => !isPart).length > 1);
}

/** The quarters of a year that hold a postmortem, the latest first, as the years are. */
function quartersOf({ value: year }: FilterOption, { library, language }: Site): FilterOption[] {
	const groups = Map.groupBy(library.postmortems, ({ date }) => quarterOf(date));
	return [...groups]
		.filter(([id]) => id.startsWith(`${year}-`))
		.toSorted(([one], [other]) => (one < other ? 1 : -1))
		.map(([value, { length }]) => ({
			value,
			label: formatPeriod(value, language),
			count: length,
			isPart: true,
		}));
}

function kindOptions({ library, t }: Site): FilterOption[] {
	return [...Map.groupBy(library.postmortems, ({ kind }) => kind)].map(([value, { length }]) => ({
		value,
		label: t.kinds[value],
		count: length,
	}));
}

/** Of postmortems, or of what stands in them; by this an imported one can be left out. */
function originOptions(postmortems: readonly Postmortem[], { t }: Site): FilterOption[] {
	const origins = Map.groupBy(postmortems, originOf);
	return (['here', 'imported'] as const).flatMap((value) => {
		const count = origins.get(value)?.length ?? 0;
		return count === 0 ? [] : [{ value, label: t.origins[value], count }];
	});
}

/** The filters of the board of countermeasures. */
export function boardFilters(site: Site): Filter[] {
	const { library, t, terms, label } = site;
	const { open } = library.followUps;
	const count = (values: readonly (string | undefined)[], name: (id: string) => string): FilterOption[] =>
		[
			...Map.groupBy(
				values.filter((value) => value !== undefined),
				(value) => value,
			),
		]
			.map(([value, all]) => ({ value, label: name(value), count: all.length }))
			.sort((first, second) => second.count - first.count);
	const filters: Filter[] = [
		{ facet: 'state', label: t.filters.state, options: stateOptions(library, t) },
		{
			facet: 'owner',
			label: t.filters.owner,
			options: count(
				open.flatMap(({ countermeasure }) => countermeasure.owners),
				(id) => label(terms.role(id).label),
			),
		},
		{
			facet: 'service',
			label: t.filters.service,
			options: count(
				open.flatMap(({ postmortem }) => postmortem.services),
				(id) => label(terms.service(id).label),
			),
		},
		{
			facet: 'kind',
			label: t.filters.kind,
			options: count(
				open.map(({ countermeasure }) => countermeasure.kind),
				(id) => label(terms.countermeasureKind(id).label),
			),
		},
		{
			facet: 'status',
			label: t.filters.status,
			options: count(
				open.map(({ countermeasure }) => countermeasure.status),
				(id) => label(terms.status(id).label),
			),
		},
	];
	const origins = originOptions(
		open.map(({ postmortem }) => postmortem),
		site,
	);
	if (origins.length > 1) filters.push({ facet: 'origin', label: t.filters.origin, options: origins });
	return filters.filter(({ options }) => options.length > 0);
}

function stateOptions({ followUps }: Library, t: Site['t']): FilterOption[] {
	return [
		{ value: 'overdue', label: t.board.overdue, count: followUps.overdue.length },
		{ value: 'unowned', label: t.board.unowned, count: followUps.unowned.length },
	].filter(({ count }) => count > 0);
}
