import { expect, test } from 'vitest';
import { checkTexts } from '#test/check-text';

const CAUSES = '\n## Causes\n\n1. `#limit` `trigger` `capacity` A limit was reached\n';
const checksOf = (causes: string) =>
	checkTexts({
		'2026-03-14-a.md': `---\ntitle: "Checkout stopped"\nstatus: review\ndate: 2026-03-14\nseverity: sev2\nduration: 30m\n${causes}---\n\nA lead.\n${CAUSES}`,
	})
		.map(({ check }) => check)
		.filter((check) => ['causes-match', 'category-known', 'status-complete'].includes(check));

test.each([
	['a category that is misspelt', 'causes: [capasity]\n', ['category-known']],
	[
		'one that is misspelt, and one too many',
		'causes: [capasity, data]\n',
		['causes-match', 'category-known'],
	],
	['one that nobody knows', 'causes: [weather]\n', ['category-known']],
	['one that is not in the list', 'causes: [data]\n', ['causes-match']],
	['none, where the list has one', '', ['causes-match']],
	['the same as the list', 'causes: [capacity]\n', []],
])('each slip in the causes is told once: %s', (_, causes, checks) => {
	expect(checksOf(causes)).toEqual(checks);
});
