/**
 * How many letters must be added, left out, replaced or swapped with their neighbour to make one text of another
 * (optimal string alignment: Boytsov 2011, Indexing methods for approximate dictionary searching).
 * @returns `most` + 1 for every distance above it.
 */
export function editDistance(a: string, b: string, most: number): number {
	if (Math.abs(a.length - b.length) > most) return most + 1;
	let before: number[] = [];
	let above = Array.from({ length: b.length + 1 }, (_, column) => column);
	for (let row = 1; row <= a.length; row++) {
		const current = [row];
		for (let column = 1; column <= b.length; column++) {
			const isSame = a[row - 1] === b[column - 1];
			const isSwap = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
			current[column] = Math.min(
				at(above, column) + 1,
				at(current, column - 1) + 1,
				at(above, column - 1) + (isSame ? 0 : 1),
				isSwap ? at(before, column - 2) + 1 : Number.POSITIVE_INFINITY,
			);
		}
		if (Math.min(...current) > most) return most + 1;
		before = above;
		above = current;
	}
	return Math.min(at(above, b.length), most + 1);
}

function at(row: readonly number[], column: number): number {
	return row[column] ?? Number.POSITIVE_INFINITY;
}
