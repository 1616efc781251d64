import { BUILT_IN_SYNONYMS } from '#search/analysis/built-in-synonyms';
import type { HangulLexicon } from '#search/analysis/hangul-lexicon';
import { groupKey } from '#search/analysis/index-key';
import { splitHangul } from '#search/analysis/split-hangul';
import { type SynonymTable, synonymsAt, synonymTable } from '#search/analysis/synonyms';
import type { SynonymGroups } from '#search/analysis/vocabulary';
import { contextRuns, splitRuns, splitWords } from '#search/analysis/words';
import { collectFacts, type Fact, wordsOf } from './collect-facts.ts';
import { type CorpusRun, runKey } from './corpus-run.ts';
import { cutNames, withHeardNames } from './heard-names.ts';
import type { AnalysedFact } from './index-page.ts';
import { learnLexicon } from './learn-lexicon.ts';
import type { Morphology } from './morphology.ts';
import type { SearchableLibrary, SearchablePostmortem } from './searchable.ts';
import { type AnalysedWord, WordAnalysis } from './word-analysis.ts';

/** What one place says again and again is indexed a few times, and that it speaks of a group once. */
const MOST_REPEATS = 3;
const MOST_COUNTED = 35;
const NO_GROUPS: ReadonlySet<number> = new Set();

/** The facts of one postmortem with their index words. */
export interface AnalysedPage {
	readonly postmortem: SearchablePostmortem;
	readonly facts: readonly AnalysedFact[];
}

/** The whole library, analysed: the pages for the index and what the browser must know of its words. */
export interface AnalysedLibrary {
	/** In the order of ids, each made when it is asked for. */
	readonly pages: Iterable<AnalysedPage>;
	readonly lexicon: HangulLexicon;
	readonly groups: SynonymGroups;
	/** Words that may be foreign names though they are found by their parts. */
	readonly cutNames: readonly string[];
	/** The groups that some page holds; complete once all pages have been made. */
	readonly usedGroups: ReadonlySet<number>;
	/** How often each index word occurs. */
	readonly counts: ReadonlyMap<string, number>;
}

export function analyseLibrary(library: SearchableLibrary, morphology: Morphology): AnalysedLibrary {
	const postmortems = [...library.postmortems].sort((a, b) => (a.id < b.id ? -1 : 1));
	const collected = postmortems.map((postmortem) => ({ postmortem, facts: collectFacts(postmortem) }));
	const synonyms = [...BUILT_IN_SYNONYMS, ...library.knowledgeBase.synonyms];
	const words = countWords(collected.flatMap(({ facts }) => facts));
	const runs = countRuns(words, synonyms);
	const learnt = learnLexicon(runs, morphology);
	const named = withHeardNames(synonyms, words, runs, learnt);
	const groups = groupsOf(named, new WordAnalysis(learnt), learnt.lexicon);
	const table = synonymTable(groups);
	const analysis = new WordAnalysis(learnt, table);
	const usedGroups = new Set<number>();
	return {
		pages: analysePages(collected, analysis, table, usedGroups),
		lexicon: learnt.lexicon,
		groups,
		cutNames: cutNames(runs, learnt),
		usedGroups,
		counts: countIndexWords(words, analysis),
	};
}

function* analysePages(
	collected: readonly { readonly postmortem: SearchablePostmortem; readonly facts: readonly Fact[] }[],
	analysis: WordAnalysis,
	table: SynonymTable,
	usedGroups: Set<number>,
): Generator<AnalysedPage> {
	for (const { postmortem, facts } of collected) {
		yield { postmortem, facts: facts.map((fact) => analyseFact(fact, analysis, table, usedGroups)) };
	}
}

