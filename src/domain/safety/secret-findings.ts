import type { Finding, Range } from '#domain/findings/diagnostic';
import type { Text } from '#domain/text/localised';
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
		message: {
			en: `Unexpected secret, ${name.en} of ${length} characters, expected none.`,
			ko: `비밀 값이 들어 있습니다(${name.ko}, ${length}자).`,
		},
		fix: REPLACE,
	};
}

const REPLACE: Text = {
	en: 'Replace it by `****`, and change it wherever it is used. If it never was one, write `<!-- odap-allow: secret because … -->` on the line.',
	ko: '`****`로 바꾸고, 쓰이는 곳에서 모두 새 값으로 교체하세요. 비밀 값이 아니라면 그 줄에 `<!-- odap-allow: secret because … -->`로 까닭을 적으세요.',
};
