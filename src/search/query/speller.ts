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
		return pieces.every((piece) => piece.kind !== 'unknown') && pieces.some((piece) => piece.word.length > 1);
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
		const sound = soundOfHangul(word);
		const alike = (other: string) => sound && soundsOfLatin(other).some((latin) => isAlike(sound, latin));
		return [
			...found,
			...this.#latin.filter(({ word: other }) => alike(other)).map(({ word: other }) => other),
		];
	}

	#latinFor(word: string): string[] {
		const sounds = soundsOfLatin(word);
		const alike = ({ word: other }: Known) => {
			const sound = soundOfHangul(other);
			return sound && sounds.some((latin) => isAlike(sound, latin));
		};
		return [...nearest(word, this.#latin), ...this.#hangul.filter(alike).map(({ word: other }) => other)];
	}
}

/** Where a Hangul word may be wrong: before its particle, in it as a whole, or in a part that nobody knows. */
function targetsOf(word: string, { lexicon }: Vocabulary): [start: number, end: number][] {
	const targets: [number, number][] = [[0, word.length]];
	for (let end = word.length - 1; end > 1; end--) if (PARTICLES.has(word.slice(end))) targets.push([0, end]);
	for (const { kind, word: part } of splitHangul(word, lexicon)) {
		const start = kind === 'unknown' ? word.indexOf(part) : -1;
		if (start >= 0 && part.length < word.length) targets.push([start, start + part.length]);
	}
	return targets;
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

function isAlike(a: Sound, b: Sound): boolean {
	if (a.consonants !== b.consonants || a.consonants.length < SHORTEST_SOUND) return false;
	const most = Math.max(1, Math.floor(a.vowels.length / 2));
	return editDistance(a.vowels, b.vowels, most) <= most;
}

/** Nouns that the corpus really has, the commonest first. */
export function nounsOf({ lexicon }: Vocabulary): string[] {
	const countOf = (word: string) => lexicon.get(word)?.count ?? 0;
	return lexicon.words
		.filter((word) => word.length > 1 && lexicon.get(word)?.noun === true && countOf(word) > 0)
		.sort((a, b) => countOf(b) - countOf(a));
}
