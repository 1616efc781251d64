import { expect, test } from 'vitest';
import { formatGitlab } from '#report/gitlab';
import { diagnosticAt, reportOf, severityKnown } from './sample.ts';

const parse = (output: string) => JSON.parse(output) as { fingerprint: string; [key: string]: unknown }[];

test('a fault with its fix on its line, the path seen from the repository', () => {
	const [entry] = parse(formatGitlab(reportOf([severityKnown]), 'docs/'));
	expect(entry).toEqual({
		description:
			'Unexpected severity `sev9`, expected `sev1`, `sev2`, `sev3` or `sev4`. Fix: choose the level whose definition matches the impact.',
		check_name: 'severity-known',
		fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
		severity: 'critical',
		location: { path: 'docs/postmortems/2026-03-14-checkout-outage.md', lines: { begin: 4, end: 4 } },
	});
});

test('a fault that moved is the same fault; two of a kind are two', () => {
	const [before] = parse(formatGitlab(reportOf([diagnosticAt(3)])));
	const after = parse(formatGitlab(reportOf([diagnosticAt(9), diagnosticAt(12)])));
	expect(after[0]?.fingerprint).toBe(before?.fingerprint);
	expect(after[1]?.fingerprint).not.toBe(before?.fingerprint);
});

test('warnings and notes weigh less, and nothing found is an empty list', () => {
	const entries = parse(formatGitlab(reportOf([diagnosticAt(1, 'warning'), diagnosticAt(2, 'note')])));
	expect(entries.map(({ severity }) => severity)).toEqual(['minor', 'info']);
	expect(formatGitlab(reportOf([]))).toBe('[]\n');
});
