import { quoted } from '#domain/text/wording';
import type { FileCheck } from './check.ts';
import { CAUSE, COUNTERMEASURE, DEEPER_CAUSE, followUpExample, withDetail } from './follow-up-example.ts';
import { rangeInItem } from './item-places.ts';
import { severityByStatus } from './severity-by-status.ts';

const ACCEPTED = DEEPER_CAUSE.replace(' Nothing', ' `accepted-risk` Nothing');

export const acceptedRiskReason: FileCheck = {
	id: 'accepted-risk-reason',
	family: 'follow-up',
	severity: 'error',
	scope: 'file',
	asksForMore: true,
	summary: {
		en: 'An accepted risk has its reason below it.',
		ko: '받아들인 위험에는 그 아래에 이유가 있다.',
	},
	why: {
		en: 'To leave a cause as it is can be right. Whoever meets it again needs to know what was weighed against what, to tell whether it still holds. A draft gets a note, a review a warning, a final postmortem an error.',
		ko: '원인을 그대로 두는 것이 옳을 때도 있습니다. 다만 다시 마주친 사람이 지금도 그 판단이 맞는지 가늠하려면 무엇과 무엇을 견주었는지 알아야 합니다. 초안에는 참고, 검토 중에는 경고, 최종본에는 오류입니다.',
	},
	examples: {
		good: {
			text: followUpExample({
				causes: [CAUSE, withDetail(ACCEPTED, 'A copy of the shop would cost more than an hour of it.')],
				countermeasures: [COUNTERMEASURE],
			}),
		},
		bad: { text: followUpExample({ causes: [CAUSE, ACCEPTED], countermeasures: [COUNTERMEASURE] }) },
	},
	*run({ postmortem }) {
		for (const cause of postmortem.causes) {
			if (!cause.acceptedRisk || cause.detailText.trim() !== '') continue;
			yield {
				severity: severityByStatus(postmortem.status),
				range: rangeInItem(cause, 'accepted-risk'),
				message: {
					en: `Unexpected \`accepted-risk\` on ${quoted(cause.id)} without a reason, expected one below the item.`,
					ko: `원인 ${quoted(cause.id)}의 \`accepted-risk\`에 이유가 없습니다. 항목 아래에 이유가 있어야 합니다.`,
				},
				fix: {
					en: 'Write the reason as an indented paragraph below the item.',
					ko: '항목 아래에 들여 쓴 문단으로 이유를 적으세요.',
				},
			};
		}
	},
};
