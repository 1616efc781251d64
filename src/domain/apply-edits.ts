import type { Edit } from '#domain/findings/diagnostic';

/**
 * Applies repairs to a text, each whole or not at all. Of two that touch the same place the first wins; the other is
 * found again in the next round. Equal repairs count as one.
 */
export function applyEdits(text: string, repairs: readonly (readonly Edit[])[]): string {
	return possibleEdits(text, repairs)
		.toSorted((one, other) => other.range.start - one.range.start)
		.reduce(
			(result, { range, text: inserted }) =>
				result.slice(0, range.start) + inserted + result.slice(range.end),
			text,
		);
}

/** The edits of those repairs that `applyEdits` applies. */
export function possibleEdits(text: string, repairs: readonly (readonly Edit[])[]): Edit[] {
	const accepted: Edit[] = [];
	for (const repair of repairs) {
		const added = repair.filter((edit) => !accepted.some((other) => isSame(edit, other)));
		const isPossible = added.every(
			(edit) => isInside(edit, text) && !accepted.some((other) => touches(edit, other)),
		);
		if (isPossible) accepted.push(...added);
	}
	return accepted;
}

function isInside({ range }: Edit, text: string): boolean {
	return 0 <= range.start && range.start <= range.end && range.end <= text.length;
}

function isSame(one: Edit, other: Edit): boolean {
	return (
		one.range.start === other.range.start && one.range.end === other.range.end && one.text === other.text
	);
}

/** Two insertions at one place touch: their order would be a guess. */
function touches(one: Edit, other: Edit): boolean {
	if (one.range.start === other.range.start) return true;
	return one.range.start < other.range.end && other.range.start < one.range.end;
}
