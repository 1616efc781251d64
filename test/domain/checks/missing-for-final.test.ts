import { expect, test } from 'vitest';
import { missingForFinal } from '#domain/checks/missing-for-final';
import { parseKnowledgeBase } from '#domain/parse/parse-knowledge-base';
import { parseTexts, summarise, TODAY, withHead } from '#test/check-text';

function missing(text: string): string[] {
	const path = 'postmortems/2026-03-14-x.md';
	const files = parseTexts({ '2026-03-14-x.md': text });
	const found = missingForFinal([{ path, text }], files, parseKnowledgeBase(undefined).knowledgeBase, TODAY);
	return summarise(found.get(path) ?? []).map((line) => line.replace(/ FIX .*/, ''));
}

test('a draft is told all that a final postmortem needs', () => {
	expect(missing(withHead('draft', [], 'A lead.\n'))).toMatchInlineSnapshot(`
		[
		  "3:9 error status-complete: Unexpected status \`final\` without a severity.",
		  "3:9 error status-complete: Unexpected status \`final\` without root-cause categories.",
		  "3:9 error status-complete: Unexpected status \`final\` without a duration, or a timeline with \`started\`.",
		  "3:9 error status-complete: Unexpected status \`final\` without a list of causes.",
		  "3:9 error status-complete: Unexpected status \`final\` without a list of countermeasures.",
		]
	`);
});

test('what is wrong already is not said twice, and a final postmortem is told nothing', () => {
	const lines = ['severity: sev9'];
	expect(missing(withHead('draft', lines, 'A lead.\n')).join()).not.toContain('sev9');
	expect(missing(withHead('final', [], 'A lead.\n'))).toEqual([]);
});

test('a file whose front matter cannot be read is told nothing more', () => {
	expect(missing('no front matter')).toEqual([]);
});
