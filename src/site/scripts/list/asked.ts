/** What is asked of a list: words that stand in a row, answers to its filters, the column that it is sorted by. */
export interface Asked {
	readonly words: string;
	readonly answers: readonly (readonly [facet: string, value: string])[];
	readonly sorted?: { readonly name: string; readonly column: number; readonly isDescending: boolean };
}
