import { expect, test } from 'vitest';
import { contextRuns, splitRuns, splitWords } from '#search/analysis/words';

test.each([
	['깃Tag를', ['깃', 'Tag', '를']],
	['“롤백했다.”', ['롤백했다']],
	['v2.3.1로', ['v2.3.1', '로']],
	['E_CONN_RESET', ['E_CONN_RESET']],
	['(db-primary-2)', ['db-primary-2']],
	['194건의', ['194', '건의']],
	['master에서/production으로', ['master', '에서', 'production', '으로']],
	['검토ㆍ배포·운영', ['검토', '배포', '운영']],
	['---', []],
	['🔥', []],
])('%s consists of %j', (word, runs) => {
	expect(splitRuns(word).map(({ text }) => text)).toEqual(runs);
});

test('a run knows what stands right before it', () => {
	expect(contextRuns('3월API를').map(({ before }) => before)).toEqual(['', '3', '', 'A']);
});

test('decomposed Hangul is composed', () => {
	expect(splitWords('커밋 실수'.normalize('NFD'))).toEqual(['커밋', '실수']);
});
