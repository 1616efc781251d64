import { phrase } from '#domain/text/phrase';
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
				message: phrase('acceptedRiskReason.message', quoted(cause.id)),
				fix: phrase('acceptedRiskReason.fix'),
			};
		}
	},
};
