import { wordingsIn } from '#domain/safety/hindsight-wording';
import { findLineAllowances } from '#domain/safety/line-allowance';
import { matchesOf } from '#domain/safety/matches-of';
import { settleByLine } from '#domain/safety/settle-by-line';
import { ownWordsOf } from '#domain/safety/unquoted-prose';
import { phrase } from '#domain/text/phrase';
import { quoted } from '#domain/text/wording';
import type { FileCheck } from './check.ts';

export const blamelessWording: FileCheck = {
	id: 'blameless-wording',
	family: 'wording',
	severity: 'warning',
	scope: 'file',
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
						message: phrase('blamelessWording.message', wording),
						fix: instead,
					};
					yield settleByLine(finding, allowances);
				}
			}
		}
	},
};
