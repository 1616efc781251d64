import { distance } from 'fastest-levenshtein';

/**
 * The candidates a misspelling most likely stands for: those at the least edit distance, at most two
 * (one for words of up to four letters, where two edits make another word, none for one or two letters). Two neighbours that changed places are
 * one edit there: `dtae` is `date`. One result is a certain answer.
 */
export function nearest(word: string, candidates: Iterable<string>): string[] {
	const folded = word.normalize('NFC').toLowerCase();
	let best = Number.POSITIVE_INFINITY;
	let found: string[] = [];
	for (const candidate of candidates) {
		const edits = editsBetween(folded, candidate.normalize('NFC').toLowerCase());
		if (edits > allowedEdits(candidate) || edits > best) continue;
		if (edits < best) found = [];
		best = edits;
		found.push(candidate);
	}
	return [...new Set(found)];
}

function editsBetween(word: string, candidate: string): number {
	return isSwap(word, candidate) ? 1 : distance(word, candidate);
}

function isSwap(word: string, candidate: string): boolean {
	if (word.length !== candidate.length || word === candidate) return false;
	const at = [...word].findIndex((_, index) => word[index] !== candidate[index]);
	const swapped =
		candidate.slice(0, at) + candidate.charAt(at + 1) + candidate.charAt(at) + candidate.slice(at + 2);
	return word === swapped;
}

function allowedEdits(candidate: string): number {
	// Of a name of one or two letters any edit makes another.
	if (candidate.length <= 2) return 0;
	return candidate.length <= 4 ? 1 : 2;
}

/**
 * The names of postmortems (or `POSTMORTEM#ID`) that a misspelling most likely stands for: each of its words is near,
 * by its own length. Of long names, most of which is a date, two edits may make the name of another incident.
 */
export function nearestName(name: string, candidates: Iterable<string>): string[] {
	const words = wordsOf(name);
	return nearest(
		name,
		[...candidates].filter((candidate) => {
			const others = wordsOf(candidate);
			return (
				others.length === words.length && others.every((other, at) => isNearWord(words[at] ?? '', other))
			);
		}),
	);
}

function wordsOf(name: string): string[] {
	return name.normalize('NFC').toLowerCase().split(/[-#]/);
}

/** A number is another one where a digit differs, and a word of two or three letters is another word. */
function isNearWord(word: string, other: string): boolean {
	if (word === other || isSwap(word, other)) return true;
	if (/^\d+$/.test(other) || other.length <= 3) return false;
	return distance(word, other) <= allowedEdits(other);
}
