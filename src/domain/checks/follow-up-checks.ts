import { acceptedRiskReason } from './accepted-risk-reason.ts';
import { allWeak } from './all-weak.ts';
import { cameBack } from './came-back.ts';
import { causeCovered } from './cause-covered.ts';
import type { Check } from './check.ts';
import { choiceDecided } from './choice-decided.ts';
import { countermeasureHasCause } from './countermeasure-has-cause.ts';
import { countermeasureTracked } from './countermeasure-tracked.ts';
import { coveredByTarget } from './covered-by-target.ts';
import { followUpOverdue } from './follow-up-overdue.ts';
import { rejectedReason } from './rejected-reason.ts';
import { statusDate } from './status-date.ts';
import { strengthInvestigate } from './strength-investigate.ts';
import { supersededTarget } from './superseded-target.ts';

/** Every cause answered, every promise kept or dropped on purpose. */
export const followUpChecks: readonly Check[] = [
	causeCovered,
	countermeasureHasCause,
	countermeasureTracked,
	choiceDecided,
	statusDate,
	acceptedRiskReason,
	rejectedReason,
	strengthInvestigate,
	allWeak,
	cameBack,
	supersededTarget,
	coveredByTarget,
	followUpOverdue,
];
