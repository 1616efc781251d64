import { identifierWords } from '#search/analysis/identifier';
import { wordKey } from '#search/analysis/index-key';
import { NOUN_SUFFIXES, PARTICLES } from '#search/analysis/korean-endings';
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
		const parts = [...new Map(this.#split(word))].slice(0, MOST_WORDS);
		const words = parts.map(([part]) => part);
		const plain = parts.map(([, compared]) => compared);
		const mayBeSynonym = plain.some((part) => this.#synonyms.has(part));
		const analysed = { words, keys: words.map(wordKey).join(' '), plain, mayBeSynonym };
		this.#known.set(word, analysed);
		return analysed;
	}

	/** The index words, each with the form in which synonyms are compared. */
	#split(word: string): [part: string, compared: string][] {
		return contextRuns(word).flatMap(({ run, before }) => {
			if (run.kind !== 'hangul')
				return identifierWords(run.text).map((part): [string, string] => [part, plainForm(part)]);
			const parts = this.#learnt.wordsOf.get(runKey({ text: run.text, before })) ?? [];
			const isVerb = parts.length === 1 && isShortVerb(parts[0] ?? '', run.text);
			return parts.map((part): [string, string] => [part, isVerb ? `${part}다` : part]);
		});
	}
}

/** Whether one syllable is the stem of a verb here, 풀 in 풀려, and so no noun that sounds alike, 풀 as in a pool. */
function isShortVerb(part: string, run: string): boolean {
	if (part.length > 1 || run === part) return false;
	const rest = run.startsWith(part) ? run.slice(1) : '';
	return !PARTICLES.has(rest) && !NOUN_SUFFIXES.has(rest.slice(0, 1));
}
