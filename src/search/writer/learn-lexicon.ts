import { HangulLexicon } from '#search/analysis/hangul-lexicon';
import { AUXILIARIES, INFLECTING_SUFFIXES, VERBALISERS } from '#search/analysis/korean-endings';
import type { Lexicon, LexiconEntry } from '#search/analysis/lexicon';
import { splitHangul } from '#search/analysis/split-hangul';
import { type CorpusRun, runKey } from './corpus-run.ts';
import type { Morpheme, Morphology } from './morphology.ts';
import { resolveUnknownNouns } from './unknown-nouns.ts';

/** What a corpus teaches: its words, and the index words of each of its runs, by the run's key. */
export interface LearntLexicon {
	readonly lexicon: HangulLexicon;
	readonly wordsOf: ReadonlyMap<string, readonly string[]>;
}

type MutableEntry = { -readonly [Key in keyof LexiconEntry]: LexiconEntry[Key] };
type Entries = Map<string, MutableEntry>;

/**
 * Learns the words of a corpus from an analyser, mends what it does not know, and splits every run by the
 * learnt words. Runs are taken in the order given; the result depends on nothing else.
 */
export function learnLexicon(runs: readonly CorpusRun[], morphology: Morphology): LearntLexicon {
	const analyses = new Map(runs.map((run) => [runKey(run), contentOf(morphology.analyse(runKey(run)))]));
	const unknown = runs.filter((run) => isUnknownNoun(run, analyses.get(runKey(run)) ?? [], morphology));
	const entries = collectEntries(runs, analyses, new Set(unknown.map(runKey)));
	const resolved = resolveUnknownNouns(unknown, lexiconOf(entries));
	for (const [key, nouns] of resolved) {
		analyses.set(
			key,
			nouns.map((text) => ({ text, kind: 'noun' })),
		);
		for (const noun of nouns) addWord(entries, { text: noun, kind: 'noun' }, 1);
	}
	const composites = dropComposites(entries);
	addEmpty(entries, runs, analyses);
	const lexicon = lexiconOf(entries);
	const wordsOf = new Map(
		runs.map((run) => [runKey(run), indexWords(run, analyses.get(runKey(run)) ?? [], lexicon, composites)]),
	);
	return { lexicon, wordsOf };
}

/** The parts that are looked for. With a prefix or a suffix a noun makes another noun; both are words. */
function contentOf(morphemes: readonly Morpheme[]): Morpheme[] {
	const content: Morpheme[] = [];
	for (const [index, morpheme] of morphemes.entries()) {
		const text = morpheme.text.replace(/[^가-힣]/gu, '');
		if (text === '' || (morpheme.kind !== 'noun' && morpheme.kind !== 'stem')) continue;
		if (morpheme.kind === 'stem' && (VERBALISERS.has(text) || AUXILIARIES.has(text))) continue;
		const before = morphemes[index - 1];
		const after = morphemes[index + 1];
		content.push({ text, kind: morpheme.kind });
		if (morpheme.kind === 'stem') {
			const standsAsNoun = after === undefined || after.kind === 'particle';
			if (standsAsNoun && text === morpheme.text) content.push({ text, kind: 'noun' });
			continue;
		}
		const prefix = before?.kind === 'prefix' ? before.text : '';
		const suffix = after?.kind === 'suffix' && !INFLECTING_SUFFIXES.has(after.text) ? after.text : '';
		if (prefix !== '') content.push({ text: prefix + text, kind: 'noun' });
		if (suffix !== '') content.push({ text: prefix + text + suffix, kind: 'noun' });
	}
	return content;
}

/** A run that came back whole and that the analyser, asked again with a particle, does not know either. */
function isUnknownNoun(run: CorpusRun, content: readonly Morpheme[], morphology: Morphology): boolean {
	const [only] = content;
	if (content.length !== 1 || only?.kind !== 'noun' || only.text !== run.text || run.text.length < 2)
		return false;
	const [first, second] = morphology.analyse(run.text + objectParticle(run.text));
	return first?.text !== run.text || second === undefined;
}

function objectParticle(noun: string): string {
	return (noun.charCodeAt(noun.length - 1) - 0xac00) % 28 === 0 ? '를' : '을';
}

function collectEntries(
	runs: readonly CorpusRun[],
	analyses: ReadonlyMap<string, readonly Morpheme[]>,
	skipped: ReadonlySet<string>,
): Entries {
	const entries: Entries = new Map();
	for (const run of runs) {
		if (skipped.has(runKey(run))) continue;
		for (const morpheme of analyses.get(runKey(run)) ?? []) addWord(entries, morpheme, run.count);
	}
	return entries;
}

function addWord(entries: Entries, { text, kind }: Morpheme, count: number): void {
	const entry = entries.get(text) ?? { noun: false, stem: false, count: 0 };
	entry.count += count;
	if (kind === 'noun') entry.noun = true;
	else entry.stem = true;
	entries.set(text, entry);
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

/** Runs in which there is nothing to look for, so that a query may hold them too. */
function addEmpty(
	entries: Entries,
	runs: readonly CorpusRun[],
	analyses: ReadonlyMap<string, readonly Morpheme[]>,
): void {
	for (const run of runs) {
		if (run.before !== '' || analyses.get(runKey(run))?.length !== 0 || entries.has(run.text)) continue;
		entries.set(run.text, { noun: false, stem: false, empty: true, count: run.count });
	}
}

function withoutWord(entries: Entries, word: string): Lexicon {
	return { get: (other) => (other === word ? undefined : entries.get(other)), hasPrefix: () => false };
}

/** What the analyser sees in its place, and what a query will be split into. */
function indexWords(
	run: CorpusRun,
	content: readonly Morpheme[],
	lexicon: Lexicon,
	composites: ReadonlyMap<string, readonly string[]>,
): string[] {
	const pieces = splitHangul(run.text, lexicon, { afterWord: run.before !== '' });
	const words = new Set(content.flatMap(({ text }) => composites.get(text) ?? [text]));
	for (const { kind, word } of pieces) if (kind !== 'unknown' || words.size === 0) words.add(word);
	return [...words];
}

function lexiconOf(entries: Entries): HangulLexicon {
	return new HangulLexicon(entries);
}
