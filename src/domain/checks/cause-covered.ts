import { coverCauses } from '#domain/library/coverage';
import { isDropped } from '#domain/library/life';
import type { Cause, Postmortem } from '#domain/postmortem';
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
	summary: {
		en: 'Every cause has a live countermeasure, or is left open on purpose.',
		ko: '모든 원인에는 살아 있는 대책이 있거나, 남겨 두는 이유가 있다.',
	},
	why: {
		en: 'A cause that nobody answers will be met again. It is covered by a countermeasure of its own that is neither rejected nor superseded, by `accepted-risk` with a reason, by `covered-by` a countermeasure of another postmortem (one that superseded its own counts too), or when all the causes behind it are covered. Answering the cause in front does not cover the deeper one: that one will find another way out. A draft gets a note, a review a warning, a final postmortem an error.',
		ko: '아무도 답하지 않은 원인은 다시 만나게 됩니다. 원인은 하지 않기로 하거나 대체되지 않은 자기 대책으로, 이유를 적은 `accepted-risk`로, 다른 포스트모템의 대책을 가리키는 `covered-by`로(자기 대책을 대체한 다른 포스트모템의 대책도 같습니다), 또는 그 뒤에 있는 원인이 모두 다뤄졌을 때 다뤄진 것으로 봅니다. 앞의 원인에만 대책을 세우면 더 깊은 원인은 다른 곳으로 터져 나옵니다. 초안에는 참고, 검토 중에는 경고, 최종본에는 오류입니다.',
	},
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
		message: {
			en: `Unexpected cause ${quoted(cause.id)} that nothing covers, expected a live countermeasure, \`accepted-risk\` or \`covered-by\`.`,
			ko: `원인 ${quoted(cause.id)}에 살아 있는 대책이 없습니다. 대책, \`accepted-risk\`, \`covered-by\` 가운데 하나가 있어야 합니다.`,
		},
		fix: {
			en: `Add a countermeasure with ${quoted(`for:${cause.id}`)}, or write \`accepted-risk\` and the reason below the cause.`,
			ko: `${quoted(`for:${cause.id}`)} 칩을 단 대책을 적거나, 원인에 \`accepted-risk\`를 달고 그 아래에 이유를 적으세요.`,
		},
		related: dropped.map((each) => ({
			path: postmortem.path,
			range: placeOfStatus(each),
			message: {
				en: `${quoted(each.id)} answered it and is ${quoted(each.status)}.`,
				ko: `이 원인에 답하던 ${quoted(each.id)}의 상태가 ${quoted(each.status)}입니다.`,
			},
		})),
	};
}
