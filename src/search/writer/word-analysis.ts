import { identifierWords } from '#search/analysis/identifier';
import { wordKey } from '#search/analysis/index-key';
import { plainForm, type SynonymTable } from '#search/analysis/synonyms';
import { contextRuns } from '#search/analysis/words';
import { runKey } from './corpus-run.ts';
import type { LearntLexicon } from './learn-lexicon.ts';

/** As many as one character can count, with some room for synonyms. */
const MOST_WORDS = 30;

/** What one word of a text is found by. */
export interface AnalysedWord {
	/** Its index words: the parts of Hangul, the whole and the parts of identifiers. */
	readonly words: readonly string[];
	/** The keys of its index words, separated by blanks. */
	readonly keys: string;
	/** Its index words as synonyms are compared. */
	readonly plain: readonly string[];
	/** Whether a spelling of a synonym begins with one of them. */
	readonly mayBeSynonym: boolean;
}

/** Takes words apart, each distinct one once. */
export class WordAnalysis {
	readonly #known = new Map<string, AnalysedWord>();
	readonly #learnt: LearntLexicon;
	readonly #synonyms: SynonymTable;

	constructor(learnt: LearntLexicon, synonyms: SynonymTable = new Map()) {
		this.#learnt = learnt;
		this.#synonyms = synonyms;
	}

	analyse(word: string): AnalysedWord {
		const known = this.#known.get(word);
		if (known) return known;
		const words = [...new Set(this.#split(word))].slice(0, MOST_WORDS);
		const plain = words.map(plainForm);
		const mayBeSynonym = plain.some((part) => this.#synonyms.has(part));
		const analysed = { words, keys: words.map(wordKey).join(' '), plain, mayBeSynonym };
		this.#known.set(word, analysed);
		return analysed;
	}

	#split(word: string): string[] {
		return contextRuns(word).flatMap(({ run, before }) =>
			run.kind === 'hangul'
				? (this.#learnt.wordsOf.get(runKey({ text: run.text, before })) ?? [])
				: identifierWords(run.text),
		);
	}
}
