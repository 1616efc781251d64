import { expect, test } from 'vitest';
import { said } from '#locales/said';
import { checkTexts, withHead } from '#test/check-text';
import { hostileYaml } from './hostile-yaml.ts';

test.each(Object.entries(hostileYaml))('refused, with its line: %s', (_, lines) => {
	const errors = checkTexts({ '2026-03-14-a.md': withHead('draft', [lines]) }).filter(
		({ severity }) => severity === 'error',
	);
	expect(errors.length).toBeGreaterThan(0);
	for (const { place, fix } of errors) {
		expect(place?.line).toBeGreaterThan(0);
		expect(said(fix, 'en')).not.toBe('');
	}
	expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
});

test('one hostile front matter hides no fault of another file', () => {
	const files = Object.values(hostileYaml).map((lines, at) => [
		`2026-01-01-${at}.md`,
		withHead('draft', [lines]),
	]);
	const diagnostics = checkTexts({
		...Object.fromEntries(files),
		'2026-03-14-b.md': withHead('draft', ['severty: sev1']),
	});
	expect(new Set(diagnostics.map(({ path }) => path)).size).toBe(files.length + 1);
});
