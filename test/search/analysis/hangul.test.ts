import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isHangul, joinSyllable, splitSyllable, toInitials, toLetters } from '#search/analysis/hangul';

const syllables = fc.stringMatching(/^[가-힣]{1,8}$/u);

test.each([
	['커밋', 'ㅋㅓㅁㅣㅅ'],
	['컴', 'ㅋㅓㅁ'],
	['괜찮다', 'ㄱㅗㅐㄴㅊㅏㄴㅎㄷㅏ'],
	['까ㅁ', 'ㄲㅏㅁ'],
	['Tag를', 'Tagㄹㅡㄹ'],
])('%s is typed %s', (text, letters) => {
	expect(toLetters(text)).toBe(letters);
});

test('what is on the screen while a word is composed is a prefix of the word', () => {
	for (const state of ['ㄷ', '데', '뎅', '데이', '데잍', '데이터']) {
		const typed = toLetters(state);
		expect('ㄷㅔㅇㅣㅌㅓ'.startsWith(typed)).toBe(true);
	}
});

test('the letters of a text are those of its syllables', () => {
	fc.assert(
		fc.property(syllables, syllables, (a, b) => {
			expect(toLetters(a + b)).toBe(toLetters(a) + toLetters(b));
		}),
	);
});

test('a syllable is put together again', () => {
	fc.assert(
		fc.property(fc.stringMatching(/^[가-힣]$/u), (character) => {
			const syllable = splitSyllable(character);
			expect(syllable && joinSyllable(syllable)).toBe(character);
		}),
	);
});

test('initial consonants', () => {
	expect(toInitials('커밋 log')).toBe('ㅋㅁ log');
});

test.each([
	['커밋', true],
	['ㅋㅁ', true],
	['커밋1', false],
	['', false],
	['커밋'.normalize('NFD'), false],
])('%s is Hangul: %s', (text, expected) => {
	expect(isHangul(text)).toBe(expected);
});
