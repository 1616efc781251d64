import { splitSyllable } from './hangul.ts';
import { spellingsBySound } from './spellings-by-sound.ts';

/**
 * How a word sounds, as far as Hangul and Latin letters tell the same of it by 외래어 표기법 (국립국어원, 제3장 표기 세칙,
 * 영어) and by what people write beside it. Words may sound alike only if their frames are equal: `differenceOf` says
 * how much.
 */
export interface Sound {
	/** The classes of its consonants that both writing systems tell apart. */
	readonly frame: string;
	/** Its consonants, as the writing system tells them apart. */
	readonly consonants: readonly string[];
	/** The vowels before each consonant, and those after the last. */
	readonly vowels: readonly string[];
}

/** In Unicode's order, ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ: a doubled consonant is another way to write the plain one. */
const LEADS = 'g g n d d r m b b s s - j j c k t p h'.split(' ');
/** ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ; ㅡ only carries a consonant. */
const VOWELS = 'a e ya ye ə e yə ye o wa we we yo u wə we wi yu - i i'.split(' ');
/** The tails that loan words have, by their place in Unicode; ㄱ, ㅅ and ㅂ stand for two consonants each. */
const TAILS: Readonly<Record<number, string>> = {
	...{ 0: '', 1: 'K', 4: 'n', 7: 'T', 8: 'L', 16: 'm', 17: 'P', 19: 'T', 21: 'N', 24: 'K', 25: 'T', 26: 'P' },
};
/** After ㅅ, ㅈ and ㅊ, ㅑ sounds as ㅏ, and ㅟ and ㅞ are written for ㅣ and ㅔ: 피쳐, 플러쉬, 쉘. */
const PALATAL = /[sjc]/u;

const CLASSES: Readonly<Record<string, string>> = {
	...{ g: 'k', k: 'k', K: 'k', d: 't', t: 't', T: 't', b: 'p', p: 'p', P: 'p', f: 'p', v: 'p' },
	...{
		s: 's',
		z: 's',
		Z: 's',
		j: 's',
		c: 's',
		C: 's',
		S: 's',
		n: 'n',
		N: 'n',
		l: 'l',
		r: 'l',
		L: 'l',
		m: 'm',
		h: 'h',
	},
};

/** The Hangul consonants that are written for a Latin one, and those that some write. */
const WRITTEN: Readonly<Record<string, readonly [usual: string, rare: string]>> = {
	...{ g: ['g', 'Kk'], k: ['kK', 'g'], d: ['d', 'Tt'], t: ['tT', 'd'], b: ['bP', 'p'], p: ['pP', 'b'] },
	...{
		f: ['pP', 'b'],
		v: ['bP', 'p'],
		s: ['s', 'j'],
		z: ['j', 'sc'],
		Z: ['sj', ''],
		j: ['j', 'c'],
		C: ['c', 'sj'],
	},
	...{
		S: ['s', 'cj'],
		n: ['n', 'N'],
		N: ['N', 'n'],
		l: ['Lr', ''],
		r: ['r', 'L'],
		L: ['', 'rL'],
		m: ['m', ''],
		h: ['h', ''],
	},
};
const RARE = 0.4;

/** What it costs that a Latin vowel is written with another in Hangul; `R` is an r that no vowel follows. */
const HEARD: Readonly<Record<string, Readonly<Record<string, number>>>> = {
	a: { a: 0, e: 0, E: 0, ə: 0.25, o: 0.25, i: 0.6 },
	e: { e: 0, i: 0.1, ə: 0.2, E: 0.3, a: 0.7 },
	i: { i: 0, I: 0.1, e: 0.5, ə: 0.5, a: 0.7 },
	o: { o: 0, ə: 0.1, a: 0.2, u: 0.4 },
	u: { u: 0, ə: 0, a: 0.4, i: 0.6, o: 0.6 },
	y: { i: 0, y: 0, I: 0.1 },
	E: { E: 0, e: 0.1, a: 0.15, i: 0.2, I: 0.2, ə: 0.3 },
	w: { w: 0, u: 0 },
	R: { ə: 0, a: 0.5 },
	ə: { ə: 0, a: 0.3, o: 0.3, e: 0.3, u: 0.5, i: 0.5 },
};
/** What it costs that Hangul leaves a Latin vowel out, alone and beside others. */
const SILENT: Readonly<Record<string, number>> = { e: 0.1, R: 0.05, w: 0.2 };
const SILENT_BESIDE = 0.2;
/** What it costs that Hangul has a vowel more: the glides, the second half of a long vowel, one that carries. */
const CARRIED: Readonly<Record<string, number>> = { y: 0.05, w: 0.15, i: 0.2, u: 0.3, ə: 0.4 };
const MUCH = 0.7;
/** What ㅣ follows where Latin has no vowel, as ㅡ does elsewhere: 푸시, 배치, 브리지. */
const CARRIED_BY_I = /[SCj]/u;

