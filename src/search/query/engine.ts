import type { FilterName } from '#search/fact';

export type FilterChoice = Partial<Record<FilterName, readonly string[]>>;

export type FilterCounts = Partial<Record<FilterName, Readonly<Record<string, number>>>>;

export interface EngineOptions {
	readonly filters?: FilterChoice;
	readonly sort?: 'relevance' | 'newest' | 'oldest';
}

/** A match of a query's key, by its place among the page's index words. */
export interface Location {
	readonly weight: number;
	readonly location: number;
}

/** A page that holds all keys. Its words are loaded only when asked for. */
export interface EngineResult {
	readonly id: string;
	/** Higher is better; by date, the place in that order. */
	readonly score: number;
	/** The most different keys that stand next to each other; 0 where there is one key. */
	readonly together: number;
	load(): Promise<Fragment>;
}

export interface EngineResults {
	readonly results: readonly EngineResult[];
}

/** A page of the index: its words, and the places in it. */
export interface Fragment {
	/** Index words, separated by blanks. */
	readonly content: string;
	/** Without the site's base, from `/postmortems/` on. */
	readonly url: string;
	readonly anchors: readonly {
		readonly id: string;
		readonly location: number;
		/** A packed fact, as JSON. */
		readonly title: string;
	}[];
	readonly locations: readonly Location[];
}

/** Pagefind, as far as search uses it. Rejects when a file of the index cannot be loaded. */
export interface Engine {
	/** Keys are separated by blanks; in quotation marks, one key is found only as it is. `null` finds all. */
	search(keys: string | null, options?: EngineOptions): Promise<EngineResults>;
	/** Loads all filters, with how many pages have each value. */
	filters(): Promise<FilterCounts>;
	close(): void;
}

/** As Pagefind is asked for pages that have one of the values in each filter; an empty choice is none. */
export function anyOfEach(filters: FilterChoice): Record<string, { any: readonly string[] }> {
	const chosen = Object.entries(filters).filter(([, values]) => values.length > 0);
	return Object.fromEntries(chosen.map(([name, values]) => [name, { any: values }]));
}
