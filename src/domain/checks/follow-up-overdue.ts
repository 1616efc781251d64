import { dueDateOf } from '#domain/library/follow-ups';
import type { Countermeasure } from '#domain/postmortem';
import { quoted } from '#domain/text/wording';
import { daysBetween } from '#domain/time/calendar';
import type { CheckFinding, LibraryCheck } from './check.ts';
import { CAUSE, followUpExample } from './follow-up-example.ts';
import { rangeInItem } from './item-places.ts';

/** A promise may slip for this long before the note becomes a warning. */
const GRACE_DAYS = 30;

const PROMISE = '`#try-first` `for:key-left-out` `prevent` `strong` `accepted` `owner:payments`';

export const followUpOverdue: LibraryCheck = {
	id: 'follow-up-overdue',
	family: 'follow-up',
	severity: 'note',
	scope: 'library',
	summary: {
		en: 'A countermeasure that was promised is not done by its day.',
		ko: '하기로 한 대책이 기한까지 끝나지 않았다.',
	},
	why: {
		en: 'A promise is kept, moved to another day, or dropped with a reason; what must not happen is that it is forgotten. A note for the first 30 days, then a warning. `odap followups` lists them all.',
		ko: '약속은 지키거나, 날짜를 옮기거나, 이유를 적고 거둡니다. 잊히는 일만 없으면 됩니다. 첫 30일은 참고, 그 뒤로는 경고입니다. `odap followups`로 모두 볼 수 있습니다.',
	},
	examples: {
		good: {
			text: followUpExample({
				causes: [CAUSE],
				countermeasures: [`${PROMISE} \`due:2099-12-31\` Every release pays once in a test shop`],
			}),
		},
		bad: {
			text: followUpExample({
				causes: [CAUSE],
				countermeasures: [`${PROMISE} \`due:2026-03-20\` Every release pays once in a test shop`],
			}),
		},
	},
	*run({ postmortem, knowledgeBase, today }) {
		for (const countermeasure of postmortem.countermeasures) {
			const due = dueDateOf(postmortem, countermeasure, knowledgeBase);
			if (due !== undefined && due < today) yield overdue(postmortem.id, countermeasure, due, today);
		}
	},
};

function overdue(id: string, countermeasure: Countermeasure, due: string, today: string): CheckFinding {
	const days = daysBetween(due, today);
	return {
		severity: days > GRACE_DAYS ? 'warning' : 'note',
		range: rangeInItem(countermeasure, 'due', countermeasure.status),
		message: {
			en: `Unexpected ${quoted(countermeasure.status)} countermeasure ${quoted(countermeasure.id)}, expected it done by ${due}: ${days} ${days === 1 ? 'day' : 'days'} overdue.`,
			ko: `대책 ${quoted(countermeasure.id)}의 기한은 ${due}이고 ${days}일 지났습니다(상태 ${quoted(countermeasure.status)}).`,
		},
		fix: {
			en: `Run \`odap done ${id} ${countermeasure.id} --evidence URL\`, or move the day, or reject it with a reason.`,
			ko: `\`odap done ${id} ${countermeasure.id} --evidence URL\`을 실행하거나, 기한을 옮기거나, 이유를 적고 거두세요.`,
		},
	};
}
