import { toLetters } from '#search/analysis/hangul';
import { editDistance } from './edit-distance.ts';

/** Words of fewer letters are all near each other. */
const SHORTEST = 4;
const LONG = 9;

/** A word of a corpus as it is compared with what was typed. */
export interface SpeltWord {
	readonly word: string;
	/** As it is compared: letters as typed, with vowels that sound alike made one. */
	readonly spelt: string;
	/** The commonest words first. */
	readonly place: number;
}

export interface NearWord {
	readonly word: string;
	readonly slips: number;
}

/** The words that one slip makes of each other, in long ones two: the fewest slips first, then the commonest. */
export function nearestWords(spelt: string, words: readonly SpeltWord[], count: number): NearWord[] {
	if (spelt.length < SHORTEST) return [];
	const most = spelt.length >= LONG ? 2 : 1;
	return words
		.map((known) => ({ known, slips: editDistance(known.spelt, spelt, most) }))
		.filter(({ slips }) => slips <= most)
		.sort((a, b) => a.slips - b.slips || a.known.place - b.known.place)
		.slice(0, count)
		.map(({ known, slips }) => ({ word: known.word, slips }));
}

/** Letters as typed; ㅔ is ㅐ, ㅖ is ㅒ, and ㅚ, ㅙ and ㅞ are one: they sound alike to most speakers today. */
export function spell(word: string): string {
	return toLetters(word)
		.replaceAll(/ㅗㅐ|ㅜㅔ/gu, 'ㅗㅣ')
		.replaceAll('ㅔ', 'ㅐ')
		.replaceAll('ㅖ', 'ㅒ');
}
