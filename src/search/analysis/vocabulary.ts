import { HangulLexicon } from './hangul-lexicon.ts';
import type { LexiconEntry } from './lexicon.ts';
import { type SynonymTable, synonymTable } from './synonyms.ts';

/** What the browser needs to know of the corpus to understand a query. */
export interface Vocabulary {
	readonly lexicon: HangulLexicon;
	readonly synonyms: SynonymTable;
	/** Words that the corpus writes in one and that are found by their parts, but may be one foreign name. */
	readonly cutNames: readonly string[];
}

/** The groups of synonyms that the corpus knows a spelling of: words of spellings of groups. */
export type SynonymGroups = readonly (readonly (readonly string[])[])[];

const LARGEST_LEVEL = 9;

/**
 * Writes a vocabulary as text: one line of synonyms, then one word a line, in code point order, as
 * `<shared letters><count><kind><rest>`: what it shares with the word above (base 36), how often it occurs
 * (logarithm to base 2, `0` for a word that only a synonym knows), `n`, `s`, `b` or `e` for noun, stem, both
 * or a word that is not looked for, `f` for what is no word but may be a foreign name. Words that only a group knows of which the corpus has no spelling are left out.
 */
export function encodeVocabulary(
	lexicon: HangulLexicon,
	counts: ReadonlyMap<string, number>,
	groups: SynonymGroups,
	cutNames: readonly string[] = [],
): string {
	const spelt = new Set(groups.flat(2));
	const isAsked = (word: string) => spelt.has(word) || counts.has(word) || lexicon.get(word)?.count !== 0;
	const foreign = new Set(cutNames);
	const words = [...lexicon.words.filter(isAsked), ...foreign].sort();
	let above = '';
	const lines = words.map((word) => {
		const entry = lexicon.get(word);
		const shared = sharedLength(above, word);
		above = word;
		const kind = foreign.has(word) ? 'f' : kindOf(entry);
		return shared.toString(36) + levelOf(counts.get(word) ?? 0) + kind + word.slice(shared);
	});
	return [groups.map((group) => group.map((words) => words.join(' ')).join(',')).join(';'), ...lines].join(
		'\n',
	);
}

export function decodeVocabulary(text: string): Vocabulary {
	const [groups = '', ...lines] = text.split('\n');
	const entries = new Map<string, LexiconEntry>();
	const cutNames: string[] = [];
	let word = '';
	for (const line of lines) {
		word = word.slice(0, Number.parseInt(line[0] ?? '0', 36)) + line.slice(3);
		const kind = line[2];
		if (kind === 'f') {
			cutNames.push(word);
			continue;
		}
		const count = Number(line[1]);
		entries.set(word, {
			noun: kind === 'n' || kind === 'b',
			stem: kind === 's' || kind === 'b',
			empty: kind === 'e',
			count: count === 0 ? 0 : 2 ** (count - 1),
		});
	}
	const phrases =
		groups === '' ? [] : groups.split(';').map((group) => group.split(',').map((part) => part.split(' ')));
	return { lexicon: new HangulLexicon(entries), synonyms: synonymTable(phrases), cutNames };
}

function sharedLength(a: string, b: string): number {
	let length = 0;
	while (length < a.length && length < b.length && length < 35 && a[length] === b[length]) length++;
	return length;
}

function levelOf(count: number): number {
	return count === 0 ? 0 : Math.min(LARGEST_LEVEL, Math.floor(Math.log2(count)) + 1);
}

function kindOf(entry: LexiconEntry | undefined): string {
	if (entry?.empty) return 'e';
	if (entry?.noun && entry.stem) return 'b';
	return entry?.stem ? 's' : 'n';
}
