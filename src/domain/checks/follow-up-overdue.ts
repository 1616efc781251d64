import { dueDateOf } from '#domain/library/follow-ups';
import type { Countermeasure } from '#domain/postmortem';
import { phrase } from '#domain/text/phrase';
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
		message: phrase(
			'followUpOverdue.overdue',
			quoted(countermeasure.status),
			quoted(countermeasure.id),
			due,
			days,
		),
		fix: phrase('followUpOverdue.overdueFix', id, countermeasure.id),
	};
}
