import type { ImportMap } from './found.ts';
import { foldLabel } from './labels.ts';

/**
 * Labels that say of a row which milestone it is, and nothing else can be meant. `Recovered`, `Fixed` or `Detected`
 * are not among them: what they mean differs from team to team, and `--map` says it.
 */
const WORDS: Readonly<Record<string, string>> = {
	started: 'started',
	'impact started': 'started',
	'impact began': 'started',
	'impact start': 'started',
	'start of impact': 'started',
	'incident started': 'started',
	'outage started': 'started',
	'장애 시작': 'started',
	'영향 시작': 'started',
	'장애 발생': 'started',
	acknowledged: 'acknowledged',
	mitigated: 'mitigated',
	'impact mitigated': 'mitigated',
	'impact ended': 'mitigated',
	'end of impact': 'mitigated',
	'outage ended': 'mitigated',
	'영향 종료': 'mitigated',
	resolved: 'resolved',
	'incident resolved': 'resolved',
	'incident closed': 'resolved',
	'장애 종료': 'resolved',
};

const DENIED =
	/^[^\p{L}\p{N}]*(?:no|not|never|none|n\/a|tbd|아니오|아니요|아님|없음|미해결)(?![\p{L}\p{N}])/iu;

/** The milestone that a row's label names: `Resolved: …`, `**Impact started** – …`, or the label alone. */
export function milestoneOf(text: string, { milestones }: ImportMap): string | undefined {
	const written =
		/^[*_[(]*([^:：\n*_–—\])]{2,40}?)(?:[*_\])]*\s*[:：–—]|[*_\])]*\s*$|[*_\])]*\s+-\s)/u.exec(text)?.[1] ??
		'';
	// `Resolved?` is a question, and `Resolved: no` says that it was not.
	if (/[?？]/u.test(written) || DENIED.test(text.slice(text.indexOf(written) + written.length)))
		return undefined;
	const label = foldLabel(written);
	const own = Object.entries(milestones).find(([name]) => foldLabel(name) === label)?.[1];
	return own ?? WORDS[label.replace(/\s+(?:at|on|time)$/, '')];
}
