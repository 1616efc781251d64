import { HangulLexicon } from '#search/analysis/hangul-lexicon';
import { AUXILIARIES, INFLECTING_SUFFIXES, VERBALISERS } from '#search/analysis/korean-endings';
import type { Lexicon } from '#search/analysis/lexicon';
import { type Piece, splitHangul } from '#search/analysis/split-hangul';
import { takeCompoundsApart } from './compounds.ts';
import { type CorpusRun, runKey } from './corpus-run.ts';
import { addWord, type Entries } from './entries.ts';
import type { Morpheme, Morphology } from './morphology.ts';
import { endsInParticle, resolveUnknownNouns } from './unknown-nouns.ts';

/** What a corpus teaches: its words, and the index words of each of its runs, by the run's key. */
export interface LearntLexicon {
	readonly lexicon: HangulLexicon;
	readonly wordsOf: ReadonlyMap<string, readonly string[]>;
}

/**
 * Learns the words of a corpus from an analyser, mends what it does not know, and splits every run by the
 * learnt words. Runs are taken in the order given; the result depends on nothing else.
 */
export function learnLexicon(runs: readonly CorpusRun[], morphology: Morphology): LearntLexicon {
	const analyses = new Map(runs.map((run) => [runKey(run), contentOf(morphology.analyse(runKey(run)))]));
	const unknown = runs.filter((run) => isUnknownNoun(run, analyses.get(runKey(run)) ?? [], morphology));
	const entries = collectEntries(runs, analyses, new Set(unknown.map(runKey)));
	const resolved = resolveUnknownNouns(unknown, lexiconOf(entries));
	for (const [key, words] of resolved) {
		analyses.set(key, words);
		for (const word of words) addWord(entries, word, 1);
	}
	const compounds = takeCompoundsApart(entries, morphology);
	addEmpty(entries, runs, analyses);
	const { lexicon, piecesOf } = splitRuns(runs, analyses, entries);
	const wordsOf = new Map(
		runs.map((run) => [
			runKey(run),
			indexWords(piecesOf.get(runKey(run)) ?? [], analyses.get(runKey(run)) ?? [], compounds),
		]),
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
	if (endsInParticle(run.text)) return true;
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

/** Runs in which there is nothing to look for, so that a query may hold them too; a synonym is looked for: 락. */
function addEmpty(
	entries: Entries,
	runs: readonly CorpusRun[],
	analyses: ReadonlyMap<string, readonly Morpheme[]>,
): void {
	for (const run of runs) {
		if (run.before !== '' || analyses.get(runKey(run))?.length !== 0 || entries.has(run.text)) continue;
		if (run.count === 0) addWord(entries, { text: run.text, kind: 'noun' }, 0);
		else entries.set(run.text, { noun: false, stem: false, empty: true, count: run.count });
	}
}

/**
 * Splits every run by the words, as a query will be. A run in which a query would look for what the analyser does
 * not see becomes a word itself, so that a text is always found by its own words: 첫번째.
 */
function splitRuns(
	runs: readonly CorpusRun[],
	analyses: ReadonlyMap<string, readonly Morpheme[]>,
	entries: Entries,
): { readonly lexicon: HangulLexicon; readonly piecesOf: Map<string, readonly Piece[]> } {
	const split = ({ text, before }: CorpusRun, lexicon: Lexicon) =>
		splitHangul(text, lexicon, { afterWord: before !== '' });
	const first = lexiconOf(entries);
	const piecesOf = new Map<string, readonly Piece[]>(runs.map((run) => [runKey(run), split(run, first)]));
	const unseen = runs.filter((run) => {
		const seen = analyses.get(runKey(run)) ?? [];
		return seen.length > 0 && piecesOf.get(runKey(run))?.some((piece) => isUnseen(piece, seen));
	});
	for (const { text, count } of unseen) addWord(entries, { text, kind: 'noun' }, count);
	const lexicon = lexiconOf(entries);
	for (const run of runs) {
		if (unseen.some(({ text }) => run.text.includes(text))) piecesOf.set(runKey(run), split(run, lexicon));
	}
	return { lexicon, piecesOf };
}

function isUnseen({ kind, word }: Piece, seen: readonly Morpheme[]): boolean {
	return kind === 'unknown' && !seen.some(({ text }) => text === word);
}

/** What the analyser sees in a run, and what a query will be split into. */
function indexWords(
	pieces: readonly Piece[],
	content: readonly Morpheme[],
	compounds: ReadonlyMap<string, readonly string[]>,
): string[] {
	const found = content.map(({ text }) => text);
	for (const { kind, word } of pieces) if (kind !== 'unknown' || found.length === 0) found.push(word);
	return [...new Set(found.flatMap((word) => compounds.get(word) ?? [word]))];
}

function lexiconOf(entries: Entries): HangulLexicon {
	return new HangulLexicon(entries);
}
