import { expect, test } from 'vitest';
import { findStruckText } from '#domain/time/read/struck-text';

/** What GitHub crosses out. */
function struck(text: string): string[] {
	return findStruckText(text).map(({ inside }) => inside);
}

test.each([
	['~16:20 반영, 10~20분 걸림', ['16:20 반영, 10']],
	['3~40분 동안, 10~20건', ['40분 동안, 10']],
	['- ~16:20 one\n- ~16:40 two 3~4', ['16:40 two 3']],
	['~one~ word', ['one']],
	['1~2, 3~4, 5~6', ['2, 3']],
	['first line 1~2\nsecond line 3~4', ['2\nsecond line 3']],
])('%j', (text, expected) => {
	expect(struck(text)).toEqual(expected);
});

test.each([
	'~16:20 and nothing else',
	'~16:20 and ~17:40',
	'10\\~20분 … 30~40분',
	'`~16:20` … 10~20',
	'10~20\n\n30~40',
	'- 10~20\n- 30~40',
	'~~gone~~ and 10~20',
	'```\n10~20 30~40\n```',
	'[a](https://example.com/~me) 10~20',
	'https://example.com/~me/10~20',
	'| 10~20 |\n| 30~40 |',
	'a ~ b ~ c',
])('%j stays as it is', (text) => {
	expect(struck(text)).toEqual([]);
});

test('places are those of the file', () => {
	const text = '---\ntitle: "1~2 3~4"\n---\n\n10~20, 30~40';
	const [found] = findStruckText(text, 24);
	expect(text.slice(found?.range.start, found?.range.end)).toBe('~20, 30~');
	expect(found?.isMeant).toBe(false);
	expect(findStruckText('~gone~')[0]?.isMeant).toBe(true);
});
