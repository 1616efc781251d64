import type { Finding, Range } from '#domain/findings/diagnostic';
import type { Phrase } from '#domain/text/phrase';
import { phrase } from '#domain/text/phrase';
import { type FoundSecret, findSecrets, overlap } from './find-secrets.ts';
import { findLineAllowances } from './line-allowance.ts';
import { settleByLine } from './settle-by-line.ts';

/**
 * What is found in the text of a file, and in values of its YAML: a quoted text may write its letters as escapes, which
 * only the parser reads.
 */
export function* secretsIn(
	text: string,
	values: Iterable<{ readonly value: string; readonly range: Range }>,
): Generator<Finding> {
	const allowances = findLineAllowances(text);
	const found = findSecrets(text);
	const escaped = [...values]
		.flatMap(({ value, range }) => findSecrets(value).map(({ name }) => ({ name, range })))
		.filter(({ range }) => !found.some((it) => overlap(it.range, range)));
	for (const it of [...found, ...escaped]) yield settleByLine(secretFinding(it), allowances);
}

/** Never quotes the value: reports end in logs that more people read than the file. */
export function secretFinding({ name, range }: FoundSecret): Finding {
	const length = range.end - range.start;
	return {
		check: 'secret',
		range,
		message: phrase('secretFindings.secretFinding', name, length),
		fix: REPLACE,
	};
}

const REPLACE: Phrase = phrase('secretFindings.replace');
