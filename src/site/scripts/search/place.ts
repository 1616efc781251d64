import type { SearchState } from './address.ts';

/** Where a reader was on the search page: kept with the entry of the browser's history. */
export interface Place {
	/** How many results were listed. */
	readonly listed: number;
	readonly scroll: number;
	readonly like?: string | undefined;
}

const NAME = 'odapSearch';

/** The place that this entry of the history was left at. */
export function readPlace(): Place | undefined {
	const state: unknown = history.state;
	if (typeof state !== 'object' || state === null || !(NAME in state)) return undefined;
	const { [NAME]: place } = state as { [NAME]?: Partial<Place> };
	const { listed = 0, scroll = 0, like } = place ?? {};
	return { listed, scroll, ...(like !== undefined && { like }) };
}

/** Keeps the place; what is described is kept from the moment it is asked. */
export function keepPlace(place: Place): void {
	history.replaceState({ ...history.state, [NAME]: place }, '');
}

/** Makes the address that of a state, at its beginning. */
export function showAddress({ like }: SearchState, parameters: string): void {
	const place: Place = { listed: 0, scroll: 0, like };
	const address = parameters === '' ? location.pathname : `?${parameters}`;
	history.replaceState({ ...history.state, [NAME]: place }, '', address);
}
