import { isHangul } from './hangul.ts';

/** One spelling of a group of synonyms: its words, one after the other. */
export interface SynonymPhrase {
	readonly words: readonly string[];
	readonly group: number;
}

/** Groups of synonyms by the first word of each spelling, compared by plain form. */
export type SynonymTable = ReadonlyMap<string, readonly SynonymPhrase[]>;

const SUFFIX = /(?:ing|ed|es|s)$/u;
const SHORTEST_INFLECTED = 4;

export function synonymTable(groups: readonly (readonly (readonly string[])[])[]): SynonymTable {
	const table = new Map<string, SynonymPhrase[]>();
	for (const [group, phrases] of groups.entries()) {
		for (const phrase of phrases) {
			const words = phrase.map(plainForm);
			const [first] = words;
			if (first === undefined) continue;
			table.set(first, [...(table.get(first) ?? []), { words, group }]);
		}
	}
	return table;
}

/**
 * The spellings that begin at one word of a text. A word is given as the plain forms of its index words: a
 * compound counts as its parts, so that one word may hold a whole phrase: 단일장애점, 단일 장애점.
 */
export function synonymsAt(
	words: readonly (readonly string[])[],
	index: number,
	table: SynonymTable,
): SynonymPhrase[] {
	const phrases = words[index]?.flatMap((part) => table.get(part) ?? []) ?? [];
	return phrases.filter((phrase) => standsAt(phrase.words, words, index));
}

/** A word may hold several parts of the phrase; it holds one twice only as a compound, whose parts are told once. */
function standsAt(
	phrase: readonly string[],
	words: readonly (readonly string[])[],
	index: number,
	position = 0,
): boolean {
	const word = words[index];
	const part = phrase[position];
	if (part === undefined || !word?.includes(part)) return false;
	if (position === phrase.length - 1) return true;
	const mayStay = word.length > 1 && standsAt(phrase, words, index, position + 1);
	return mayStay || standsAt(phrase, words, index + 1, position + 1);
}

/** An English word without the commonest endings, roughly: only words of the table are compared by it. */
export function plainForm(word: string): string {
	if (isHangul(word) || word.length < SHORTEST_INFLECTED) return word;
	return word.replace(SUFFIX, '').replace(/e$/u, '').replace(/y$/u, 'i');
}
