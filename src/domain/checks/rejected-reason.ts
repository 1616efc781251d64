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
	summary: {
		en: 'A rejected countermeasure has its reason below it.',
		ko: '하지 않기로 한 대책에는 그 아래에 이유가 있다.',
	},
	why: {
		en: 'A good reason for not doing something saves the next team from proposing it again, and shows when the reason no longer holds. A draft gets a note, a review a warning, a final postmortem an error.',
		ko: '하지 않는 이유가 적혀 있으면 다음 사람이 같은 제안을 되풀이하지 않고, 그 이유가 사라진 때도 알 수 있습니다. 초안에는 참고, 검토 중에는 경고, 최종본에는 오류입니다.',
	},
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
				message: {
					en: `Unexpected \`rejected\` on ${quoted(countermeasure.id)} without a reason, expected one below the item.`,
					ko: `하지 않기로 한 대책 ${quoted(countermeasure.id)}에 이유가 없습니다. 항목 아래에 이유가 있어야 합니다.`,
				},
				fix: {
					en: 'Write the reason as an indented paragraph below the item.',
					ko: '항목 아래에 들여 쓴 문단으로 이유를 적으세요.',
				},
			};
		}
	},
};
