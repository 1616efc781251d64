import { toLetters } from './hangul.ts';
import { isLetterNames, soundsAsLetterNames, withoutLetterNames } from './letter-names.ts';
import { differenceOf, firstClassOf, type Sound, soundOfHangul, soundsOfLatin } from './sound.ts';

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

const LONG = 4;
const SHORT = 2;
/**
 * Letters of a syllable that no word of Chinese origin has (한국 한자음): so written is hardly any word that only sounds
 * like an English one by chance, as 매개 and merge do.
 */
const FOREIGN_SYLLABLE =
	/^(?:ㅋ(?!ㅗㅐ)|.ㅡ$|.ㅡㄹ$|[^ㄱㅅㅈㅊㅇ]ㅔ|.ㅔ.|.ㅐ[^ㄱㅇ]|[ㄴㄷㄹㅁㅂㅌㅍ]ㅓ$|[ㄷㅌㅎ]ㅣ$|[ㅍㅂㅌ]ㅜ$|ㅂㅏ$|.ㅗ[ㅁㅂ]|.ㅜㅂ|[ㄴㄷㄹㅁㅅㅇㅌㅍㅎ]ㅣㅇ|[ㄱㄷㅌㅍㅎ]ㅣㄱ|[ㄷㄹㅌㅍ]ㅓㄴ|[ㄹㅋ]ㅓㅁ|.+[ㅅㅆㄷㅋㅌㅍ]$)/u;
/** Whether a Hangul word has a syllable that hardly any word but a loan word has. */
export function looksForeign(hangul: string): boolean {
	return [...hangul].some((syllable) => FOREIGN_SYLLABLE.test(toLetters(syllable)));
}

const DOUBLED = /[ㄲㄸㅃㅉ]/u;

/**
 * How unlike a Hangul word may sound to be taken for a name unasked: a long one, or one with a syllable that only loan
 * words have, hardly sounds like another by chance.
 */
export function mostDifferent(hangul: string): number {
	if (hangul.length >= LONG || isLetterNames(hangul)) return SURE;
	if (DOUBLED.test(toLetters(hangul))) return Number.NEGATIVE_INFINITY;
	if (looksForeign(hangul)) return SURE;
	return hangul.length > SHORT ? SURE / 2 : Number.NEGATIVE_INFINITY;
}

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
	/** Those that name Latin letters. */
	readonly #lettered: readonly string[];
	readonly #byFirst: ReadonlyMap<string, readonly string[]>;
	/** The sounds of the words that begin with one class, by frame: made when first asked for, as they take long. */
	readonly #sounds = new Map<string, ReadonlyMap<string, readonly SoundingWord[]>>();

	/** @param words the commonest first. */
	constructor(words: readonly string[]) {
		this.#lettered = words.filter(soundsAsLetterNames);
		this.#byFirst = Map.groupBy(words, firstClassOf);
	}

	/** Those that begin with the first consonant of a frame stand before those with a vowel before it. */
	#withFrame(frame: string): SoundingWord[] {
		return [...new Set([frame.charAt(0), ''])].flatMap((first) => this.#soundsOf(first).get(frame) ?? []);
	}

	#soundsOf(first: string): ReadonlyMap<string, readonly SoundingWord[]> {
		const known = this.#sounds.get(first);
		if (known) return known;
		const sounding = (this.#byFirst.get(first) ?? []).flatMap((word) => {
			const sound = soundOfHangul(word);
			return sound ? [{ word, sound }] : [];
		});
		const sounds = Map.groupBy(sounding, ({ sound }) => sound.frame);
		this.#sounds.set(first, sounds);
		return sounds;
	}

	/** Those that sound like a Latin word, also two of them together, the likest first, and of those the commonest. */
	soundingLike(latin: string): SameName[] {
		const found = this.#wordsLike(latin);
		if (![...found.values()].some((difference) => difference <= SURE)) {
			for (const own of soundsOfLatin(latin)) this.#offerCompounds(own, found);
		}
		return sorted(found);
	}

	#wordsLike(latin: string): Map<string, number> {
		const found = new Map<string, number>();
		for (const own of soundsOfLatin(latin)) {
			for (const { word, sound } of this.#withFrame(own.frame))
				offer(found, word, differenceOf(sound, own), own.frame.length);
		}
		for (const word of this.#lettered)
			offer(found, word, differenceByLetters(word, latin), MOST_DIFFERENT.length);
		return found;
	}

	/**
	 * The words that surely are the same name, without two of them together.
	 * @param isNew the corpus has no Latin word like it: of one that it has, a short one hardly has another spelling too.
	 */
	surelyLike(latin: string, isNew: boolean): string[] {
		const isSafe =
			isNew || soundsOfLatin(latin).some(({ frame }) => frame.length > MOST_DIFFERENT.length - 1);
		const most = isSafe ? SURE : SURE / 3;
		return sorted(this.#wordsLike(latin))
			.filter(({ word, difference }) => difference <= Math.min(most, mostDifferent(word)))
			.map(({ word }) => word);
	}

	#offerCompounds(latin: Sound, found: Map<string, number>): void {
		for (const word of this.#compounds(latin)) {
			const sound = soundOfHangul(word);
			if (sound) offer(found, word, differenceOf(sound, latin) + COMPOUND, latin.frame.length);
		}
	}

	#compounds(latin: Sound): string[] {
		const found: string[] = [];
		for (let at = 1; at < latin.frame.length; at++) {
			const firsts = this.#alike(partOf(latin, 0, at));
			if (firsts.length === 0) continue;
			const seconds = SEAMS.flatMap((shared) => this.#alike(partOf(latin, at - shared)));
			found.push(...firsts.flatMap((first) => seconds.map((second) => first + second)));
		}
		return found;
	}

	/** The words that are likest to a part of a name; of the vowel at the seam, only the whole tells. */
	#alike(part: PartOfSound): string[] {
		return this.#withFrame(part.frame)
			.map(({ word, sound }) => ({ word, difference: differenceOf(sound, withSeamOf(sound, part)) }))
			.filter(({ difference }) => difference <= MOST_OF_PART)
			.sort((one, other) => one.difference - other.difference)
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
const MOST_PARTS = 6;
/** How many consonants two words may share: that at the seam is also written on both sides of it, 시리얼 and 라이저. */
const SEAMS = [0, 1];

interface PartOfSound extends Sound {
	/** The place of the vowels at the seam. */
	readonly seam: number;
}

function partOf({ frame, consonants, vowels }: Sound, start: number, end = frame.length): PartOfSound {
	return {
		frame: frame.slice(start, end),
		consonants: consonants.slice(start, end),
		vowels: vowels.slice(start, end + 1),
		seam: start > 0 ? 0 : end - start,
	};
}

function withSeamOf({ vowels }: Sound, part: PartOfSound): Sound {
	return { ...part, vowels: part.vowels.with(part.seam, vowels[part.seam] ?? '') };
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
