import type { FollowUp, FollowUpList, FollowUpState } from '#domain/library/follow-up-list';
import type { Language, Text } from '#domain/text/localised';

export const stateLabel: Readonly<Record<FollowUpState, Text>> = {
	overdue: { en: 'Overdue', ko: '기한 지남' },
	open: { en: 'Open', ko: '미완료' },
	unowned: { en: 'Without an owner', ko: '담당 없음' },
	undecided: { en: 'Undecided', ko: '결정 전' },
	unverified: { en: 'Done, not verified', ko: '완료, 효과 미확인' },
	owed: { en: 'Postmortems not final by their day', ko: '기한이 지난 미완성 포스트모템' },
};

export const columnLabel = {
	due: { en: 'Due', ko: '기한' },
	owner: { en: 'Owner', ko: '담당' },
	countermeasure: { en: 'Countermeasure', ko: '대책' },
	postmortem: { en: 'Postmortem', ko: '포스트모템' },
	status: { en: 'Status', ko: '상태' },
} as const satisfies Record<string, Text>;

/** `2026-03-20, 247 days ago`, the day alone, or a dash. */
export function dueText({ dueDate, overdueDays }: FollowUp, language: Language): string {
	if (dueDate === undefined) return '–';
	if (overdueDays === undefined) return dueDate;
	if (language === 'ko') return `${dueDate} (${overdueDays}일 지남)`;
	return `${dueDate} (${overdueDays} ${overdueDays === 1 ? 'day' : 'days'} ago)`;
}

/** The id of what is to be done: `2026-03-14-outage#fix`, or of a postmortem that is owed. */
export function writePlace({ postmortem, countermeasure }: FollowUp): string {
	return countermeasure === undefined ? postmortem : `${postmortem}#${countermeasure}`;
}

/** The status as it is written in files, and what else is to be said: `proposed, choice live-window undecided`. */
export function statusText({ status, states, choice, cameBack }: FollowUp, language: Language): string {
	const undecided = states.includes('undecided') ? [choiceText(choice ?? '', language)] : [];
	const questioned = cameBack.length > 0 ? [questionedText(cameBack.length, language)] : [];
	return [status, ...undecided, ...questioned].join(', ');
}

/** `2 overdue, 5 open, 1 without an owner, 2 undecided, 1 not verified on 2026-11-22.` */
export function totalLine({ counts, today }: FollowUpList, language: Language): string {
	const { overdue, open, unowned, undecided, unverified, owed } = counts;
	if (language === 'ko') {
		return `${today} 기준: 기한 지남 ${overdue}건, 미완료 ${open}건, 담당 없음 ${unowned}건, 결정 전 ${undecided}건, 효과 미확인 ${unverified}건${owed > 0 ? `, 미완성 포스트모템 ${owed}건` : ''}.`;
	}
	return `${overdue} overdue, ${open} open, ${unowned} without an owner, ${undecided} undecided, ${unverified} not verified${owed > 0 ? `, ${owed} owed` : ''} on ${today}.`;
}

/** Follow-ups under the most pressing of their states, each once. Only states that have any. */
export function groupByState({ followUps }: FollowUpList): Map<FollowUpState, FollowUp[]> {
	const groups = new Map<FollowUpState, FollowUp[]>();
	for (const state of ORDER) {
		const own = followUps.filter(({ states }) => ORDER.find((each) => states.includes(each)) === state);
		if (own.length > 0) groups.set(state, own);
	}
	return groups;
}

/** From the most pressing to the least; `open` holds what nothing else can be said of. */
const ORDER: readonly FollowUpState[] = ['overdue', 'owed', 'unowned', 'undecided', 'open', 'unverified'];

function choiceText(choice: string, language: Language): string {
	return language === 'ko' ? `선택 ${choice} 결정 전` : `choice ${choice} undecided`;
}

function questionedText(count: number, language: Language): string {
	if (language === 'ko') return `이후 비슷한 장애 ${count}건`;
	return `${count} similar ${count === 1 ? 'incident' : 'incidents'} since`;
}
