import { expect, test } from 'vitest';
import { formatGithub } from '#report/github';
import { diagnosticAt, plain, reportOf, severityKnown } from './sample.ts';

test('puts an annotation on the line, and closes with the count', () => {
	expect(formatGithub(reportOf([severityKnown]), 'docs/')).toMatchInlineSnapshot(`
		"::error file=docs/postmortems/2026-03-14-checkout-outage.md,line=4,endLine=4,col=11,endColumn=14,title=severity-known::Unexpected severity \`sev9\`, expected \`sev1\`, \`sev2\`, \`sev3\` or \`sev4\`.%0AFix: choose the level whose definition matches the impact.
		1 error, 0 warnings in 1 of 42 postmortems.
		"
	`);
});

test('shows ten of each kind and says how many more there are', () => {
	const errors = Array.from({ length: 13 }, (_, index) => diagnosticAt(index + 1));
	const warnings = Array.from({ length: 12 }, (_, index) => diagnosticAt(index + 1, 'warning'));
	const lines = formatGithub(reportOf([...errors, ...warnings])).split('\n');
	expect(lines.filter((line) => line.startsWith('::error '))).toHaveLength(10);
	expect(lines.filter((line) => line.startsWith('::warning '))).toHaveLength(10);
	expect(lines).toContain('5 more left out of the annotations.');
});

test('escapes what separates properties and lines', () => {
	const message = plain('100 % of a,b:c');
	const output = formatGithub(reportOf([{ ...severityKnown, path: 'postmortems/a,b:c%.md', message }]));
	expect(output).toContain('file=postmortems/a%2Cb%3Ac%25.md,');
	expect(output).toContain('::100 %25 of a,b:c%0AFix: ');
});

test('leaves columns out where a range spans lines', () => {
	const place = { line: 1, column: 5, endLine: 3, endColumn: 2 };
	expect(formatGithub(reportOf([{ ...severityKnown, place }]))).toContain(',line=1,endLine=3,title=');
});
