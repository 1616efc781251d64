import { expect, test } from 'vitest';
import { said } from '#locales/said';
import { checkTexts, withHead } from '#test/check-text';

function saidOf(related: string): string[] {
	return checkTexts({
		'2026-03-14-checkout.md': withHead('draft', [`related: [{ postmortem: ${related}, how: mentions }]`]),
		'2026-03-02-lamps.md': withHead('draft', []),
		'2026-03-02-doors.md': withHead('draft', []),
	})
		.filter(({ check }) => check === 'related-known')
		.map(({ message }) => said(message, 'en'));
}

test('a name of other words is not corrected to another incident of that day or month', () => {
	expect(saidOf('2026-03-02-doorbells')).toEqual([expect.not.stringMatching(/lamps|doors`/)]);
	expect(saidOf('2026-03-09-lifts')).toEqual([expect.not.stringMatching(/lamps|doors`/)]);
});

test('a misspelling is', () => {
	expect(saidOf('2026-03-02-lapms')).toEqual([expect.stringContaining('`2026-03-02-lamps`')]);
});
