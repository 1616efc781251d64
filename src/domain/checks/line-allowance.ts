import { findLineAllowances } from '#domain/safety/line-allowance';
import { quoted } from '#domain/text/wording';
import type { FileCheck } from './check.ts';

/** Checks whose findings a comment on the line may accept. */
const ALLOWABLE: readonly string[] = ['secret', 'personal-data', 'person-name', 'blameless-wording'];

/** A comment that accepts a finding names a check and gives a reason. */
export const lineAllowance: FileCheck = {
	id: 'line-allowance',
	family: 'safety',
	severity: 'error',
	scope: 'file',
	summary: {
		en: 'A comment that accepts a finding names the check and gives a reason.',
		ko: '검사 결과를 받아들이는 주석에는 검사 이름과 까닭을 적는다.',
	},
	why: {
		en: 'The next reader must be able to judge whether the exception still holds, and a misspelt one accepts nothing.',
		ko: '다음에 읽는 사람이 예외가 아직 맞는지 판단할 수 있어야 합니다. 철자가 틀린 주석은 아무것도 받아들이지 않습니다.',
	},
	examples: {
		good: {
			text: 'The password was `qwer1234!`. password: qwer1234! <!-- odap-allow: secret because the account is gone since 2017 -->\n',
		},
		bad: { text: 'password: ******** <!-- odap-allow: secret -->\n' },
	},
	*run({ text }) {
		for (const { range, check, because } of findLineAllowances(text)) {
			if (ALLOWABLE.includes(check) && because !== '') continue;
			yield {
				range,
				message: {
					en: `Unexpected exception for ${quoted(check || 'nothing')}${because === '' ? ' without a reason' : ''}, expected one for ${LIST_EN} with its reason.`,
					ko: `${quoted(check || '빈 이름')} 검사의 예외를 읽을 수 없습니다. ${LIST_KO} 가운데 하나와 까닭을 적어야 합니다.`,
				},
				fix: {
					en: 'Write `<!-- odap-allow: CHECK because REASON -->`, or remove the comment.',
					ko: '`<!-- odap-allow: 검사 because 까닭 -->` 꼴로 적거나 주석을 지우세요.',
				},
			};
		}
	},
};

const LIST_EN = ALLOWABLE.map(quoted).join(', ');
const LIST_KO = ALLOWABLE.map(quoted).join(', ');
