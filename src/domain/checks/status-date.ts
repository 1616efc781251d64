import { isDone, statusDays } from '#domain/library/life';
import type { Countermeasure, Postmortem } from '#domain/postmortem';
import { phrase } from '#domain/text/phrase';
import { quoted } from '#domain/text/wording';
import { addDays } from '#domain/time/calendar';
import type { CheckFinding, LibraryCheck } from './check.ts';
import { CAUSE, COUNTERMEASURE, followUpExample } from './follow-up-example.ts';
import { placeOfStatus } from './item-places.ts';

export const statusDate: LibraryCheck = {
	id: 'status-date',
	family: 'follow-up',
	severity: 'error',
	scope: 'library',
	asksForMore: true,
	examples: {
		good: { text: followUpExample({ causes: [CAUSE], countermeasures: [COUNTERMEASURE] }) },
		bad: {
			text: followUpExample({
				causes: [CAUSE],
				countermeasures: [COUNTERMEASURE.replace('done:2026-03-20', 'done')],
			}),
		},
	},
	*run({ postmortem, today }) {
		for (const countermeasure of postmortem.countermeasures) {
			const { statusDate: date } = countermeasure;
			const days = statusDays(countermeasure);
			if (date === undefined && isDone(countermeasure)) yield missing(countermeasure);
			// Somewhere on earth it is tomorrow already.
			else if (days && days.earliest > addDays(today, 1)) yield future(countermeasure, days.text, today);
			else if (days && days.latest < postmortem.date.earliest)
				yield early(countermeasure, days.text, postmortem);
		}
	},
};

function missing(countermeasure: Countermeasure): CheckFinding {
	const { status } = countermeasure;
	return {
		range: placeOfStatus(countermeasure),
		message: phrase('statusDate.missing', status, quoted(`${status}:YYYY-MM-DD`)),
		fix: phrase('statusDate.missingFix', status),
	};
}

function future(countermeasure: Countermeasure, date: string, today: string): CheckFinding {
	return {
		range: placeOfStatus(countermeasure),
		message: phrase('statusDate.future', quoted(date), today),
		fix: phrase('statusDate.futureFix'),
	};
}

function early(countermeasure: Countermeasure, date: string, postmortem: Postmortem): CheckFinding {
	const incident = quoted(postmortem.date.text);
	return {
		...(isDone(countermeasure) ? {} : { severity: 'warning' as const }),
		range: placeOfStatus(countermeasure),
		message: phrase('statusDate.early', quoted(date), incident),
		fix: phrase('statusDate.earlyFix'),
	};
}
