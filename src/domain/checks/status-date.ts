import { isDone, statusDays } from '#domain/library/life';
import type { Countermeasure, Postmortem } from '#domain/postmortem';
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
	summary: {
		en: 'A countermeasure that is done or verified says since when, and the day is plausible.',
		ko: '완료되거나 확인된 대책에는 그 날짜가 있고, 날짜는 그럴듯하다.',
	},
	why: {
		en: 'Only with the day can anyone tell whether an incident came back after a countermeasure was in place or while it was still missing. A day in the future is an error, and so is one before the incident: what was there already is no answer to it. Where the day is not known, `done:2026-03`, `done:~2026-03-20` or `done:unknown` say so.',
		ko: '날짜가 있어야 대책이 자리 잡은 뒤에 다시 일어난 일인지, 아직 없을 때 일어난 일인지 알 수 있습니다. 미래의 날짜도, 장애보다 앞선 날짜도 오류입니다. 그때 이미 있던 것은 이 장애의 대책이 아니기 때문입니다. 날짜를 정확히 모르면 `done:2026-03`, `done:~2026-03-20`, `done:unknown`으로 적습니다.',
	},
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
		message: {
			en: `Unexpected ${quoted(status)} without a day, expected ${quoted(`${status}:YYYY-MM-DD`)}.`,
			ko: `${quoted(status)}에 날짜가 없습니다. ${quoted(`${status}:YYYY-MM-DD`)} 형식이어야 합니다.`,
		},
		fix: {
			en: `Add the day since when it is ${status}.`,
			ko: '그 상태가 된 날짜를 붙이세요.',
		},
	};
}

function future(countermeasure: Countermeasure, date: string, today: string): CheckFinding {
	return {
		range: placeOfStatus(countermeasure),
		message: {
			en: `Unexpected day ${quoted(date)} in the future, expected ${quoted(today)} or before.`,
			ko: `날짜 ${quoted(date)}: 아직 오지 않은 날입니다. 오늘(${today})까지의 날짜여야 합니다.`,
		},
		fix: {
			en: 'Correct the day; for a day to come, use `due:`.',
			ko: '날짜를 바로잡으세요. 앞으로의 기한이라면 `due:`에 적으세요.',
		},
	};
}

function early(countermeasure: Countermeasure, date: string, postmortem: Postmortem): CheckFinding {
	const incident = quoted(postmortem.date.text);
	return {
		...(isDone(countermeasure) ? {} : { severity: 'warning' as const }),
		range: placeOfStatus(countermeasure),
		message: {
			en: `Unexpected day ${quoted(date)} before the incident, expected ${incident} or later.`,
			ko: `날짜 ${quoted(date)}: 장애(${incident})보다 앞선 날입니다.`,
		},
		fix: {
			en: 'Correct the day; if it was in place already, say in the causes why it did not help.',
			ko: '날짜를 바로잡으세요. 이미 있던 대책이라면 왜 막지 못했는지 원인에 적으세요.',
		},
	};
}