/** The class of the consonant that a Hangul word begins with, the first of its frame; none where that is a vowel. */
export function firstClassOf(word: string): string {
	const syllable = splitSyllable(word.charAt(0));
	return CLASSES[LEADS[syllable?.lead ?? -1] ?? ''] ?? '';
}

/** The sound of a Hangul word; undefined where a syllable is none that a loan word has. */
export function soundOfHangul(word: string): Sound | undefined {
	const sound = new Sounding();
	for (const character of word) {
		const syllable = splitSyllable(character);
		const tail = syllable && TAILS[syllable.tail];
		if (!syllable || tail === undefined) return undefined;
		const lead = LEADS[syllable.lead] ?? '';
		const vowel = (VOWELS[syllable.vowel] ?? '').replace('-', '');
		if (lead !== '-') sound.addConsonant(lead);
		sound.addVowel(PALATAL.test(lead) ? vowel.replace(/^[yw]/u, '') : vowel);
		if (tail !== '') sound.addConsonant(tail);
	}
	return sound;
}

/** The sounds that a Latin word may have. */
export function soundsOfLatin(word: string): Sound[] {
	return spellingsBySound(word).map((text) => {
		const sound = new Sounding();
		for (const letter of text) {
			if (CLASSES[letter]) sound.addConsonant(letter);
			else if (HEARD[letter]) sound.addVowel(letter);
		}
		return sound;
	});
}

/** Consonants of one class with no vowel between are one, 랩퍼; ㄹㄹ is an l, and ㄹ alone between vowels an r. */
class Sounding implements Sound {
	frame = '';
	readonly consonants: string[] = [];
	readonly vowels: string[] = [''];

	addConsonant(letter: string): void {
		const kind = CLASSES[letter] ?? '';
		if (this.vowels.at(-1) === '' && this.frame.endsWith(kind)) {
			if (this.consonants.at(-1) !== 'L') this.consonants[this.consonants.length - 1] = letter;
			return;
		}
		this.frame += kind;
		this.consonants.push(letter);
		this.vowels.push('');
	}

	/** ㅏㅣ and ㅔㅣ are one vowel: `I` as in time, `E` as in name. */
	addVowel(letters: string): void {
		const vowels = (this.vowels.at(-1) ?? '') + letters;
		this.vowels[this.vowels.length - 1] = vowels.replace('ai', 'I').replace('ei', 'E');
	}
}

/** How much a Hangul word sounds unlike a Latin one: 0 where it is written by the rule; infinite where not at all. */
export function differenceOf(hangul: Sound, latin: Sound): number {
	if (hangul.frame !== latin.frame) return Number.POSITIVE_INFINITY;
	let difference = 0;
	for (const [index, letter] of latin.consonants.entries()) {
		const [usual, rare] = WRITTEN[letter] ?? ['', ''];
		const written = hangul.consonants[index] ?? '';
		difference += usual.includes(written) ? 0 : rare.includes(written) ? RARE : 1;
	}
	for (const [index, vowels] of latin.vowels.entries()) {
		const heard = hangul.vowels[index] ?? '';
		const isCarrier = vowels === '' && heard === 'i' && CARRIED_BY_I.test(latin.consonants[index - 1] ?? '');
		difference += isCarrier ? 0 : vowelDifference(vowels, heard, index > 0);
	}
	return difference;
}

/** Nothing is silent at the beginning of a word, nor -er. */
function vowelDifference(latin: string, hangul: string, maySilence: boolean): number {
	if (hangul === '' && (!maySilence || /.R/u.test(latin))) return latin === '' ? 0 : 1;
	if (!maySilence && latin === '') return 1;
	let above = [0];
	for (const [column, vowel] of [...hangul].entries())
		above.push((above[column] ?? 0) + (CARRIED[vowel] ?? MUCH));
	for (const letter of latin) {
		const silent = SILENT[letter] ?? (latin.length > 1 ? SILENT_BESIDE : MUCH);
		const row = [(above[0] ?? 0) + silent];
		for (const [column, vowel] of [...hangul].entries()) {
			row.push(
				Math.min(
					(above[column + 1] ?? 0) + silent,
					(row[column] ?? 0) + (CARRIED[vowel] ?? MUCH),
					(above[column] ?? 0) + (HEARD[letter]?.[vowel] ?? 1),
				),
			);
		}
		above = row;
	}
	return above.at(-1) ?? 0;
}
