import { lintSource } from '@secretlint/core';
import { secretLintProfiler } from '@secretlint/profiler';
import { creator } from '@secretlint/secretlint-rule-preset-recommend';
import { settleByLine } from '#domain/checks/line-allowance';
import { foreignSecretFinding } from '#domain/checks/secret';
import type { Finding } from '#domain/diagnostic';
import type { SourceFile } from '#domain/parse/parsed-file';
import { findSecrets, overlap } from '#domain/safety/find-secrets';
import { findLineAllowances } from '#domain/safety/line-allowance';
import { isPlaceholder } from '#domain/safety/plausible-secret';

const PRESET = '@secretlint/secretlint-rule-preset-recommend';

// It notes every step of every file and keeps the notes: a third of its time, and memory that is never given back.
secretLintProfiler.setEnabled(false);

/** Comments in the file could switch the rules off. */
const rules = [{ id: '@secretlint/secretlint-rule-filter-comments', disabled: true }];

/**
 * What secretlint's recommended rules find beyond our own, which run with the other checks. Values are never quoted.
 * Node only: the preset needs `node:path`.
 */
export async function scanSecrets({ text, path }: Pick<SourceFile, 'text' | 'path'>): Promise<Finding[]> {
	const { messages } = await lintSource({
		source: { content: text, filePath: path, ext: '.md', contentType: 'text' },
		options: { noPhysicFilePath: true, config: { rules: [{ id: PRESET, rule: creator, rules }] } },
	});
	if (messages.length === 0) return [];
	const ours = findSecrets(text).map(({ range }) => range);
	const allowances = findLineAllowances(text);
	return messages
		.map(({ ruleId, range: [start, end] }) => ({ name: nameOf(ruleId), range: { start, end } }))
		.filter(
			({ range }) =>
				!ours.some((other) => overlap(range, other)) && !isSample(text.slice(range.start, range.end)),
		)
		.map(({ name, range }) => {
			const finding = foreignSecretFinding({ en: name, ko: name }, range);
			return { ...settleByLine(finding.check, finding, allowances), check: finding.check };
		});
}

/** `@secretlint/secretlint-rule-basicauth` → `basicauth`. */
function nameOf(ruleId: string): string {
	return ruleId.replace(/^.*secretlint-rule-/, '');
}

/** `https://user:pass@…` and its like in documentation. */
function isSample(value: string): boolean {
	const [, password] = /:\/\/[^\s:@/]*:([^\s@/]*)@/.exec(value) ?? [];
	return password !== undefined && isPlaceholder(password);
}
