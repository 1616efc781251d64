import type { Check } from './check.ts';
import { dateOfStart } from './date-of-start.ts';
import { durationClaim } from './duration-claim.ts';
import { episodesFarApart } from './episodes-far-apart.ts';
import { milestoneExpected } from './milestone-expected.ts';
import { publishedBeforeEnd } from './published-before-end.ts';
import { tildeStrikes } from './tilde-strikes.ts';
import { timeImplausible } from './time-implausible.ts';
import {
	dateFormat,
	durationFormat,
	localTimeAmbiguous,
	timeCrossesMidnight,
	timeFormat,
	timeMissing,
	timeRangeMeaning,
	timeSpelling,
} from './time-spelling-checks.ts';
import { timelineOrder } from './timeline-order.ts';

/** Everything that is checked about times, in the order of the table of CHECKS.md. */
export const timeChecks: readonly Check[] = [
	timeFormat,
	timeMissing,
	timeSpelling,
	timeRangeMeaning,
	timeCrossesMidnight,
	localTimeAmbiguous,
	dateFormat,
	durationFormat,
	timelineOrder,
	durationClaim,
	dateOfStart,
	publishedBeforeEnd,
	milestoneExpected,
	timeImplausible,
	episodesFarApart,
	tildeStrikes,
];
