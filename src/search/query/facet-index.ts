import { FILTERS, type FilterName } from '#search/fact';
import type { Engine, FilterChoice, FilterCounts } from './engine.ts';

interface Found {
	readonly id: string;
}

type Ids = ReadonlySet<string>;

/**
 * Which pages have which value of each filter. Results are narrowed by it after they are found, so that what a filter
 * is said to leave is what it leaves, however the query was read. The engine is asked for each value once.
 */
export class FacetIndex {
	readonly #engine: Engine;
	readonly #holders = new Map<string, Promise<Ids>>();

	constructor(engine: Engine) {
		this.#engine = engine;
	}

	/** Those that have one of the values in each filter that has a choice. */
	async narrow<Page extends Found>(pages: readonly Page[], choice: FilterChoice): Promise<Page[]> {
		const wanted = await this.#holdersOf(choice);
		return pages.filter(({ id }) => wanted.every((holders) => holders.has(id)));
	}

	/** How many there would be with each value in place of what is chosen in its filter. */
	async count(pages: readonly Found[], choice: FilterChoice): Promise<FilterCounts> {
		const known = await this.#engine.filters();
		const counts = FILTERS.map(async (name) => {
			const others = await this.narrow(pages, { ...choice, [name]: [] });
			const values = Object.keys(known[name] ?? {}).map(async (value) => {
				const holders = await this.#holding(name, value);
				return [value, others.filter(({ id }) => holders.has(id)).length] as const;
			});
			return [name, Object.fromEntries(await Promise.all(values))] as const;
		});
		return Object.fromEntries(await Promise.all(counts));
	}

	/** For each filter with a choice, the pages that have one of its values. */
	#holdersOf(choice: FilterChoice): Promise<Ids[]> {
		const chosen = FILTERS.filter((name) => (choice[name]?.length ?? 0) > 0);
		return Promise.all(
			chosen.map(async (name) => {
				const all = await Promise.all((choice[name] ?? []).map((value) => this.#holding(name, value)));
				return new Set(all.flatMap((ids) => [...ids]));
			}),
		);
	}

	#holding(name: FilterName, value: string): Promise<Ids> {
		const key = `${name}:${value}`;
		const known = this.#holders.get(key) ?? this.#ask(name, value);
		this.#holders.set(key, known);
		return known;
	}

	async #ask(name: FilterName, value: string): Promise<Ids> {
		const { results } = await this.#engine.search(null, { filters: { [name]: [value] } });
		return new Set(results.map(({ id }) => id));
	}
}
