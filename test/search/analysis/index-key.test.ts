import { expect, test } from 'vitest';
import { groupKey } from '#search/analysis/index-key';

test('no group of synonyms is found by the key of another, of which it would be a beginning', () => {
	const keys = Array.from({ length: 3_000 }, (_, group) => groupKey(group)).toSorted();
	const begun = keys.filter((key, at) => at > 0 && key.startsWith(keys[at - 1] ?? ''));
	expect(begun).toEqual([]);
});
