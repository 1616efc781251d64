import { expect, test } from 'vitest';
import { lineChanges } from '#domain/line-changes';

const edit = (start: number, end: number, text: string) => ({ range: { start, end }, text });

test('edits of one line are one change, those of others are their own', () => {
	expect(lineChanges('one\r\ntwo\r\nthree', [edit(10, 10, '3 '), edit(0, 1, 'O'), edit(2, 3, 'E')])).toEqual([
		{ line: 1, before: ['one'], after: ['OnE'] },
		{ line: 3, before: ['three'], after: ['3 three'] },
	]);
});

test('a change may take lines away, put lines in, and reach over several', () => {
	expect(lineChanges('a\nb\nc\n', [edit(1, 3, '')])).toEqual([{ line: 1, before: ['a', 'b'], after: ['a'] }]);
	expect(lineChanges('a\nb', [edit(1, 1, '\nx')])).toEqual([{ line: 1, before: ['a'], after: ['a', 'x'] }]);
	expect(lineChanges('', [edit(0, 0, 'x')])).toEqual([{ line: 1, before: [], after: ['x'] }]);
});
