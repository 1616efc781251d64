import { expect, test } from 'vitest';
import { formatText } from '#report/text';
import { diagnosticAt, plain, reportOf, severityKnown } from './sample.ts';

test('shows a diagnostic as the design does', () => {
	expect(formatText(reportOf([severityKnown]))).toMatchInlineSnapshot(`
		"postmortems/2026-03-14-checkout-outage.md
		  4:11  error    Unexpected severity \`sev9\`, expected \`sev1\`, \`sev2\`, \`sev3\` or \`sev4\`.   severity-known
		                 Fix: choose the level whose definition matches the impact.

		1 error, 0 warnings in 1 of 42 postmortems.
		"
	`);
});

test('speaks Korean, in columns as wide as Hangul is', () => {
	const warning = { ...diagnosticAt(120, 'warning') };
	expect(formatText(reportOf([severityKnown, warning], 'ko'))).toMatchInlineSnapshot(`
		"postmortems/2026-03-14-checkout-outage.md
		   4:11  오류  심각도 \`sev9\`는 없습니다. \`sev1\`, \`sev2\`, \`sev3\`, \`sev4\` 가운데 하나여야 합니다.   severity-known
		               수정: 영향에 맞는 단계를 고르세요.
		  120:1  경고  심각도 \`sev9\`는 없습니다. \`sev1\`, \`sev2\`, \`sev3\`, \`sev4\` 가운데 하나여야 합니다.   severity-known
		               수정: 영향에 맞는 단계를 고르세요.

		포스트모템 42건 중 1건에서 오류 1개, 경고 1개.
		"
	`);
});

test('names related places and what can be mended', () => {
	const message = plain('First defined here.', '처음 정의된 곳입니다.');
	const related = [
		{ path: 'postmortems/a.md', place: { line: 1, column: 2, endLine: 1, endColumn: 3 }, message },
	];
	const edits = [{ range: { start: 0, end: 1 }, text: 'x' }];
	expect(formatText(reportOf([{ ...severityKnown, related, edits }]))).toMatchInlineSnapshot(`
		"postmortems/2026-03-14-checkout-outage.md
		  4:11  error    Unexpected severity \`sev9\`, expected \`sev1\`, \`sev2\`, \`sev3\` or \`sev4\`.   severity-known
		                 Fix: choose the level whose definition matches the impact.
		                 See: postmortems/a.md:1:2 First defined here.

		1 error, 0 warnings in 1 of 42 postmortems.
		1 can be mended with \`odap check --fix\`.
		"
	`);
});

test('gives the reason for which a file accepts a finding, where the fix would stand', () => {
	const allowed = { ...diagnosticAt(6, 'note'), allowedBecause: 'Quoted as it was published.' };
	expect(formatText(reportOf([allowed]))).toContain(
		'\n                Allowed: Quoted as it was published.\n',
	);
	expect(formatText(reportOf([allowed], 'ko'))).toContain('허용: Quoted as it was published.');
	expect(formatText(reportOf([allowed]))).not.toContain('Fix:');
});

test('counts one file once, and says so when nothing was found', () => {
	expect(formatText(reportOf([diagnosticAt(1), diagnosticAt(2)]))).toContain(
		'2 errors, 0 warnings in 1 of 42',
	);
	expect(formatText(reportOf([]))).toBe('0 errors, 0 warnings in 42 postmortems.\n');
});

test('a file that is no postmortem is not counted as one', () => {
	const inSettings = { ...severityKnown, path: 'kb.yaml' };
	expect(formatText(reportOf([severityKnown, inSettings]))).toContain(
		'2 errors, 0 warnings in kb.yaml and 1 of 42 postmortems.',
	);
	expect(formatText(reportOf([inSettings], 'ko'))).toContain(
		'kb.yaml 및 포스트모템 42건 중 0건에서 오류 1개',
	);
});

test('a file without a place shows a dash', () => {
	const { place: _, ...unplaced } = severityKnown;
	expect(formatText(reportOf([unplaced]))).toContain('\n  -  error ');
});
