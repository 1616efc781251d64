import { splitWords } from '#search/analysis/words';

/** A word of a query, and whether every result must have it. */
export interface QueryWord {
	readonly text: string;
	readonly isRequired: boolean;
}

export interface ParsedQuery {
	readonly words: readonly QueryWord[];
	/** Texts that stood in quotation marks, on one line. */
	readonly phrases: readonly string[];
	/** What no result may have. */
	readonly excluded: readonly string[];
}

/** As many words as a question in a sentence has at most. */
const MOST_ASKED = 14;
const QUOTED = /["“”]([^"“”]+)["“”]/gu;
const EXCLUDED = /^-(?=[\p{L}\p{N}])/u;
const REQUIRED = /^\+(?=[\p{L}\p{N}])/u;

/**
 * Takes a query apart: `word`, `+word` that must be found, `-word` that must not, `"words"` that must be found as they
 * stand. Of a query that only excludes, nothing is excluded: `-Xmx2g` alone is an option of a program.
 */
export function parseQuery(text: string): ParsedQuery {
	const words: QueryWord[] = [];
	const phrases: string[] = [];
	let end = 0;
	for (const match of text.matchAll(QUOTED)) {
		words.push(...plainWords(text.slice(end, match.index)));
		const quoted = splitWords(match[1] ?? '');
		words.push(...quoted.map((word) => ({ text: word, isRequired: true })));
		if (quoted.length > 0) phrases.push(quoted.join(' '));
		end = match.index + match[0].length;
	}
	words.push(...plainWords(text.slice(end)));
	const wanted = words.filter(({ text: word }) => !EXCLUDED.test(word));
	if (wanted.length === 0) return { words, phrases, excluded: [] };
	const excluded = words.filter((word) => !wanted.includes(word)).map((word) => word.text.slice(1));
	return { words: wanted, phrases, excluded };
}

function plainWords(text: string): QueryWord[] {
	return splitWords(text).map((word) => ({
		text: word.replace(REQUIRED, ''),
		isRequired: REQUIRED.test(word),
	}));
}

/** What is no list of words to look for: more than a question has, or lines of a message. */
export function isDescription(text: string): boolean {
	return text.trim().includes('\n') || splitWords(text).length > MOST_ASKED;
}

/** The query with `+` before each word that holds one of these. */
export function insistOn(query: string, wanted: readonly string[]): string {
	const texts = wanted.flatMap(splitWords);
	return splitWords(query)
		.map((word) => (texts.some((text) => word.includes(text)) ? `+${word.replace(REQUIRED, '')}` : word))
		.join(' ');
}
