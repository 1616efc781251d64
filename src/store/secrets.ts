import { lintSource } from '@secretlint/core';
import { secretLintProfiler } from '@secretlint/profiler';
import { rules as recommended } from '@secretlint/secretlint-rule-preset-recommend';
import type { Finding } from '#domain/findings/diagnostic';
import type { SourceFile } from '#domain/parse/parsed-file';
import { isDocumentedKey } from '#domain/safety/documented-examples';
import { findSecrets, overlap } from '#domain/safety/find-secrets';
import { findLineAllowances } from '#domain/safety/line-allowance';
import { isPlaceholder } from '#domain/safety/plausible-secret';
import { secretFinding } from '#domain/safety/secret-findings';
import { settleByLine } from '#domain/safety/settle-by-line';

// It notes every step of every file and keeps the notes: a third of its time, and memory that is never given back.
secretLintProfiler.setEnabled(false);

/**
 * One by one, not as the preset they come in: its rule for comments would let a file switch the others off, and within
 * a preset `disabled` is not heeded.
 */
const rules = recommended
	.filter(({ meta }) => meta.id !== '@secretlint/secretlint-rule-filter-comments')
	.map((rule) => ({ id: rule.meta.id, rule }));

/**
 * What secretlint's recommended rules find beyond our own, which run with the other checks. Values are never quoted.
 * Node only: the preset needs `node:path`.
 */
export async function scanSecrets({ text, path }: Pick<SourceFile, 'text' | 'path'>): Promise<Finding[]> {
	const { messages } = await lintSource({
		source: { content: text, filePath: path, ext: '.md', contentType: 'text' },
		options: { noPhysicFilePath: true, config: { rules } },
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
		.map(({ name, range }) => settleByLine(secretFinding({ name, range }), allowances));
}

/** `@secretlint/secretlint-rule-basicauth` → `basicauth`. */
function nameOf(ruleId: string): string {
	return ruleId.replace(/^.*secretlint-rule-/, '');
}

/** `https://user:pass@…` and its like in documentation, and the keys that providers print there. */
function isSample(value: string): boolean {
	if (isDocumentedKey(value)) return true;
	const [, password] = /:\/\/[^\s:@/]*:([^\s@/]*)@/.exec(value) ?? [];
	return password !== undefined && isPlaceholder(password);
}
