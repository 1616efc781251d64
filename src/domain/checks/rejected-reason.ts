import { phrase } from '#domain/text/phrase';
import { quoted } from '#domain/text/wording';
import type { FileCheck } from './check.ts';
import { CAUSE, COUNTERMEASURE, followUpExample, withDetail } from './follow-up-example.ts';
import { placeOfStatus } from './item-places.ts';
import { severityByStatus } from './severity-by-status.ts';

const REJECTED = '`#freeze` `for:key-left-out` `prevent` `weak` `rejected` No releases on Fridays';

export const rejectedReason: FileCheck = {
	id: 'rejected-reason',
	family: 'follow-up',
	severity: 'error',
	scope: 'file',
	asksForMore: true,
	examples: {
		good: {
			text: followUpExample({
				causes: [CAUSE],
				countermeasures: [
					COUNTERMEASURE,
					withDetail(REJECTED, 'It moves the releases to Monday and makes them larger.'),
				],
			}),
		},
		bad: { text: followUpExample({ causes: [CAUSE], countermeasures: [COUNTERMEASURE, REJECTED] }) },
	},
	*run({ postmortem }) {
		for (const countermeasure of postmortem.countermeasures) {
			if (countermeasure.status !== 'rejected' || countermeasure.detailText.trim() !== '') continue;
			yield {
				severity: severityByStatus(postmortem.status),
				range: placeOfStatus(countermeasure),
				message: phrase('rejectedReason.message', quoted(countermeasure.id)),
				fix: phrase('rejectedReason.fix'),
			};
		}
	},
};
