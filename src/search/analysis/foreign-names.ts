import { soundsAsLetterNames, withoutLetterNames } from './letter-names.ts';
import { differenceOf, type Sound, soundOfHangul, soundsOfLatin } from './sound.ts';

/** A word of one writing system that may be the same name as one of the other. */
export interface SameName {
	readonly word: string;
	/** How much they sound unlike: 0 not at all, 1 as much as one name may. */
	readonly difference: number;
}

/** What sounds so much alike hardly does so by chance. */
export const SURE = 0.6;

/** By how many consonants there are: the fewer, the more words sound alike by chance. */
const MOST_DIFFERENT = [0.01, 0.1, 0.45, 0.7, 1];

/** The Latin letters that a word may begin with, by the Hangul consonant that it begins with; ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ. */
const BEGINNINGS =
	'cgkq cgkq gkn dt dt lrw m bfpv bfpv cpstxz cpstxz - cdgjstxz cdgjstxz cgjst ckqx t fp hw'.split(' ');
const VOWELS = 'aehiouwyx';
const FIRST_SYLLABLE = 0xac00;
const SYLLABLES_PER_LEAD = 588;

/** Latin words by their sound, to find those that a Hangul word spells. */
export class LatinNames {
	readonly #words: readonly string[];
	readonly #byFirst: ReadonlyMap<string, readonly string[]>;
	/** The sounds of the words with one first letter, by frame: made when first asked for. */
	readonly #sounds = new Map<string, Map<string, [word: string, sound: Sound][]>>();

	/** @param words the commonest first. */
	constructor(words: readonly string[]) {
		this.#words = words;
		this.#byFirst = Map.groupBy(words, (word) => word.charAt(0));
	}

	/** Those that sound like a Hangul word, the likest first, and of those the commonest. */
	soundingLike(hangul: string): SameName[] {
		const found = new Map<string, number>();
		const sound = soundOfHangul(hangul);
		for (const [word, latin] of sound ? this.#candidates(hangul, sound) : []) {
			offer(found, word, sound ? differenceOf(sound, latin) : Number.POSITIVE_INFINITY, latin.frame.length);
		}
		if (soundsAsLetterNames(hangul)) {
			for (const word of this.#words)
				offer(found, word, differenceByLetters(hangul, word), MOST_DIFFERENT.length);
		}
		return sorted(found);
	}

	#candidates(hangul: string, { frame }: Sound): [word: string, sound: Sound][] {
		const lead = Math.floor((hangul.charCodeAt(0) - FIRST_SYLLABLE) / SYLLABLES_PER_LEAD);
		const firsts = (BEGINNINGS[lead] ?? '').replace('-', VOWELS);
		return [...firsts].flatMap((first) => this.#soundsOf(first).get(frame) ?? []);
	}

	#soundsOf(first: string): ReadonlyMap<string, readonly [word: string, sound: Sound][]> {
		const known = this.#sounds.get(first);
		if (known) return known;
		const sounds = new Map<string, [word: string, sound: Sound][]>();
		for (const word of this.#byFirst.get(first) ?? []) {
			for (const sound of soundsOfLatin(word)) {
				const alike = sounds.get(sound.frame);
				if (alike) alike.push([word, sound]);
				else sounds.set(sound.frame, [[word, sound]]);
			}
		}
		this.#sounds.set(first, sounds);
		return sounds;
	}
}

/** Hangul words by their sound, to find those that spell a Latin word. */
export class HangulNames {
	readonly #words: readonly string[];
	readonly #sounds: ReadonlyMap<string, readonly SoundingWord[]>;

	/** @param words the commonest first. */
	constructor(words: readonly string[]) {
		this.#words = words;
		const sounding = words.flatMap((word) => {
			const sound = soundOfHangul(word);
			return sound ? [{ word, sound }] : [];
		});
		this.#sounds = Map.groupBy(sounding, ({ sound }) => sound.frame);
	}

	/** Those that sound like a Latin word, also two of them together, the likest first, and of those the commonest. */
	soundingLike(latin: string): SameName[] {
		const found = new Map<string, number>();
		for (const own of soundsOfLatin(latin)) {
			for (const { word, sound } of this.#sounds.get(own.frame) ?? [])
				offer(found, word, differenceOf(sound, own), own.frame.length);
			for (const word of this.#compounds(own)) {
				const sound = soundOfHangul(word);
				if (sound) offer(found, word, differenceOf(sound, own) + COMPOUND, own.frame.length);
			}
		}
		for (const word of this.#words)
			if (soundsAsLetterNames(word))
				offer(found, word, differenceByLetters(word, latin), MOST_DIFFERENT.length);
		return sorted(found);
	}

	#compounds(latin: Sound): string[] {
		const found: string[] = [];
		for (let at = 1; at < latin.frame.length; at++) {
			const firsts = this.#alike(partOf(latin, 0, at));
			const seconds = firsts.length > 0 ? this.#alike(partOf(latin, at)) : [];
			found.push(...firsts.flatMap((first) => seconds.map((second) => first + second)));
		}
		return found;
	}

	/** Of the words that are a part of a name, those of which no vowel at the seam tells them apart. */
	#alike(part: Sound): string[] {
		return (this.#sounds.get(part.frame) ?? [])
			.filter(({ sound }) => differenceOf(sound, part) <= MOST_OF_PART)
			.slice(0, MOST_PARTS)
			.map(({ word }) => word);
	}
}

interface SoundingWord {
	readonly word: string;
	readonly sound: Sound;
}

/** What two words together say is less sure. */
const COMPOUND = 0.35;
const MOST_OF_PART = 1;
const MOST_PARTS = 12;

function partOf({ frame, consonants, vowels }: Sound, start: number, end?: number): Sound {
	return {
		frame: frame.slice(start, end),
		consonants: consonants.slice(start, end),
		vowels: [...vowels.slice(start, end), end === undefined ? (vowels.at(-1) ?? '') : ''],
	};
}

function offer(found: Map<string, number>, word: string, difference: number, consonants: number): void {
	const share = difference / (MOST_DIFFERENT[Math.min(consonants, MOST_DIFFERENT.length - 1)] ?? 1);
	if (share <= 1 && share < (found.get(word) ?? Number.POSITIVE_INFINITY)) found.set(word, share);
}

/** Where Hangul names letters of the word: all of them, or those that the rest, which sounds alike, leaves. */
function differenceByLetters(hangul: string, latin: string): number {
	const rest = withoutLetterNames(hangul, latin);
	if (!rest) return Number.POSITIVE_INFINITY;
	if (rest.hangul === '') return 0;
	const sound = soundOfHangul(rest.hangul);
	return Math.min(
		Number.POSITIVE_INFINITY,
		...(sound ? soundsOfLatin(rest.latin).map((own) => differenceOf(sound, own)) : []),
	);
}

/** Keeps the order of those that are equally like. */
function sorted(found: ReadonlyMap<string, number>): SameName[] {
	return [...found]
		.map(([word, difference]) => ({ word, difference }))
		.sort((one, other) => one.difference - other.difference);
}
