import { expect, test } from 'vitest';
import { toLetters } from '#search/analysis/hangul';
import { buildLexicon } from '#test/search/build-lexicon';

const lexicon = buildLexicon('커밋 커서 서버 컴파일 투표');

test.each([
	['커', ['커밋', '커서', '컴파일']],
	['컴', ['커밋', '컴파일']],
	['커밋', ['커밋']],
	['ㅌ', ['투표']],
	['하', []],
])('words whose letters begin with %s', (typed, words) => {
	expect([...lexicon.withPrefix(toLetters(typed))].sort()).toEqual(words.sort());
	expect(lexicon.hasPrefix(toLetters(typed))).toBe(words.length > 0);
});
