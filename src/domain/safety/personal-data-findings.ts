import type { Finding } from '#domain/findings/diagnostic';
import { phrase } from '#domain/text/phrase';
import { findLineAllowances } from './line-allowance.ts';
import { findPersonalData, MAILBOX } from './personal-data.ts';
import { settleByLine } from './settle-by-line.ts';

/** What is found in the text of a file. */
export function* personalDataIn(text: string, allowedMailboxes: readonly string[]): Generator<Finding> {
	const allowances = findLineAllowances(text);
	for (const { name, range } of findPersonalData(text, allowedMailboxes)) {
		const finding = {
			check: 'personal-data',
			range,
			message: phrase('personalDataFindings.personalDataIn', name),
			fix: name === MAILBOX ? REPLACE_MAILBOX : REPLACE,
		};
		yield settleByLine(finding, allowances);
	}
}

const REPLACE = phrase('personalDataFindings.replace');

const REPLACE_MAILBOX = phrase('personalDataFindings.replaceMailbox');
