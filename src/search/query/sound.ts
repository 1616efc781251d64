import { splitSyllable } from '#search/analysis/hangul';

/**
 * What a Hangul spelling of a foreign word and the Latin word have in common: their consonants, in the classes that
 * 외래어 표기법 (국립국어원, 제3장 표기 세칙, 영어) makes one, and which vowels stand between them, roughly.
 */
export interface Sound {
	readonly consonants: string;
	readonly vowels: string;
}

/** By the place of the consonant in Unicode's order of leads: ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ; ㅅ and ㅈ both for s. */
const LEADS = 'k k n t t l m p p s s - s s s k t p h'.split(' ');
/** ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ; ㅐ is how an English a sounds, ㅡ only carries a consonant. */
const VOWELS = 'a a a e o e o e o a e e o u o e i u - i i'.split(' ');
/** The tails that loan words have. */
const TAILS: Readonly<Record<number, string>> = {
	1: 'k',
	4: 'n',
	8: 'l',
	16: 'm',
	17: 'p',
	19: 't',
	21: 'n',
};

/** Latin spellings and the consonant they are written with in Hangul, the longest first. */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
	[/^(?:tion|sion)/u, 'sn'],
	[/^(?:tch|ch|ture?|dge)/u, 's'],
	[/^sch/u, 'sk'],
	[/^sh/u, 's'],
	[/^ph/u, 'p'],
	[/^(?:ck|cq|kh)/u, 'k'],
	[/^(?:gh|wh)/u, ''],
	[/^n[gk](?![aeiouy])/u, 'n'],
	[/^x/u, 'ks'],
	[/^c(?=[eiy])/u, 's'],
	[/^g(?=[eiy])/u, 's'],
	[/^[ckqg]/u, 'k'],
	[/^[dt]/u, 't'],
	[/^[bpfv]/u, 'p'],
	[/^[jz]/u, 's'],
	[/^r(?![aeiouy])/u, ''],
	[/^[lr]/u, 'l'],
	[/^[smnh]/u, '='],
];

/** The sound of a Hangul word; undefined where a syllable is none that a loan word has. */
export function soundOfHangul(word: string): Sound | undefined {
	let consonants = '';
	let vowels = '';
	for (const character of word) {
		const syllable = splitSyllable(character);
		const tail = syllable && (syllable.tail === 0 ? '' : TAILS[syllable.tail]);
		if (!syllable || tail === undefined) return undefined;
		consonants += `${LEADS[syllable.lead]}${tail}`;
		vowels += `${LEADS[syllable.lead] === '-' ? '' : '-'}${VOWELS[syllable.vowel]}${tail && '-'}`;
	}
	return soundOf(consonants, vowels);
}

/** An `e` after a consonant and l is silent before another one: 보틀넥. */
const SILENT = /(?<=[bcdfgkpstz]l)e(?![aeiouy])/gu;

/** The sounds of a Latin word: `th` is written in two ways. */
export function soundsOfLatin(word: string): Sound[] {
	const spelt = word.toLowerCase().replace(/e$/u, '').replace(SILENT, '');
	return spelt.includes('th')
		? [latinSound(spelt.replaceAll('th', 's')), latinSound(spelt.replaceAll('th', 't'))]
		: [latinSound(spelt)];
}

function latinSound(word: string): Sound {
	let consonants = '';
	let vowels = '';
	for (let index = 0; index < word.length; ) {
		const rest = word.slice(index);
		const [spelling, sound] = SPELLINGS.find(([pattern]) => pattern.test(rest)) ?? [/^./u, '-'];
		const [matched = ' '] = spelling.exec(rest) ?? [];
		consonants += sound === '=' ? matched : sound;
		vowels += sound === '-' ? matched.replace('y', 'i').replace('w', 'u') : '-';
		index += matched.length;
	}
	return soundOf(consonants, vowels);
}

/** Doubled consonants are one, ㄹㄹ is one l, and so are the same vowels next to each other. */
function soundOf(consonants: string, vowels: string): Sound {
	return {
		consonants: consonants.replaceAll('-', '').replaceAll(/(.)\1+/gu, '$1'),
		vowels: vowels.replaceAll(/(.)\1+/gu, '$1').replaceAll('-', ''),
	};
}
