import type { Finding, Range } from '#domain/diagnostic';
import type { Postmortem } from '#domain/postmortem';
import { type FoundSecret, findSecrets, overlap } from '#domain/safety/find-secrets';
import { findLineAllowances } from '#domain/safety/line-allowance';
import type { Text } from '#domain/text/localised';
import type { CheckFinding, FileCheck } from './check.ts';
import { settleByLine } from './line-allowance.ts';

export const secret: FileCheck = {
	id: 'secret',
	family: 'safety',
	severity: 'error',
	scope: 'file',
	summary: {
		en: 'The file holds no password, token or key.',
		ko: '비밀번호, 토큰, 키를 적지 않는다.',
	},
	why: {
		en: 'A repository is copied to every laptop, and history keeps what a later commit removes. A secret that was committed counts as lost: it has to be changed, not just deleted.',
		ko: '저장소는 모든 노트북에 복사되고, 나중에 지워도 이력에 남습니다. 한 번 커밋한 비밀 값은 새어 나간 것으로 보고 지우는 데 그치지 말고 바꿔야 합니다.',
	},
	examples: {
		good: { text: 'The job ran with `password: ********` until 16:05.\n' },
		bad: { text: 'The job ran with `password: qwer1234!` until 16:05.\n' },
	},
	run: ({ text, postmortem }) => secretsIn(text, escapedTexts(postmortem)),
};

/**
 * What is found in the text of a file, and in values of its YAML: a quoted text may write its letters as escapes, which
 * only the parser reads.
 */
export function* secretsIn(
	text: string,
	values: Iterable<{ readonly value: string; readonly range: Range }>,
): Generator<CheckFinding> {
	const allowances = findLineAllowances(text);
	const found = findSecrets(text);
	const escaped = [...values]
		.flatMap(({ value, range }) => findSecrets(value).map(({ name }) => ({ name, range })))
		.filter(({ range }) => !found.some((it) => overlap(it.range, range)));
	for (const it of [...found, ...escaped]) yield settleByLine(secret.id, secretFinding(it), allowances);
}

function escapedTexts({ title, impact, roles, places }: Postmortem) {
	const texts = { title, ...(impact === undefined ? {} : { impact }), ...prefixKeys('roles.', roles) };
	return Object.entries(texts).flatMap(([path, value]) => {
		const range = places[path]?.value;
		return range ? [{ value, range }] : [];
	});
}

function prefixKeys(prefix: string, texts: Readonly<Record<string, string>>): Record<string, string> {
	return Object.fromEntries(Object.entries(texts).map(([key, text]) => [prefix + key, text]));
}

/** Never quotes the value: reports end in logs that more people read than the file. */
export function secretFinding({ name, range }: FoundSecret): CheckFinding {
	const length = range.end - range.start;
	return {
		range,
		message: {
			en: `Unexpected secret, ${name.en} of ${length} characters, expected none.`,
			ko: `비밀 값이 들어 있습니다(${name.ko}, ${length}자).`,
		},
		fix: REPLACE,
	};
}

/** A finding of a scanner that is not ours. */
export function foreignSecretFinding(name: Text, range: Range): Finding {
	return { check: secret.id, ...secretFinding({ name, range }) };
}

const REPLACE: Text = {
	en: 'Replace it by `****`, and change it wherever it is used. If it never was one, write `<!-- odap-allow: secret because … -->` on the line.',
	ko: '`****`로 바꾸고, 쓰이는 곳에서 모두 새 값으로 교체하세요. 비밀 값이 아니라면 그 줄에 `<!-- odap-allow: secret because … -->`로 까닭을 적으세요.',
};
