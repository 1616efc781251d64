/** A text, or the place of what a row shows among the alternatives of its template, or a value to sort by. */
export type Value = string | number | null;

/** Columns of a list that vary together. Without `at`, each of `of` is one row; with it, a row names its place there. */
export interface ColumnGroup {
	readonly names: readonly string[];
	readonly of: readonly (readonly Value[])[];
	readonly at?: readonly number[];
}

/** What a list is filtered by: the values in use, and for each row the place of its value, or the places of its values. */
export interface FacetColumn {
	readonly values: readonly string[];
	/** How each is called, where rows name it. */
	readonly labels?: readonly string[];
	readonly at: readonly (number | readonly number[])[];
}

/** All rows of a list, however long, as columns: what a page fetches before it filters or sorts more rows than it holds. */
export interface ListColumns {
	readonly count: number;
	readonly groups: readonly ColumnGroup[];
	readonly facets: Readonly<Record<string, FacetColumn>>;
}

/** Columns by name, read row by row. A name that no column has gives nothing. */
export function readColumns({ groups, facets }: ListColumns) {
	const places = new Map(
		groups.flatMap((group) => group.names.map((name, column) => [name, { group, column }] as const)),
	);
	const facetPlaces = (name: string, row: number): readonly number[] => {
		const places = facets[name]?.at[row] ?? [];
		return typeof places === 'number' ? [places] : places;
	};
	return {
		value(name: string, row: number): Value {
			const place = places.get(name);
			if (!place) return facetPlaces(name, row)[0] ?? null;
			const { group, column } = place;
			return group.of[group.at?.[row] ?? row]?.[column] ?? null;
		},
		/** What the values of a facet are called. */
		labels(name: string, row: number): string {
			const { labels = [] } = facets[name] ?? {};
			return facetPlaces(name, row)
				.map((place) => labels[place])
				.join(', ');
		},
		has(facet: string, value: string): (row: number) => boolean {
			const wanted = facets[facet]?.values.indexOf(value) ?? -1;
			return (row) => facetPlaces(facet, row).includes(wanted);
		},
	};
}

export type Columns = ReturnType<typeof readColumns>;