function analyseFact(
	fact: Fact,
	analysis: WordAnalysis,
	table: SynonymTable,
	usedGroups: Set<number>,
): AnalysedFact {
	const words = wordsOf(fact).map((word) => analysis.analyse(word));
	const plain = words.map((word) => word.plain);
	const seen = new Map<AnalysedWord, number>();
	const told = new Set<number>();
	let counts = '';
	let indexText = '';
	for (const [index, word] of words.entries()) {
		const times = (seen.get(word) ?? 0) + 1;
		seen.set(word, times);
		const isKept = times <= MOST_REPEATS;
		const groups = isKept && word.mayBeSynonym ? groupsAt(plain, index, table, told) : NO_GROUPS;
		for (const group of groups) told.add(group);
		counts += isKept ? Math.min(MOST_COUNTED, word.words.length + groups.size).toString(36) : '0';
		if (isKept) indexText += ` ${word.keys}`;
		for (const group of groups) indexText += ` ${groupKey(group)}`;
	}
	for (const group of told) usedGroups.add(group);
	return { fact, counts, indexText: `${indexText} ${hiddenKeys(fact, analysis)}` };
}

function groupsAt(
	plain: readonly (readonly string[])[],
	index: number,
	table: SynonymTable,
	told: ReadonlySet<number>,
): Set<number> {
	const groups = synonymsAt(plain, index, table).map(({ group }) => group);
	return new Set(groups.filter((group) => !told.has(group)));
}

function hiddenKeys({ hidden }: Fact, analysis: WordAnalysis): string {
	return hidden.map((word) => analysis.analyse(word).keys).join(' ');
}

function countWords(facts: readonly Fact[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const fact of facts) {
		for (const word of wordsOf(fact)) counts.set(word, (counts.get(word) ?? 0) + 1);
		for (const word of fact.hidden) counts.set(word, (counts.get(word) ?? 0) + 1);
	}
	return counts;
}

/** The Hangul runs of a corpus and, with no count, of its synonyms, so that the browser can split those too. */
function countRuns(
	words: ReadonlyMap<string, number>,
	synonyms: readonly (readonly string[])[],
): CorpusRun[] {
	const runs = new Map<string, CorpusRun>();
	const spellings = synonyms.flat(2).flatMap(splitWords);
	for (const [word, count] of [...words, ...spellings.map((word): [string, number] => [word, 0])]) {
		for (const { run, before } of contextRuns(word)) {
			if (run.kind !== 'hangul') continue;
			const key = runKey({ text: run.text, before });
			runs.set(key, { text: run.text, before, count: count + (runs.get(key)?.count ?? 0) });
		}
	}
	return [...runs.values()];
}

/**
 * Spellings as the index has them, Hangul by its parts, an identifier by its whole, which comes first; and as a query
 * is split, where that differs: the analyser may see a name as other words.
 */
function groupsOf(
	synonyms: readonly (readonly string[])[],
	analysis: WordAnalysis,
	lexicon: HangulLexicon,
): SynonymGroups {
	return synonyms.map((group) => {
		const phrases = group.flatMap((phrase) => [
			splitWords(phrase).flatMap((word) => indexedWords(word, analysis)),
			splitWords(phrase).flatMap((word) => askedWords(word, analysis, lexicon)),
		]);
		const distinct = new Map(phrases.map((words) => [words.join(' '), words]));
		return [...distinct.values()].filter((words) => words.length > 0);
	});
}

function indexedWords(word: string, analysis: WordAnalysis): readonly string[] {
	const { words } = analysis.analyse(word);
	return words.every((part) => /^[가-힣]/u.test(part)) ? words : words.slice(0, 1);
}

function askedWords(word: string, analysis: WordAnalysis, lexicon: HangulLexicon): readonly string[] {
	return splitRuns(word).flatMap(({ kind, text }) =>
		kind === 'hangul'
			? splitHangul(text, lexicon).map((piece) => piece.word)
			: analysis.analyse(text).words.slice(0, 1),
	);
}

function countIndexWords(words: ReadonlyMap<string, number>, analysis: WordAnalysis): Map<string, number> {
	const counts = new Map<string, number>();
	for (const [word, count] of words) {
		for (const part of analysis.analyse(word).words) counts.set(part, (counts.get(part) ?? 0) + count);
	}
	return counts;
}
