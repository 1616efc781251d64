import type { Check } from '#domain/checks/check';
import { EXAMPLE_NAME } from '#domain/checks/example';
import { parseFile } from '#domain/checks/parse-file';
import type { Finding } from '#domain/findings/diagnostic';
import { parseKnowledgeBase } from '#domain/parse/parse-knowledge-base';
import { TODAY } from '#test/check-text';

/** What one check finds in one file. */
export function findingsOf(check: Check, text: string): Omit<Finding, 'check'>[] {
	const { knowledgeBase } = parseKnowledgeBase(undefined);
	const { findings, postmortem } = parseFile({ path: `postmortems/${EXAMPLE_NAME}`, text }, knowledgeBase);
	if (check.scope === 'parser' || !postmortem)
		return findings.filter((finding) => finding.check === check.id);
	if (check.scope === 'file') return [...check.run({ text, postmortem, knowledgeBase })];
	const byId = new Map([[postmortem.id, postmortem]]);
	return [
		...check.run({
			postmortem,
			all: [postmortem],
			byId,
			published: new Map(),
			unread: new Set<string>(),
			knowledgeBase,
			today: TODAY,
		}),
	];
}
