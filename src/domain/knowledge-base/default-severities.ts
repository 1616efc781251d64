import type { Severity } from '#domain/knowledge-base';
import { termsOf } from './default-terms.ts';

type Grade = Pick<Severity, 'rank' | 'major' | 'brief' | 'followUpDays'>;

/** Idea of the days allowed for follow-ups: PagerDuty's incident response guide. */
const GRADES = {
	sev1: { rank: 1, major: true, brief: false, followUpDays: 15 },
	sev2: { rank: 2, major: true, brief: false, followUpDays: 30 },
	sev3: { rank: 3, major: false, brief: false, followUpDays: 60 },
	sev4: { rank: 4, major: false, brief: true, followUpDays: 90 },
	sev5: { rank: 5, major: false, brief: true },
	unknown: { rank: 99, major: false, brief: false },
} as const satisfies Record<string, Grade>;

export const DEFAULT_SEVERITIES: readonly Severity[] = termsOf(({ terms }) => terms.severities).map(
	({ id, label, definition }) => ({ id, ...GRADES[id], label, definition }),
);
