const LEADS = 'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'.split('');
const VOWELS = 'ㅏ ㅐ ㅑ ㅒ ㅓ ㅔ ㅕ ㅖ ㅗ ㅗㅏ ㅗㅐ ㅗㅣ ㅛ ㅜ ㅜㅓ ㅜㅔ ㅜㅣ ㅠ ㅡ ㅡㅣ ㅣ'.split(' ');
const TAILS =
	' ㄱ ㄲ ㄱㅅ ㄴ ㄴㅈ ㄴㅎ ㄷ ㄹ ㄹㄱ ㄹㅁ ㄹㅂ ㄹㅅ ㄹㅌ ㄹㅍ ㄹㅎ ㅁ ㅂ ㅂㅅ ㅅ ㅆ ㅇ ㅈ ㅊ ㅋ ㅌ ㅍ ㅎ'.split(
		' ',
	);

const FIRST_SYLLABLE = 0xac00;
const LAST_SYLLABLE = 0xd7a3;
const SYLLABLES_PER_LEAD = 588;
const SYLLABLES_PER_VOWEL = 28;

const HANGUL_RUN = /^[가-힣ㄱ-ㅎㅏ-ㅣ]+$/u;

/** A syllable's place in the tables of leads, vowels and tails; a tail of 0 is none. */
export interface Syllable {
	readonly lead: number;
	readonly vowel: number;
	readonly tail: number;
}

/** True for a text of composed syllables and single letters only. The text must be NFC. */
export function isHangul(text: string): boolean {
	return HANGUL_RUN.test(text);
}

/**
 * The letters of a Hangul text in the order in which they are typed on the Korean keyboard, so that what is
 * on the screen at any moment of composition is a prefix of the finished word: 컴 and 커미 both of 커밋.
 */
export function toLetters(text: string): string {
	let letters = '';
	for (const character of text) {
		const syllable = splitSyllable(character);
		letters += syllable ? lettersOf(syllable) : character;
	}
	return letters;
}

/** The initial consonants of a Hangul text; characters that are no syllables stay. */
export function toInitials(text: string): string {
	let initials = '';
	for (const character of text) {
		const syllable = splitSyllable(character);
		initials += syllable ? LEADS[syllable.lead] : character;
	}
	return initials;
}

export function splitSyllable(character: string): Syllable | undefined {
	const code = character.codePointAt(0) ?? 0;
	if (code < FIRST_SYLLABLE || code > LAST_SYLLABLE) return undefined;
	const index = code - FIRST_SYLLABLE;
	return {
		lead: Math.floor(index / SYLLABLES_PER_LEAD),
		vowel: Math.floor((index % SYLLABLES_PER_LEAD) / SYLLABLES_PER_VOWEL),
		tail: index % SYLLABLES_PER_VOWEL,
	};
}

export function joinSyllable({ lead, vowel, tail }: Syllable): string {
	return String.fromCharCode(FIRST_SYLLABLE + lead * SYLLABLES_PER_LEAD + vowel * SYLLABLES_PER_VOWEL + tail);
}

/** The place of a tail consonant in the table, 0 for none. */
export function tailIndex(letter: string): number {
	return TAILS.indexOf(letter);
}

/** The tail that is left of one when its last consonant is taken off: 0 where it has no other. */
export function withoutLastConsonant(tail: number): number {
	return Math.max(0, TAILS.indexOf((TAILS[tail] ?? '').slice(0, -1)));
}

/** The place of a vowel in the table, by its typed letters: `ㅗㅏ` for ㅘ. */
export function vowelIndex(letters: string): number {
	return VOWELS.indexOf(letters);
}

function lettersOf({ lead, vowel, tail }: Syllable): string {
	return `${LEADS[lead]}${VOWELS[vowel]}${TAILS[tail]}`;
}
