import { findLineAllowances } from '#domain/safety/line-allowance';
import { findPersonNames } from '#domain/safety/person-names';
import { settleByLine } from '#domain/safety/settle-by-line';
import { ownWordsOf } from '#domain/safety/unquoted-prose';
import { quoted } from '#domain/text/wording';
import type { FileCheck } from './check.ts';

export const personName: FileCheck = {
	id: 'person-name',
	family: 'wording',
	severity: 'warning',
	scope: 'file',
	summary: {
		en: 'People are named by their role.',
		ko: '사람은 이름 대신 역할로 적는다.',
	},
	why: {
		en: 'A name ties an outage to a person for as long as the repository lives. A role says all that a reader needs: who could see what, and who could do what.',
		ko: '이름을 적으면 저장소가 남아 있는 한 장애가 그 사람에게 따라다닙니다. 누가 무엇을 볼 수 있었고 할 수 있었는지는 역할만으로 충분히 알 수 있습니다.',
	},
	examples: {
		good: { text: '22시 33분에 당직 엔지니어가 슬랙에 알렸다.\n' },
		bad: { text: '22시 33분에 홍길동님이 슬랙에 알렸다.\n' },
	},
	*run({ text, postmortem }) {
		const allowances = findLineAllowances(text);
		for (const words of ownWordsOf(postmortem, text)) {
			if (CITATION.test(words.text)) continue;
			for (const { start, end } of findPersonNames(words.text)) {
				const name = quoted(words.text.slice(start, end));
				const finding = {
					check: 'person-name',
					range: words.rangeOf(start, end),
					message: {
						en: `Unexpected name of a person, ${name}, expected a role.`,
						ko: `${name}: 사람 이름으로 보입니다. 역할로 적어야 합니다.`,
					},
					fix: {
						en: 'Name the role: `role:on-call`, “the on-call engineer”.',
						ko: '“당직 엔지니어”처럼 역할로 바꾸세요. 타임라인에서는 `role:on-call`로 적을 수 있습니다.',
					},
				};
				yield settleByLine(finding, allowances);
			}
		}
	},
};

/** Behind the link to a source: who wrote it, and when. */
const CITATION = /^[,–—-]? ?[^.!?\n]{1,80}, \d{4}(?:-\d{2}){0,2}\.?$/;
