import { HangulNames, LatinNames, mostDifferent, type SameName, SURE } from '#search/analysis/foreign-names';
import { isHangul } from '#search/analysis/hangul';
import { foldLetters, identifierParts } from '#search/analysis/identifier';
import { prefixKey } from '#search/analysis/index-key';
import { PARTICLES } from '#search/analysis/korean-endings';
import { letterNamesOf } from '#search/analysis/letter-names';
import { splitHangul } from '#search/analysis/split-hangul';
import { plainForm } from '#search/analysis/synonyms';
import type { Vocabulary } from '#search/analysis/vocabulary';
import { areKnown, areNouns, isMadeOfWords, nounsOf } from './known-words.ts';
import { type NearWord, nearestWords, type SpeltWord, spell } from './nearest-words.ts';
import { planQuery } from './plan-query.ts';
import { functionWordOf, STOP_WORDS } from './stop-words.ts';

/** The names of so many letters are an abbreviation. */
const LONGEST_ABBREVIATION = 5;
const MOST = 3;

interface Near extends NearWord {
	/** Only a part of what was typed is near: all but what may be a particle, or a part of a compound. */
	readonly part?: 'bare' | 'piece';
}

const SPELLERS = new WeakMap<readonly string[], Speller>();

/** One for all questions about the same words: what it finds out about them takes longer than an answer. */
export function spellerOf(vocabulary: Vocabulary, otherWords: readonly string[]): Speller {
	const known = SPELLERS.get(otherWords) ?? new Speller(vocabulary, otherWords);
	SPELLERS.set(otherWords, known);
	return known;
}

const HANGUL_NAMES = new WeakMap<Vocabulary, HangulNames>();

/**
 * The nouns of a corpus by their sound, without function words. One syllable that is the stem of a verb too, 풀 of
 * 풀리다, sounds so only by chance.
 */
export function hangulNamesOf(vocabulary: Vocabulary): HangulNames {
	const isNone = (noun: string) =>
		(noun.length === 1 && vocabulary.lexicon.get(noun)?.stem === true) || STOP_WORDS.has(noun);
	const known =
		HANGUL_NAMES.get(vocabulary) ??
		new HangulNames([...nounsOf(vocabulary, 1).filter((noun) => !isNone(noun)), ...vocabulary.cutNames]);
	HANGUL_NAMES.set(vocabulary, known);
	return known;
}

/** Finds the words of a corpus that an unknown word may have been meant to be. */
export class Speller {
	readonly #vocabulary: Vocabulary;
	readonly #hangul: readonly SpeltWord[];
	readonly #latin: readonly SpeltWord[];
	readonly #exact: ReadonlySet<string>;
	readonly #plain: ReadonlySet<string>;
	readonly #names: LatinNames;

	/** @param otherWords the words that are not Hangul, the commonest first. */
	constructor(vocabulary: Vocabulary, otherWords: readonly string[]) {
		this.#vocabulary = vocabulary;
		this.#hangul = nounsOf(vocabulary).map((word, place) => ({ word, spelt: spell(word), place }));
		this.#latin = otherWords.map((word, place) => ({ word, spelt: word, place }));
		this.#exact = new Set(otherWords);
		this.#plain = new Set(otherWords.map(plainForm));
		this.#names = new LatinNames(otherWords);
	}

