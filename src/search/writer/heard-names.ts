import { LatinNames, looksForeign, mostDifferent } from '#search/analysis/foreign-names';
import { isHangul } from '#search/analysis/hangul';
import { identifierParts } from '#search/analysis/identifier';
import { soundOfHangul } from '#search/analysis/sound';
import { type Piece, splitHangul } from '#search/analysis/split-hangul';
import { plainForm } from '#search/analysis/synonyms';
import { contextRuns } from '#search/analysis/words';
import { STOP_WORDS } from '#search/query/stop-words';
import { type CorpusRun, runKey } from './corpus-run.ts';
import type { LearntLexicon } from './learn-lexicon.ts';

type Groups = readonly (readonly string[])[];

const SHORTEST_LATIN = 3;
const SHORTEST_HANGUL = 2;
const SPOKEN_LATIN = /^[a-z]{3,}$/u;
const BARE_FORMS = [
	[/(?<!s)s$/u, ''],
	[/(?:es|ed|ing)$/u, ''],
	[/(?:ed|ing)$/u, 'e'],
] as const;

/**
 * The groups of synonyms with the names that a corpus spells in both writing systems, 얼로케이터 and allocator, where no
 * group has them: whoever looks for one finds the other too.
 */
export function withHeardNames(
	synonyms: Groups,
	words: ReadonlyMap<string, number>,
	runs: readonly CorpusRun[],
	learnt: LearntLexicon,
): Groups {
	const latin = latinWords(words, synonyms);
	const names = new LatinNames([...latin.keys()]);
	const groups = synonyms.map((group) => [...group]);
	const byWord = new Map(
		groups.flatMap((group) => group.map((phrase) => [plainForm(phrase.toLowerCase()), group])),
	);
	for (const hangul of foreignLooking(runs, learnt)) {
		const [best] = names.soundingLike(hangul);
		if (!best || best.difference > mostDifferent(hangul) || byWord.has(hangul)) continue;
		const word = latin.get(best.word) ?? best.word;
		const group = byWord.get(plainForm(word)) ?? [word];
		if (group.length === 1) groups.push(group);
		group.push(hangul);
		byWord.set(plainForm(word), group).set(hangul, group);
	}
	return groups;
}

/**
 * The Latin words of a corpus by how they may sound, the commonest first: a name is heard as it stands alone, while a
 * text may have only an inflected form of it. Below them those that only a group of synonyms has: whoever looks for one
 * means what the corpus spells in Hangul.
 */
function latinWords(words: ReadonlyMap<string, number>, synonyms: Groups): Map<string, string> {
	const counts = new Map<string, number>();
	for (const [word, count] of words) {
		for (const { run } of contextRuns(word)) {
			const parts = run.kind === 'other' ? identifierParts(run.text) : [];
			for (const part of new Set([...parts, parts.join('')]))
				counts.set(part, (counts.get(part) ?? 0) + count);
		}
	}
	const common = [...counts]
		.filter(([word]) => word.length >= SHORTEST_LATIN && !STOP_WORDS.has(word))
		.sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
		.map(([word]) => word);
	const heard = new Map(common.map((word) => [word, word]));
	for (const word of common) {
		for (const [ending, bare] of BARE_FORMS) {
			const form = word.replace(ending, bare);
			if (form.length >= SHORTEST_LATIN && !heard.has(form)) heard.set(form, word);
		}
	}
	for (const phrase of synonyms.flat()) {
		const word = phrase.toLowerCase();
		if (SPOKEN_LATIN.test(word) && !heard.has(word)) heard.set(word, word);
	}
	return heard;
}

/** The nouns of a corpus that may be loan words, and the compounds of nouns that are written in one. */
function foreignLooking(runs: readonly CorpusRun[], { lexicon, wordsOf }: LearntLexicon): string[] {
	const found = new Set<string>();
	for (const run of runs) {
		if (run.count === 0) continue;
		for (const word of wordsOf.get(runKey(run)) ?? []) if (isOnlyNoun(word, lexicon)) found.add(word);
		const compound = compoundOf(run, lexicon);
		if (compound?.every(({ kind }) => kind === 'noun')) found.add(wholeOf(compound));
	}
	return [...found].filter(isHangul).sort();
}

/** What a corpus writes in one, and what may be a foreign name that was cut into words: 하이드레이션. */
export function cutNames(runs: readonly CorpusRun[], { lexicon }: LearntLexicon): string[] {
	const compounds = runs.flatMap((run) => (run.count > 0 ? [compoundOf(run, lexicon) ?? []] : []));
	const wholes = new Set(compounds.filter((pieces) => pieces.length > 0).map(wholeOf));
	return [...wholes].filter((word) => looksForeign(word) && soundOfHangul(word) && !lexicon.get(word));
}

/** The words that a run begins with, if they are several and stand there as they are. */
function compoundOf({ text, before }: CorpusRun, lexicon: LearntLexicon['lexicon']): Piece[] | undefined {
	const pieces = splitHangul(text, lexicon, { afterWord: before !== '' });
	return pieces.length > 1 && text.startsWith(wholeOf(pieces)) ? pieces : undefined;
}

function wholeOf(pieces: readonly Piece[]): string {
	return pieces.map(({ word }) => word).join('');
}

function isOnlyNoun(word: string, lexicon: LearntLexicon['lexicon']): boolean {
	const entry = lexicon.get(word);
	return word.length >= SHORTEST_HANGUL && entry?.noun === true && !entry.stem;
}
