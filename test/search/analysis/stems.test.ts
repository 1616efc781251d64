import { expect, test } from 'vitest';
import { stemsOf } from '#search/analysis/stems';

test.each([
	['알렸', '알리'],
	['알린', '알리'],
	['알려', '알리'],
	['빨라', '빠르'],
	['빨랐', '빠르'],
	['도와', '돕'],
	['도운', '돕'],
	['들어', '듣'],
	['들은', '듣'],
	['지어', '짓'],
	['꺼', '끄'],
	['나눠', '나누'],
	['돼', '되'],
	['했', '하'],
	['거', '걸'],
	['건', '걸'],
	['막', '막'],
])('%s may come from %s', (piece, stem) => {
	expect(stemsOf(piece)).toContain(stem);
});

test('the piece itself comes first', () => {
	expect(stemsOf('열')[0]).toBe('열');
});
