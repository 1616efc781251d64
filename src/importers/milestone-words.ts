import type { ImportMap } from './found.ts';
import { foldLabel } from './labels.ts';

/**
 * Labels that say of a row which milestone it is, and nothing else can be meant. `Recovered`, `Fixed` or `Detected`
 * are not among them: what they mean differs from team to team, and `--map` says it.
 */
const WORDS: Readonly<Record<string, string>> = {
	'bug introduced': 'introduced',
	'defect introduced': 'introduced',
	'fault introduced': 'introduced',
	'regression introduced': 'introduced',
	'결함 유입': 'introduced',
	'피해 시작': 'started',
	'피해 멈춤': 'mitigated',
	'결함 제거': 'repaired',
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
	'incident acknowledged': 'acknowledged',
	mitigated: 'mitigated',
	'incident mitigated': 'mitigated',
	'outage mitigated': 'mitigated',
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

/** What behind a label says that it was not so, not yet, not for good, or that nobody knows. */
const DENIED =
	/^[^\p{L}\p{N}]*(?:[?？❌✗✘⏳🚫]|(?:no|not|never|none|nobody|n\/a|tb[dca]|unknown|unclear|unconfirmed|undetermined|pending|ongoing|still|in progress|partial(?:ly)?|part(?:ly|ial)|in part|temporar(?:y|ily)|briefly|for now|attempt(?:s|ed)?|tried|trying|fail(?:s|ed)? to|fail(?:s|ed)?(?=\s*(?:[.,;!–—(-]|$))|false(?! alarm)|(?:a)?waiting|mistaken(?:ly)?|premature|too early|reopened|retracted|expected|estimated|projected|planned|scheduled|eta|to be|would|should|could|may|might|maybe|perhaps|possibly|probably|presumably|allegedly|wrongly|incorrectly|prematurely)(?![\p{L}\p{N}])|아니|아님|아직|없음|미해결|미정|미확인|미상|모름|불명|알 수 없|확인 중|진행 ?중|실패|부분|일부|임시|일시|시도|예정|예상|추정|오판|착각|잘못|보류|취소)/iu;

/** The milestone that a row's label names: `Resolved: …`, `**Impact started** – …`, or the label alone. */
export function milestoneOf(text: string, { milestones }: ImportMap): string | undefined {
	const written = LABEL.exec(text)?.[1] ?? bracketed(text) ?? '';
	// `Resolved?` is a question, and `Resolved: no` says that it was not.
	if (/[?？]/u.test(written) || DENIED.test(text.slice(text.indexOf(written) + written.length)))
		return undefined;
	const label = foldLabel(written);
	const own = Object.entries(milestones).find(([name]) => foldLabel(name) === label)?.[1];
	return own ?? WORDS[label.replace(/\s+(?:at|on|time)$/, '')];
}

const LABEL = /^[*_[(]*([^:：\n*_–—\])]{2,40}?)(?:[*_\])]*\s*[:：–—]|[*_\])]*\s*$|[*_\])]*\s+-\s)/u;
/** `[RESOLVED] it works`, `**(Mitigated)** by a restart`. */
const BRACKETED = /^[*_]*(?:\\?\[([^\][\n\\]{2,40})\\?\]|\(([^()\n]{2,40})\))(?=[*_]*\s)/u;

function bracketed(text: string): string | undefined {
	const [, square, round] = BRACKETED.exec(text) ?? [];
	return square ?? round;
}
