import { expect, test } from 'vitest';
import { formatJson } from '#report/json';
import { formatRdjsonl } from '#report/rdjsonl';
import { formatSarif } from '#report/sarif';
import { formatUnix } from '#report/unix';
import { diagnosticAt, reportOf, severityKnown } from './sample.ts';

test('unix: one line a diagnostic', () => {
	expect(formatUnix(reportOf([severityKnown]))).toMatchInlineSnapshot(`
		"postmortems/2026-03-14-checkout-outage.md:4:11: error: Unexpected severity \`sev9\`, expected \`sev1\`, \`sev2\`, \`sev3\` or \`sev4\`. Fix: choose the level whose definition matches the impact. [severity-known]
		"
	`);
});

test('json: counts and places', () => {
	const report = JSON.parse(formatJson(reportOf([severityKnown, diagnosticAt(9, 'warning')])));
	expect(report.summary).toEqual({ checked: 42, files: 1, errors: 1, warnings: 1, notes: 0 });
	expect(report.diagnostics[0]).toMatchObject({
		line: 4,
		column: 11,
		endLine: 4,
		endColumn: 15,
		fixable: false,
	});
});

test('json and sarif: what a file accepts carries its reason', () => {
	const report = reportOf([
		{ ...diagnosticAt(6, 'note'), allowedBecause: 'Quoted as it was published.' },
		diagnosticAt(7),
	]);
	const [allowed, open] = JSON.parse(formatJson(report)).diagnostics;
	expect(allowed.allowedBecause).toBe('Quoted as it was published.');
	expect(open).not.toHaveProperty('allowedBecause');
	const sarif = JSON.parse(formatSarif(report, { version: '1.2.3' }));
	expect(sarif.runs[0].results[0].suppressions).toEqual([
		{ kind: 'inSource', justification: 'Quoted as it was published.' },
	]);
	expect(sarif.runs[0].results[1]).not.toHaveProperty('suppressions');
});

test('rdjsonl: columns are UTF-8 bytes', () => {
	const place = { line: 2, column: 4, endLine: 2, endColumn: 6 };
	const output = formatRdjsonl(reportOf([{ ...severityKnown, place }]), () => 'first\n한글 😀끝');
	expect(JSON.parse(output).location.range).toEqual({
		start: { line: 2, column: 8 },
		end: { line: 2, column: 12 },
	});
});

test('rdjsonl: no columns where the text is not known', () => {
	const output = formatRdjsonl(reportOf([severityKnown]), () => undefined);
	expect(JSON.parse(output).location.range).toEqual({ start: { line: 4 }, end: { line: 4 } });
});

test('sarif: rules, the kind of columns, paths as URIs', () => {
	const diagnostic = { ...severityKnown, path: 'postmortems/결제 #1.md' };
	const [run] = JSON.parse(formatSarif(reportOf([diagnostic]), { version: '1.2.3' }, 'kb/')).runs;
	expect(run.columnKind).toBe('utf16CodeUnits');
	expect(run.tool.driver.rules).toMatchObject([
		{ id: 'severity-known', shortDescription: { text: 'The severity is a level of the vocabulary.' } },
	]);
	expect(run.results[0].locations[0].physicalLocation).toEqual({
		artifactLocation: { uri: 'kb/postmortems/%EA%B2%B0%EC%A0%9C%20%231.md' },
		region: { startLine: 4, startColumn: 11, endLine: 4, endColumn: 15 },
	});
});
