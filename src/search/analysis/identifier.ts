const MOST_PARTS = 8;
const SIGNED = /^\p{L}(?:\+\+|#|\+\p{N}+)$/u;
const MARKS = /\p{M}/gu;
const SEPARATOR = /[^\p{L}\p{N}]+/u;
/** Between a small and a capital letter, before the last capital of several, between letters and digits. */
const SEAM =
	/(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})|(?<=\p{L})(?=\p{N})|(?<=\p{N})(?=\p{L})/u;

/**
 * The index words of a run that is not Hangul: the whole without punctuation, every part, and the rest from
 * every part on, so that any stretch of an identifier is found as the start of an index word:
 * `db-primary-2` gives dbprimary2, db, primary2, primary, 2. Lower case, without diacritics.
 */
export function identifierWords(run: string): string[] {
	const parts = identifierParts(run);
	if (parts.length > MOST_PARTS) return [...new Set([parts.join(''), ...parts])];
	const words = new Set<string>();
	for (let first = 0; first < parts.length; first++) {
		words.add(parts.slice(first).join(''));
		words.add(parts[first] ?? '');
	}
	return [...words];
}

/** The parts of an identifier, by punctuation, by case and by digits: `OOMKilled` is oom, killed. */
export function identifierParts(run: string): string[] {
	return spelt(run)
		.split(SEPARATOR)
		.flatMap((piece) => piece.split(SEAM))
		.map(foldLetters)
		.filter((part) => part !== '');
}

/** Whether a run is one letter and the signs that make it another name: C++, C#, N+1. */
export function isSigned(run: string): boolean {
	return SIGNED.test(run);
}

function spelt(run: string): string {
	return isSigned(run) ? run.replaceAll('+', 'plus').replace('#', 'sharp') : run;
}

/** Lower case and without diacritics, as Pagefind folds the words of a query. */
export function foldLetters(text: string): string {
	return text.normalize('NFD').replace(MARKS, '').toLowerCase();
}
