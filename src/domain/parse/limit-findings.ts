import type { Finding } from '#domain/findings/diagnostic';
import { phrase } from '#domain/text/phrase';

/** More of a kind in one file say nothing new, and tens of thousands would fill terminals, logs and memory. */
const MOST_OF_A_CHECK = 200;

/** Keeps the first of each check; the last that is kept says how many more there are. */
export function limitFindings(findings: readonly Finding[]): Finding[] {
	const counts = new Map<string, number>();
	for (const { check } of findings) counts.set(check, (counts.get(check) ?? 0) + 1);
	const kept = new Map<string, number>();
	return findings.flatMap((finding) => {
		const number = (kept.get(finding.check) ?? 0) + 1;
		kept.set(finding.check, number);
		if (number > MOST_OF_A_CHECK) return [];
		const more = (counts.get(finding.check) ?? 0) - MOST_OF_A_CHECK;
		return number === MOST_OF_A_CHECK && more > 0 ? [withCount(finding, more)] : [finding];
	});
}

function withCount(finding: Finding, more: number): Finding {
	return {
		...finding,
		message: phrase('limitFindings.withCount', finding.message, more),
	};
}
