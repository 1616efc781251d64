import type { ColumnGroup, FacetColumn, Value } from '#site/columns';

/** Columns that vary together. What repeats stands once. */
export function columnGroup<Row>(
	rows: readonly Row[],
	names: readonly string[],
	valuesOf: (row: Row) => readonly Value[],
): ColumnGroup {
	const all = rows.map(valuesOf);
	const places = new Map<string, number>();
	const of: (readonly Value[])[] = [];
	const at = all.map((values) => {
		const key = JSON.stringify(values);
		const known = places.get(key);
		if (known !== undefined) return known;
		places.set(key, of.length);
		return of.push(values) - 1;
	});
	return of.length > rows.length / 2 ? { names, of: all } : { names, of, at };
}

interface FacetSource<Row> {
	valuesOf(row: Row): readonly string[];
	/** Values in an order that a template relies on; others are appended as they come. */
	readonly known?: readonly string[];
	labelOf?(value: string): string;
}

/** One facet of a list. */
export function facetColumn<Row>(
	rows: readonly Row[],
	{ valuesOf, known = [], labelOf }: FacetSource<Row>,
): FacetColumn {
	const places = new Map(known.map((value, place) => [value, place]));
	const placeOf = (value: string) => {
		const place = places.get(value) ?? places.size;
		places.set(value, place);
		return place;
	};
	const at = rows.map((row) => {
		const own = [...new Set(valuesOf(row))].map(placeOf);
		return own.length === 1 && own[0] !== undefined ? own[0] : own;
	});
	const values = [...places.keys()];
	return { values, ...(labelOf ? { labels: values.map(labelOf) } : {}), at };
}
