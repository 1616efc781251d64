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
}

const QUOTED = /["“”]([^"“”]+)["“”]/gu;
const REQUIRED = /^\+(?=[\p{L}\p{N}])/u;

/** Takes a query apart: `word`, `+word` that must be found, `"words"` that must be found as they stand. */
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
	return { words: [...words, ...plainWords(text.slice(end))], phrases };
}

function plainWords(text: string): QueryWord[] {
	return splitWords(text).map((word) => ({
		text: word.replace(REQUIRED, ''),
		isRequired: REQUIRED.test(word),
	}));
}

/** The query with `+` before each word that holds one of these. */
export function insistOn(query: string, wanted: readonly string[]): string {
	const texts = wanted.flatMap(splitWords);
	return splitWords(query)
		.map((word) => (texts.some((text) => word.includes(text)) ? `+${word.replace(REQUIRED, '')}` : word))
		.join(' ');
}
