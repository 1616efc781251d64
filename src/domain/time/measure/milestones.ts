import type { MilestoneId } from '#domain/time/types';

/** A milestone as shown: its definition reads after "the moment from which …". */
export interface Milestone {
	readonly id: MilestoneId;
	readonly label: { readonly en: string; readonly ko: string };
	readonly definition: { readonly en: string; readonly ko: string };
}

/** The milestones of an incident, each "the moment from which …" (CONTRACT, Milestones), in their usual order. */
export const MILESTONES: readonly Milestone[] = [
	milestone(
		'introduced',
		['Introduced', '결함 유입'],
		'The moment from which the fault was there.',
		'결함이 있게 된 시점.',
	),
	milestone(
		'started',
		['Started', '피해 시작'],
		'The moment from which someone was harmed.',
		'누군가 피해를 입기 시작한 시점.',
	),
	milestone(
		'noticed',
		['Noticed', '인지'],
		'The moment from which someone knew of it; who it was stands behind the colon.',
		'누군가 처음 알게 된 시점. 누가 알았는지는 콜론 뒤에 쓴다.',
	),
	milestone(
		'acknowledged',
		['Acknowledged', '접수'],
		'The moment from which someone answered for it.',
		'누군가 맡아 답하기 시작한 시점.',
	),
	milestone(
		'shared',
		['Shared', '공유'],
		'The moment from which a colleague who can act knew what was known, or an incident was declared.',
		'알고 있던 내용이 조치할 수 있는 동료에게 전해졌거나 장애가 선언된 시점.',
	),
	milestone(
		'mitigated',
		['Mitigated', '피해 멈춤'],
		'The moment from which nobody was harmed any more. A partial recovery has no milestone.',
		'더는 아무도 피해를 입지 않게 된 시점. 부분 복구에는 마일스톤이 없다.',
	),
	milestone(
		'repaired',
		['Repaired', '결함 제거'],
		'The moment from which the cause was gone.',
		'원인이 사라진 시점.',
	),
	milestone(
		'informed',
		['Informed', '안내'],
		'The moment from which those affected were told.',
		'영향을 받은 사람들에게 알린 시점.',
	),
	milestone(
		'resolved',
		['Resolved', '종결'],
		'The moment from which the clean-up was done and the incident closed.',
		'뒤처리까지 끝나 종결된 시점.',
	),
];

function milestone(
	id: MilestoneId,
	[en, ko]: readonly [string, string],
	english: string,
	korean: string,
): Milestone {
	return { id, label: { en, ko }, definition: { en: english, ko: korean } };
}
