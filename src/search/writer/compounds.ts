import type { Lexicon } from '#search/analysis/lexicon';
import { splitHangul } from '#search/analysis/split-hangul';
import { compoundStem } from './compound-stems.ts';
import { addWord, type Entries } from './entries.ts';
import type { Morphology } from './morphology.ts';

/** What each compound is found by. Those that say no more than their parts are taken out of the words. */
export function takeCompoundsApart(entries: Entries, morphology: Morphology): Map<string, readonly string[]> {
	return new Map([
		...dropComposites(entries),
		...takeStemsApart(entries, morphology),
		...longNounEndings(entries),
	]);
}

/**
 * Takes out nouns that are made of other nouns, so that a compound is split the same way wherever it stands.
 * Returns their parts.
 */
function dropComposites(entries: Entries): Map<string, readonly string[]> {
	const composites = new Map<string, readonly string[]>();
	for (const [word, entry] of entries) {
		if (!entry.noun || entry.stem || word.length < 4) continue;
		const pieces = splitHangul(word, withoutWord(entries, word));
		const isComposite =
			pieces.length > 1 && pieces.every(({ kind, word: part }) => kind === 'noun' && part.length > 1);
		if (!isComposite || pieces.map((piece) => piece.word).join('') !== word) continue;
		composites.set(
			word,
			pieces.map((piece) => piece.word),
		);
	}
	for (const [word, parts] of composites) {
		const count = entries.get(word)?.count ?? 0;
		entries.delete(word);
		for (const part of parts) addWord(entries, { text: part, kind: 'noun' }, count);
	}
	return composites;
}

/**
 * Takes out verbs that say the same as the verb they begin with, so that one is found by the other; of those that
 * say something else, the first verb is a word too. Returns what each is found by.
 */
function takeStemsApart(entries: Entries, morphology: Morphology): Map<string, readonly string[]> {
	const parts = new Map<string, readonly string[]>();
	for (const [stem, { stem: isStem, noun, count }] of [...entries]) {
		const compound = isStem && !noun ? compoundStem(stem, morphology) : undefined;
		if (!compound || entries.get(compound.base)?.noun) continue;
		const { base, isSame } = compound;
		if (isSame) entries.delete(stem);
		addWord(entries, { text: base, kind: 'stem' }, count);
		parts.set(stem, isSame ? [base] : [stem, base]);
	}
	return parts;
}

/** Long nouns that end in another long noun, which they are found by too: 자바스크립트 by 스크립트. */
function longNounEndings(entries: Entries): Map<string, readonly string[]> {
	const parts = new Map<string, readonly string[]>();
	for (const [word, { noun }] of entries) {
		for (let start = 2; noun && start <= word.length - 3; start++) {
			const ending = word.slice(start);
			if (!entries.get(ending)?.noun) continue;
			parts.set(word, [word, ending]);
			break;
		}
	}
	return parts;
}

function withoutWord(entries: Entries, word: string): Lexicon {
	return { get: (other) => (other === word ? undefined : entries.get(other)), hasPrefix: () => false };
}
