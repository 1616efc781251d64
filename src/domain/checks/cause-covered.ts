import { coverCauses } from '#domain/library/coverage';
import { isDropped } from '#domain/library/life';
import type { Cause, Postmortem } from '#domain/postmortem';
import { phrase } from '#domain/text/phrase';
import { quoted } from '#domain/text/wording';
import type { CheckFinding, LibraryCheck, LibrarySubject } from './check.ts';
import { lookupsIn } from './countermeasure-lookups.ts';
import { CAUSE, COUNTERMEASURE, DEEPER_CAUSE, followUpExample, withDetail } from './follow-up-example.ts';
import { placeOfStatus, rangeInItem } from './item-places.ts';
import { severityByStatus } from './severity-by-status.ts';

export const causeCovered: LibraryCheck = {
	id: 'cause-covered',
	family: 'follow-up',
	severity: 'error',
	scope: 'library',
	asksForMore: true,
	examples: {
		good: {
			text: followUpExample({
				causes: [
					CAUSE,
					withDetail(
						`${DEEPER_CAUSE.replace(' Nothing', ' `accepted-risk` Nothing')}`,
						'A copy of the shop would cost more than an hour of it.',
					),
				],
				countermeasures: [COUNTERMEASURE],
			}),
		},
		bad: { text: followUpExample({ causes: [CAUSE, DEEPER_CAUSE], countermeasures: [COUNTERMEASURE] }) },
	},
	*run(subject) {
		if (mayStayWithout(subject)) return;
		const { postmortem, all } = subject;
		for (const { cause, coverage } of coverCauses(postmortem, lookupsIn(all).find)) {
			// What is wrong with a `covered-by` is `covered-by-target`'s to say.
			if (coverage === 'none' && cause.coveredBy.length === 0) yield uncovered(postmortem, cause);
		}
	},
};

/** Brief severities and near misses may stay without countermeasures. */
function mayStayWithout({ postmortem, knowledgeBase }: LibrarySubject): boolean {
	if (postmortem.countermeasures.length > 0) return false;
	const severity = knowledgeBase.severities.find(({ id }) => id === postmortem.severity);
	return postmortem.kind === 'near-miss' || severity?.brief === true;
}

function uncovered(postmortem: Postmortem, cause: Cause): CheckFinding {
	const dropped = postmortem.countermeasures.filter(
		(each) => each.answers.includes(cause.id) && isDropped(each),
	);
	return {
		severity: severityByStatus(postmortem.status),
		range: rangeInItem(cause),
		message: phrase('causeCovered.uncovered', quoted(cause.id)),
		fix: phrase('causeCovered.uncoveredFix', quoted(`for:${cause.id}`)),
		related: dropped.map((each) => ({
			path: postmortem.path,
			range: placeOfStatus(each),
			message: phrase('causeCovered.answered', quoted(each.id), quoted(each.status)),
		})),
	};
}
