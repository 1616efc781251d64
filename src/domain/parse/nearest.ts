import { distance } from 'fastest-levenshtein';

/**
 * The candidates a misspelling most likely stands for: those at the least edit distance, at most two
 * (one for words of up to four letters, where two edits make another word). One result is a certain answer.
 */
export function nearest(word: string, candidates: Iterable<string>): string[] {
	const folded = word.normalize('NFC').toLowerCase();
	let best = Number.POSITIVE_INFINITY;
	let found: string[] = [];
	for (const candidate of candidates) {
		const edits = distance(folded, candidate.normalize('NFC').toLowerCase());
		if (edits > allowedEdits(candidate) || edits > best) continue;
		if (edits < best) found = [];
		best = edits;
		found.push(candidate);
	}
	return [...new Set(found)];
}

function allowedEdits(candidate: string): number {
	return candidate.length <= 4 ? 1 : 2;
}
