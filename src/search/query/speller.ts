import { isHangul, toLetters } from '#search/analysis/hangul';
import { foldLetters, identifierParts } from '#search/analysis/identifier';
import { PARTICLES } from '#search/analysis/korean-endings';
import { splitHangul } from '#search/analysis/split-hangul';
import { plainForm } from '#search/analysis/synonyms';
import type { Vocabulary } from '#search/analysis/vocabulary';
import { editDistance } from './edit-distance.ts';
import { type Sound, soundOfHangul, soundsOfLatin } from './sound.ts';
import { functionWordOf } from './stop-words.ts';

/** Words of fewer letters are all near each other. */
const SHORTEST = 4;
const LONG = 9;
const SHORTEST_SOUND = 3;
const MOST = 3;

interface Known {
	readonly word: string;
	/** As it is compared: letters as typed, with vowels that sound alike made one. */
	readonly spelt: string;
	/** The commonest words first. */
	readonly place: number;
}

/** Finds the words of a corpus that an unknown word may have been meant to be. */
export class Speller {
	readonly #vocabulary: Vocabulary;
	readonly #hangul: readonly Known[];
	readonly #latin: readonly Known[];
	readonly #plain: ReadonlySet<string>;

	/** @param otherWords the words that are not Hangul, the commonest first. */
	constructor(vocabulary: Vocabulary, otherWords: readonly string[]) {
		this.#vocabulary = vocabulary;
		this.#hangul = nounsOf(vocabulary).map((word, place) => ({ word, spelt: spell(word), place }));
		this.#latin = otherWords.map((word, place) => ({ word, spelt: word, place }));
		this.#plain = new Set(otherWords.map(plainForm));
	}

	/** Whether the corpus has the word itself, in some form. */
	knows(word: string, isOpen = false): boolean {
		if (!isHangul(word)) {
			const parts = [identifierParts(word).join(''), ...identifierParts(word)].filter(
				(part) => part.length > 1,
			);
			return parts.length === 0 || parts.some((part) => this.#knowsLatin(part, isOpen));
		}
		const { lexicon } = this.#vocabulary;
		if (functionWordOf(word) || (isOpen && lexicon.hasPrefix(toLetters(word)))) return true;
		const pieces = splitHangul(word, lexicon);
		const isWord = pieces.length === 1 || pieces.some((piece) => piece.word.length > 1);
		return isWord && pieces.every((piece) => piece.kind !== 'unknown');
	}

	/**
	 * What a word may be that is made of known ones, and found hardly anywhere: the Latin name that sounds so; where it
	 * is found nowhere, and a syllable of it stands alone, also what one slip made of it.
	 */
	otherReadings(word: string, isNowhere: boolean): string[] {
		const pieces = isHangul(word) ? splitHangul(word, this.#vocabulary.lexicon) : [];
		if (pieces.length < 2) return [];
		const isTorn = isNowhere && pieces.some((piece) => piece.word.length === 1);
		return isTorn ? this.alternatives(word) : this.#namesFor(word).slice(0, MOST);
	}

	/** What may have been meant, the likeliest first; none for a word of a few letters. */
	alternatives(word: string): string[] {
		const found = isHangul(word) ? this.#hangulFor(word) : this.#latinFor(foldLetters(word));
		return [...new Set(found)].filter((other) => other !== word).slice(0, MOST);
	}

	#knowsLatin(word: string, isOpen: boolean): boolean {
		return (
			this.#plain.has(plainForm(word)) || (isOpen && this.#latin.some(({ spelt }) => spelt.startsWith(word)))
		);
	}

	#hangulFor(word: string): string[] {
		const found: string[] = [];
		for (const [start, end] of targetsOf(word, this.#vocabulary)) {
			const near = nearest(spell(word.slice(start, end)), this.#hangul);
			found.push(...near.map((other) => word.slice(0, start) + other + word.slice(end)));
		}
		return [...found, ...this.#namesFor(word)];
	}

	/** The Latin words that sound like a Hangul word, with or without what may be a particle of one syllable. */
	#namesFor(word: string): string[] {
		const bare = withoutLongParticle(word);
		const shorter = PARTICLES.has(bare.slice(-1)) ? [bare.slice(0, -1)] : [];
		return [bare, ...shorter].flatMap((text) => {
			const sound = soundOfHangul(text);
			if (!sound) return [];
			const alike = this.#latin.flatMap((known) => {
				const distances = soundsOfLatin(known.word).map((latin) => distanceOf(sound, latin));
				const distance = Math.min(...distances);
				return distance === Number.POSITIVE_INFINITY ? [] : [{ known, distance }];
			});
			return alike
				.sort((one, other) => one.distance - other.distance || one.known.place - other.known.place)
				.map(({ known }) => known.word);
		});
	}

	#latinFor(word: string): string[] {
		const sounds = soundsOfLatin(word);
		const alike = ({ word: other }: Known) => {
			const sound = soundOfHangul(other);
			return sound && sounds.some((latin) => distanceOf(sound, latin) < Number.POSITIVE_INFINITY);
		};
		return [...nearest(word, this.#latin), ...this.#hangul.filter(alike).map(({ word: other }) => other)];
	}
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

function areNouns(text: string, lexicon: Vocabulary['lexicon']): boolean {
	return splitHangul(text, lexicon).every(({ kind, word }) => kind === 'noun' && word.length > 1);
}

/** Loan words end like particles of one syllable, hardly ever like longer ones. */
function withoutLongParticle(word: string): string {
	for (let end = 1; end < word.length - 1; end++)
		if (PARTICLES.has(word.slice(end))) return word.slice(0, end);
	return word;
}

/** The words that one slip makes of each other, in long ones two: the fewest slips first, then the commonest. */
function nearest(spelt: string, words: readonly Known[]): string[] {
	if (spelt.length < SHORTEST) return [];
	const most = spelt.length >= LONG ? 2 : 1;
	return words
		.map((known) => ({ known, slips: editDistance(known.spelt, spelt, most) }))
		.filter(({ slips }) => slips <= most)
		.sort((a, b) => a.slips - b.slips || a.known.place - b.known.place)
		.slice(0, MOST)
		.map(({ known }) => known.word);
}

/** Letters as typed; ㅔ is ㅐ, ㅖ is ㅒ, and ㅚ, ㅙ and ㅞ are one: they sound alike to most speakers today. */
function spell(word: string): string {
	return toLetters(word)
		.replaceAll(/ㅗㅐ|ㅜㅔ|ㅗㅣ/gu, 'ㅗㅐ')
		.replaceAll('ㅔ', 'ㅐ')
		.replaceAll('ㅖ', 'ㅒ');
}

/** How many vowels differ in two words that sound alike; infinite where they do not. */
function distanceOf(a: Sound, b: Sound): number {
	if (a.consonants !== b.consonants || a.consonants.length < SHORTEST_SOUND) return Number.POSITIVE_INFINITY;
	const most = Math.max(1, Math.floor(a.vowels.length / 2));
	const distance = editDistance(a.vowels, b.vowels, most);
	return distance <= most ? distance : Number.POSITIVE_INFINITY;
}

/** Nouns that the corpus really has, the commonest first. */
export function nounsOf({ lexicon }: Vocabulary): string[] {
	const countOf = (word: string) => lexicon.get(word)?.count ?? 0;
	return lexicon.words
		.filter((word) => word.length > 1 && lexicon.get(word)?.noun === true && countOf(word) > 0)
		.sort((a, b) => countOf(b) - countOf(a));
}
