import { LatinNames, SURE } from '#search/analysis/foreign-names';
import { isHangul, toLetters } from '#search/analysis/hangul';
import { identifierParts } from '#search/analysis/identifier';
import { isLetterNames } from '#search/analysis/letter-names';
import { splitHangul } from '#search/analysis/split-hangul';
import { plainForm } from '#search/analysis/synonyms';
import { contextRuns } from '#search/analysis/words';
import { STOP_WORDS } from '#search/query/stop-words';
import { type CorpusRun, runKey } from './corpus-run.ts';
import type { LearntLexicon } from './learn-lexicon.ts';

type Groups = readonly (readonly string[])[];

const SHORTEST_LATIN = 3;
const SHORTEST_HANGUL = 2;
const LONG = 4;
/**
 * Letters of a syllable that no word of Chinese origin has (한국 한자음): so written is hardly any word that only sounds
 * like an English one by chance, as 매개 and merge do.
 */
const FOREIGN_SYLLABLE =
	/^(?:ㅋ(?!ㅗㅐ)|.ㅡ$|.ㅡㄹ$|[^ㄱㅅㅈㅊㅇ]ㅔ|.ㅔ.|.ㅐ[^ㄱㅇ]|[ㄴㄷㄹㅁㅂㅌㅍ]ㅓ$|[ㄷㅌㅎ]ㅣ$|[ㅍㅂㅌ]ㅜ$|ㅂㅏ$|.ㅗ[ㅁㅂ]|.ㅜㅂ|[ㄴㄷㄹㅁㅅㅇㅌㅍㅎ]ㅣㅇ|[ㄱㄷㅌㅍㅎ]ㅣㄱ|[ㄷㄹㅌㅍ]ㅓㄴ|[ㄹㅋ]ㅓㅁ|.+[ㅅㅆㄷㅋㅌㅍ]$)/u;
const BARE_FORMS = [
	[/(?<!s)s$/u, ''],
	[/(?:es|ed|ing)$/u, ''],
	[/(?:ed|ing)$/u, 'e'],
] as const;
const DOUBLED = /[ㄲㄸㅃㅉ]/u;

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
	const latin = latinWords(words);
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
 * text may have only an inflected form of it.
 */
function latinWords(words: ReadonlyMap<string, number>): Map<string, string> {
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
	return heard;
}

/** The nouns of a corpus that may be loan words, and the compounds of nouns that are written in one. */
function foreignLooking(runs: readonly CorpusRun[], { lexicon, wordsOf }: LearntLexicon): string[] {
	const found = new Set<string>();
	for (const run of runs) {
		if (run.count === 0) continue;
		for (const word of wordsOf.get(runKey(run)) ?? []) if (isOnlyNoun(word, lexicon)) found.add(word);
		const pieces = splitHangul(run.text, lexicon, { afterWord: run.before !== '' });
		const whole = pieces.map(({ word }) => word).join('');
		if (pieces.length > 1 && pieces.every(({ kind }) => kind === 'noun') && run.text.startsWith(whole))
			found.add(whole);
	}
	return [...found].filter(isHangul).sort();
}

function isOnlyNoun(word: string, lexicon: LearntLexicon['lexicon']): boolean {
	const entry = lexicon.get(word);
	return word.length >= SHORTEST_HANGUL && entry?.noun === true && !entry.stem;
}

/** A long word, or one with a syllable that only loan words have, hardly sounds like another by chance. */
function mostDifferent(word: string): number {
	const letters = [...word].map(toLetters);
	if (word.length >= LONG || isLetterNames(word)) return SURE;
	if (DOUBLED.test(letters.join(''))) return Number.NEGATIVE_INFINITY;
	if (letters.some((syllable) => FOREIGN_SYLLABLE.test(syllable))) return SURE;
	return word.length > SHORTEST_HANGUL ? SURE / 2 : Number.NEGATIVE_INFINITY;
}
