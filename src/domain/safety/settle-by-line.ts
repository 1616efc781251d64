import type { Finding } from '#domain/findings/diagnostic';
import { phrase } from '#domain/text/phrase';
import { quoted } from '#domain/text/wording';
import { allowanceFor, type LineAllowance } from './line-allowance.ts';

/** What a comment on the line accepts stays in the report as a note, with the reason. */
export function settleByLine(finding: Finding, allowances: readonly LineAllowance[]): Finding {
	const allowance = finding.range ? allowanceFor(allowances, finding.check, finding.range) : undefined;
	if (!allowance) return finding;
	return {
		...finding,
		severity: 'note',
		message: phrase('settleByLine.settleByLine', finding.message, quoted(allowance.because)),
	};
}
