import { findLineAllowances } from '#domain/safety/line-allowance';
import { phrase } from '#domain/text/phrase';
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
				message: phrase('lineAllowance.message', check, because, LIST),
				fix: phrase('lineAllowance.fix'),
			};
		}
	},
};

const LIST = ALLOWABLE.map(quoted).join(', ');
