import { describe, expect, test } from 'vitest';
import { findHiddenCharacters } from '#domain/markdown/hidden-characters';
import { said } from '#locales/said';

const found = (text: string) => findHiddenCharacters(text).map(({ check }) => check);

describe('found', () => {
	test.each([
		['NUL', 'a\u0000b', 'control-character'],
		['escape', '\u001b[31mred\u001b[0m', 'control-character'],
		['C1', 'a\u009b31m', 'control-character'],
		['backspace', 'a\bb', 'control-character'],
		['lone CR', 'one\rtwo', 'control-character'],
		['line separator', 'a\u2028b', 'control-character'],
		['override', 'a\u202eb', 'hidden-character'],
		['isolate', 'a\u2066b', 'hidden-character'],
		['override near Hebrew', 'שלום \u202eb', 'hidden-character'],
		['tags', 'a\u{e0041}\u{e0042}', 'hidden-character'],
		['flag that is none', '🏴\u{e0067}\u{e0062}\u{e007f}', 'hidden-character'],
		['Hangul filler', '커밋\u3164', 'hidden-character'],
		['choseong filler', '\u115fa', 'hidden-character'],
		['half-width filler', 'a\uffa0', 'hidden-character'],
		['joiner between Latin letters', 'pass\u200dword', 'hidden-character'],
		['joiner at an edge', 'word\u200d next', 'hidden-character'],
		['selector after a Latin letter', 'a\ufe0f', 'hidden-character'],
		['selectors in a row', '😀\u{e0101}\u{e0102}', 'hidden-character'],
		['zero-width blank in Hangul', '서\u200b버', 'hidden-character'],
		['mark inside the text', 'a\ufeffb', 'hidden-character'],
		['Braille blank', 'a\u2800b', 'hidden-character'],
		['direction mark in Latin', 'a\u200eb', 'hidden-character'],
		['lost character', '결제\ufffd', 'encoding-utf8'],
		['noncharacter', 'a\uffffb', 'hidden-character'],
		['noncharacter in a block', '\ufdd0', 'hidden-character'],
	])('%s', (_, text, check) => {
		expect(found(text)).toContain(check);
	});
});

describe('left alone', () => {
	test.each([
		['ordinary text', 'Checkout stopped.\r\n\tIndented\n한국어 “따옴표” — 3~40분 …'],
		['decomposed Hangul', '한국어'.normalize('NFD')],
		['old Hangul', '\u1112\u119e\u11ab'],
		['a family', '👨‍👩‍👧‍👦 👩🏽‍💻 🏳️‍🌈 ❤️‍🔥'],
		['keycaps and hearts', '1️⃣ ❤️ ☎️ ‼️ ㊗️'],
		['flags', '🇰🇷 🏴󠁧󠁢󠁥󠁮󠁧󠁿 🏴󠁧󠁢󠁳󠁣󠁴󠁿 🏴󠁧󠁢󠁷󠁬󠁳󠁿'],
		['Arabic', 'مرحبا \u200fabc\u200f، كتاب'],
		['Hebrew', 'שלום \u200eabc'],
		['Persian', 'می‌خواهم'],
		['Hindi', 'क्‍ष'],
		['Malayalam, joined at the end of a word', 'അവന്‍ വന്നു'],
		['Bengali and Sinhala', 'র‍্যাব ශ්‍රී'],
		['Tamil, parted', 'க்‌ஷ'],
		['Thai with word breaks', 'ภาษา\u200bไทย'],
		['a variant of Han', '辻\u{e0100}'],
		['Vietnamese in marks', 'Tiếng Việt'.normalize('NFD')],
	])('%s', (_, text) => {
		expect(findHiddenCharacters(text)).toEqual([]);
	});
});

test('the fix removes the character, or makes a line end of it', () => {
	const [hidden] = findHiddenCharacters('ab\u202ec');
	expect(hidden).toMatchObject({
		range: { start: 2, end: 3 },
		edits: [{ range: { start: 2, end: 3 }, text: '' }],
	});
	expect(findHiddenCharacters('a\rb')[0]?.edits).toEqual([{ range: { start: 1, end: 2 }, text: '\n' }]);
	expect(findHiddenCharacters('a\u0007b')[0]?.edits).toBeUndefined();
});

test('messages name the character and never hold it', () => {
	for (const { message, fix } of findHiddenCharacters('\u0000\u001b\u202e\u3164\ufeff')) {
		expect(JSON.stringify([message, fix])).not.toMatch(/[\p{Cc}\p{Cf}\u3164]|\\u00/u);
		expect(said(message, 'en')).toMatch(/U\+[\dA-F]{4}/);
	}
});
