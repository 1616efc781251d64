import { expect, test } from 'vitest';
import { said } from '#locales/said';
import { checkTexts, withHead } from '#test/check-text';

test('tens of thousands of faults of one kind become two hundred, and the last says how many more there are', () => {
	const found = checkTexts({
		'2026-03-14-a.md': withHead('draft', [], `\n${'<b> '.repeat(5_000)}\n\n[x](nowhere.md)\n`),
	});
	const markup = found.filter(({ check }) => check === 'raw-html');
	expect(markup).toHaveLength(200);
	expect(said(markup.at(-1)?.message ?? '', 'en')).toContain('There are 4800 more of these in this file.');
	expect(found.map(({ check }) => check)).toContain('link-target');
});
