import type { LexiconEntry } from '#search/analysis/lexicon';
import type { Morpheme } from './morphology.ts';

type MutableEntry = { -readonly [Key in keyof LexiconEntry]: LexiconEntry[Key] };

/** The words of a corpus while they are being learnt. */
export type Entries = Map<string, MutableEntry>;

export function addWord(entries: Entries, { text, kind }: Morpheme, count: number): void {
	const entry = entries.get(text) ?? { noun: false, stem: false, count: 0 };
	entry.count += count;
	if (kind === 'noun') entry.noun = true;
	else entry.stem = true;
	entries.set(text, entry);
}
