import { findLineAllowances } from '#domain/safety/line-allowance';
import { findPersonalData } from '#domain/safety/personal-data';
import type { CheckFinding, FileCheck } from './check.ts';
import { settleByLine } from './line-allowance.ts';

export const personalData: FileCheck = {
	id: 'personal-data',
	family: 'safety',
	severity: 'error',
	scope: 'file',
	summary: {
		en: 'The file holds no resident numbers, mobile numbers, card numbers or mailboxes of persons.',
		ko: '주민등록번호, 휴대전화 번호, 카드 번호, 개인 메일 주소를 적지 않는다.',
	},
	why: {
		en: 'What happened can be told without whom it happened to. Data of persons in a repository cannot be taken back, and in Korea the Personal Information Protection Act asks for a reason to keep them.',
		ko: '누구에게 일어났는지 밝히지 않아도 무슨 일이 있었는지 쓸 수 있습니다. 저장소에 올린 개인정보는 되돌릴 수 없고, 개인정보 보호법은 보관할 근거를 요구합니다.',
	},
	examples: {
		good: { text: 'A customer wrote to support@example.com that the order was charged twice.\n' },
		bad: { text: 'A customer (010-2345-6789) called at 22:12.\n' },
	},
	run: ({ text, knowledgeBase }) => personalDataIn(text, knowledgeBase.allowedMailboxes),
};

/** What is found in the text of a file. */
export function* personalDataIn(text: string, allowedMailboxes: readonly string[]): Generator<CheckFinding> {
	const allowances = findLineAllowances(text);
	for (const { name, range } of findPersonalData(text, allowedMailboxes)) {
		const finding = {
			range,
			message: {
				en: `Unexpected ${name.en}, expected no data of single persons.`,
				ko: `개인정보가 들어 있습니다(${name.ko}).`,
			},
			fix: name.en === 'mailbox' ? REPLACE_MAILBOX : REPLACE,
		};
		yield settleByLine(personalData.id, finding, allowances);
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
