import { expect, test } from 'vitest';
import { groupByEach } from '#domain/library/group-by-each';

test('lists an item once under each of its keys, in the order they come', () => {
	const groups = groupByEach(['ab', 'b', 'aba', ''], (item) => item);
	expect([...groups]).toEqual([
		['a', ['ab', 'aba']],
		['b', ['ab', 'b', 'aba']],
	]);
});
