import { isHeadOfPersons } from '#domain/safety/korean-names';
import { findLineAllowances } from '#domain/safety/line-allowance';
import { findPersonNames } from '#domain/safety/person-names';
import { settleByLine } from '#domain/safety/settle-by-line';
import { type OwnBlock, ownBlocksOf } from '#domain/safety/unquoted-prose';
import { phrase } from '#domain/text/phrase';
import { quoted } from '#domain/text/wording';
import type { FileCheck } from './check.ts';

export const personName: FileCheck = {
	id: 'person-name',
	family: 'wording',
	severity: 'warning',
	scope: 'file',
	examples: {
		good: { text: '22시 33분에 당직 엔지니어가 슬랙에 알렸다.\n' },
		bad: { text: '22시 33분에 홍길동님이 슬랙에 알렸다.\n' },
	},
	*run({ text, postmortem }) {
		const allowances = findLineAllowances(text);
		for (const words of ownBlocksOf(postmortem, text, (piece) => CITATION.test(piece))) {
			const heads = words.heads.filter(isHeadOfPersons);
			for (const { start, end } of findPersonNames(words.text, heads)) {
				if (isCredit(words, start, end) && heads.length === 0) continue;
				const name = quoted(words.text.slice(start, end));
				const finding = {
					check: 'person-name',
					range: words.rangeOf(start, end),
					message: phrase('personName.message', name),
					fix: phrase('personName.fix'),
				};
				yield settleByLine(finding, allowances);
			}
		}
	},
};

/** A handle and nothing else, as a link: whom a list of changes thanks. */
function isCredit({ text, isAlone }: OwnBlock, start: number, end: number): boolean {
	return text[start] === '@' && isAlone(start, end);
}

/** Behind the link to a source: who wrote it, and when. */
const CITATION = /^[,–—-]? ?[^.!?\n]{1,80}, \d{4}(?:-\d{2}){0,2}\.?$/;
