import { wordingsIn } from '#domain/safety/hindsight-wording';
import { findLineAllowances } from '#domain/safety/line-allowance';
import { matchesOf } from '#domain/safety/matches-of';
import { settleByLine } from '#domain/safety/settle-by-line';
import { ownWordsOf } from '#domain/safety/unquoted-prose';
import { quoted } from '#domain/text/wording';
import type { FileCheck } from './check.ts';

export const blamelessWording: FileCheck = {
	id: 'blameless-wording',
	family: 'wording',
	severity: 'warning',
	scope: 'file',
	summary: {
		en: 'The text tells what happened without hindsight and without blame.',
		ko: '결과를 알고 나서 하는 판단이나 탓 없이 일어난 일을 쓴다.',
	},
	why: {
		en: '“Should have” compares what people did with what only the outcome taught. It ends the search for causes at a person, and the next person in the same place will do the same. Quotations and code are left alone.',
		ko: '“했어야 했다”는 결과를 알아야만 할 수 있는 말입니다. 원인 찾기를 사람에서 멈추게 하고, 같은 자리에 선 다음 사람도 똑같이 하게 됩니다. 인용과 코드는 살피지 않습니다.',
	},
	examples: {
		good: { text: 'The test was not run, because the release script skips it for hotfixes.\n' },
		bad: { text: 'The developer should have run the test.\n' },
	},
	*run({ text, postmortem }) {
		const allowances = findLineAllowances(text);
		const own = ownWordsOf(postmortem, text);
		const wordings = wordingsIn(own.map((words) => words.text));
		for (const words of own) {
			for (const { pattern, instead } of wordings) {
				for (const match of matchesOf(words.text, pattern)) {
					const wording = quoted(match[0]);
					const finding = {
						check: 'blameless-wording',
						range: words.rangeOf(match.index, match.index + match[0].length),
						message: {
							en: `Unexpected wording ${wording}: it judges by what was known only afterwards, expected what happened.`,
							ko: `${wording}: 나중에야 알게 된 것으로 판단하거나 탓하는 표현입니다.`,
						},
						fix: instead,
					};
					yield settleByLine(finding, allowances);
				}
			}
		}
	},
};
