import { expect, test } from 'vitest';
import { BUILT_IN_SYNONYMS } from '#search/analysis/built-in-synonyms';
import { plainForm, synonymsAt, synonymTable } from '#search/analysis/synonyms';

const table = synonymTable([
	[['롤백'], ['되돌리'], ['rollback'], ['roll', 'back']],
	[['단일', '장애', '점'], ['spof']],
	[['에스', '에스', '디'], ['ssd']],
]);
const groupsAt = (words: string[][], index = 0) =>
	synonymsAt(
		words.map((parts) => parts.map(plainForm)),
		index,
		table,
	).map(({ group }) => group);

test('a word of a group is found in any number', () => {
	expect(groupsAt([['rollbacks']])).toEqual([0]);
	expect(groupsAt([['롤백']])).toEqual([0]);
	expect(groupsAt([['커밋']])).toEqual([]);
});

test('a phrase is found over several words and inside one', () => {
	expect(groupsAt([['roll'], ['back']])).toEqual([0]);
	expect(groupsAt([['단일', '장애', '점']])).toEqual([1]);
	expect(groupsAt([['단일'], ['장애', '점']])).toEqual([1]);
	expect(groupsAt([['roll'], ['forward']])).toEqual([]);
});

test('a name that repeats a part is found in one word and in several', () => {
	expect(groupsAt([['에스'], ['에스'], ['디']])).toEqual([2]);
	expect(groupsAt([['에스', '디']])).toEqual([2]);
	expect(groupsAt([['에스'], ['디']])).toEqual([]);
	expect(groupsAt([['에스'], ['에스']])).toEqual([]);
});

test('no spelling of the built-in list stands in two groups', () => {
	const spellings = BUILT_IN_SYNONYMS.flat().map((spelling) => spelling.toLowerCase());
	expect(spellings.filter((spelling, index) => spellings.indexOf(spelling) !== index)).toEqual([]);
});