	/** Whether the corpus has the word itself, in some form. */
	knows(word: string, isOpen = false): boolean {
		if (!isHangul(word)) {
			if (STOP_WORDS.has(word.toLowerCase())) return true;
			const parts = [identifierParts(word).join(''), ...identifierParts(word)].filter(
				(part) => part.length > 1,
			);
			return parts.length === 0 || parts.some((part) => this.#knowsLatin(part, isOpen));
		}
		if (functionWordOf(word)) return true;
		if (isOpen && this.#vocabulary.lexicon.holdsPrefix(prefixKey(word))) return true;
		if (!isMadeOfWords(word, this.#vocabulary)) return false;
		const { missing, readings } = planQuery(`${word} `, this.#vocabulary);
		return missing.length === 0 && readings.length > 0;
	}

	/**
	 * What a word may be that is made of known ones, and found hardly anywhere: the Latin name that sounds so; where it
	 * is found nowhere, and a syllable of it stands alone, also what one slip made of it.
	 */
	otherReadings(word: string, isNowhere: boolean): string[] {
		if (!isHangul(word)) return isNowhere ? this.#latinReadings(word) : [];
		const pieces = splitHangul(word, this.#vocabulary.lexicon);
		if (this.#isSpelling(pieces.map((piece) => piece.word))) return [];
		const isStem = pieces[0]?.kind === 'stem' && pieces[0].word.length < word.length;
		if (pieces.length < 2 && isStem)
			return this.#namesFor(word)
				.filter(isSure)
				.map((name) => name.word)
				.slice(0, MOST);
		if (pieces.length < 2) return [];
		const isTorn = isNowhere && pieces.some((piece) => piece.word.length === 1);
		return isTorn
			? this.alternatives(word)
			: this.#namesFor(word)
					.map((name) => name.word)
					.slice(0, MOST);
	}

	/** The Latin words that surely are the same name as a Hangul word, the likest first. */
	latinNamesOf(word: string): string[] {
		return this.#names
			.soundingLike(word)
			.filter(({ difference }) => difference <= mostDifferent(word))
			.map((name) => name.word);
	}

	/** What may have been meant, the likeliest first; none for a word of a few letters. */
	alternatives(word: string): string[] {
		const found = isHangul(word) ? this.#hangulFor(word) : this.#latinFor(foldLetters(word));
		return [...new Set(found)].filter((other) => other !== word).slice(0, MOST);
	}

	/** Of what is known only by its beginning, its stem or its parts. */
	#latinReadings(word: string): string[] {
		const whole = identifierParts(word).join('');
		return this.#exact.has(whole) ? [] : this.alternatives(whole);
	}

	/** Whether words are a spelling of a group, which finds the others already. */
	#isSpelling([first = '', ...rest]: readonly string[]): boolean {
		const phrases = this.#vocabulary.synonyms.get(first) ?? [];
		return phrases.some(({ words }) => words.slice(1).join(' ') === rest.join(' '));
	}

	#knowsLatin(word: string, isOpen: boolean): boolean {
		const plain = plainForm(word);
		const isName = this.#vocabulary.synonyms.get(plain)?.some(({ words }) => words.length === 1);
		if (isName || this.#plain.has(plain)) return true;
		return isOpen && this.#latin.some(({ spelt }) => spelt.startsWith(word));
	}

	#hangulFor(word: string): string[] {
		const near: Near[] = [];
		for (const [start, end] of targetsOf(word, this.#vocabulary)) {
			const others = nearestWords(spell(word.slice(start, end)), this.#hangul, MOST);
			near.push(
				...others.map((other) => ({
					...other,
					word: word.slice(0, start) + other.word + word.slice(end),
					...(end - start < word.length && { part: partAt(word, start, end) }),
				})),
			);
		}
		return merged(near, this.#namesFor(word), (other) => this.#namesFor(other));
	}

	/** The Latin words that sound like a Hangul word; less likely, without what may be a particle of one syllable. */
	#namesFor(word: string): SameName[] {
		const bare = withoutLongParticle(word);
		const shorter = PARTICLES.has(bare.slice(-1)) ? [bare.slice(0, -1)] : [];
		const names = this.#names.soundingLike(bare);
		const others = shorter.flatMap((text) => this.#names.soundingLike(text));
		return names.length === 0 ? others : [...names, ...others.map((name) => ({ ...name, difference: 1 }))];
	}

	#latinFor(word: string): string[] {
		const namesFor = (other: string) => this.#hangulNamesFor(other);
		return merged(nearestWords(word, this.#latin, MOST), namesFor(word), namesFor);
	}

	/** The Hangul words that sound like a Latin one, or name its letters. */
	#hangulNamesFor(word: string): SameName[] {
		const letters = word.length <= LONGEST_ABBREVIATION ? letterNamesOf(word) : [];
		const named = letters.filter((names) => areKnown(names, this.#vocabulary.lexicon));
		return [
			...hangulNamesOf(this.#vocabulary).soundingLike(word),
			...named.map((names) => ({ word: names, difference: SURE / 2 })),
		];
	}
}

function isSure({ difference }: SameName): boolean {
	return difference <= SURE;
}

/**
 * Words that differ by slips, and names of the other writing system, the likeliest first: another spelling of one name,
 * a name that is written just so, one slip, a name that sounds so, one slip in a part, more slips.
 */
function merged(
	near: readonly Near[],
	names: readonly SameName[],
	namesFor: (word: string) => readonly SameName[],
): string[] {
	const best = names.find(isSure)?.word;
	const isSpelling = ({ slips, word, part }: Near) =>
		slips === 0 || (best !== undefined && part !== 'piece' && namesFor(word).find(isSure)?.word === best);
	return [
		...near.filter(isSpelling),
		...names.filter(({ difference }) => difference <= SURE / 2),
		...near.filter(({ slips, part }) => slips === 1 && !part),
		...names.filter(isSure),
		...near.filter(({ slips }) => slips === 1),
		...near,
		...names,
	].map(({ word }) => word);
}

/**
 * Where a Hangul word may be wrong: before its particle, in it as a whole, in a part that nobody knows, or in what
 * stands beside the known words of a compound.
 */
function targetsOf(word: string, { lexicon }: Vocabulary): [start: number, end: number][] {
	const targets: [number, number][] = [[0, word.length]];
	for (let end = word.length - 1; end > 1; end--) if (PARTICLES.has(word.slice(end))) targets.push([0, end]);
	for (const { kind, word: part } of splitHangul(word, lexicon)) {
		const start = kind === 'unknown' ? word.indexOf(part) : -1;
		if (start >= 0 && part.length < word.length) targets.push([start, start + part.length]);
	}
	for (let at = 2; at <= word.length - 2; at++) {
		if (areNouns(word.slice(0, at), lexicon)) targets.push([at, word.length]);
		if (areNouns(word.slice(at), lexicon)) targets.push([0, at]);
	}
	return targets;
}

function partAt(word: string, start: number, end: number): 'bare' | 'piece' {
	return start === 0 && PARTICLES.has(word.slice(end)) ? 'bare' : 'piece';
}

/** Loan words end like particles of one syllable, hardly ever like longer ones. */
function withoutLongParticle(word: string): string {
	for (let end = 1; end < word.length - 1; end++)
		if (PARTICLES.has(word.slice(end))) return word.slice(0, end);
	return word;
}
