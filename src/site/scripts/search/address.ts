import { FACT_KINDS, type FactKind, FILTERS, type FilterName } from '#search/fact';

/** What is searched for, as the address of the search page holds it. */
export interface SearchState {
	readonly query: string;
	readonly filters: Readonly<Partial<Record<FilterName, readonly string[]>>>;
	readonly sort: 'relevance' | 'newest' | 'oldest';
	/** Only places of this kind. */
	readonly only?: FactKind | undefined;
	/** What is described in place of a query. No part of the address: what is pasted here may be private. */
	readonly like?: string | undefined;
}

/** Reads the state from an address's parameters. What is not of the vocabulary is left out. */
export function readState(parameters: URLSearchParams): SearchState {
	const sort = parameters.get('sort');
	const only = FACT_KINDS.find((kind) => kind === parameters.get('only'));
	return {
		query: parameters.get('q') ?? '',
		filters: Object.fromEntries(
			FILTERS.map((name) => [name, parameters.getAll(name).filter(Boolean)] as const).filter(
				([, values]) => values.length > 0,
			),
		),
		sort: sort === 'newest' || sort === 'oldest' ? sort : 'relevance',
		...(only && { only }),
	};
}

/** The parameters of a state, in a fixed order, without what is as usual. */
export function writeState({ query, filters, sort, only }: SearchState): URLSearchParams {
	const parameters = new URLSearchParams();
	if (query.trim() !== '') parameters.set('q', query);
	for (const name of FILTERS) for (const value of filters[name] ?? []) parameters.append(name, value);
	if (only) parameters.set('only', only);
	if (sort !== 'relevance') parameters.set('sort', sort);
	return parameters;
}
