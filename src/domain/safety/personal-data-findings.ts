import type { Finding } from '#domain/findings/diagnostic';
import { findLineAllowances } from './line-allowance.ts';
import { findPersonalData } from './personal-data.ts';
import { settleByLine } from './settle-by-line.ts';

/** What is found in the text of a file. */
export function* personalDataIn(text: string, allowedMailboxes: readonly string[]): Generator<Finding> {
	const allowances = findLineAllowances(text);
	for (const { name, range } of findPersonalData(text, allowedMailboxes)) {
		const finding = {
			check: 'personal-data',
			range,
			message: {
				en: `Unexpected ${name.en}, expected no data of single persons.`,
				ko: `개인정보가 들어 있습니다(${name.ko}).`,
			},
			fix: name.en === 'mailbox' ? REPLACE_MAILBOX : REPLACE,
		};
		yield settleByLine(finding, allowances);
	}
}

const REPLACE = {
	en: 'Replace it by a role or by `****`. If it belongs to nobody, write `<!-- odap-allow: personal-data because … -->` on the line.',
	ko: '역할 이름이나 `****`로 바꾸세요. 누구의 것도 아니라면 그 줄에 `<!-- odap-allow: personal-data because … -->`로 까닭을 적으세요.',
};

const REPLACE_MAILBOX = {
	en: 'Replace it by a role, or add the mailbox or its domain to `allowedMailboxes` in `kb.yaml` where it is public.',
	ko: '역할 이름으로 바꾸세요. 공개된 주소라면 `kb.yaml`의 `allowedMailboxes`에 주소나 도메인을 더하세요.',
};
