import type { metricAnswers as english } from '#locales/en/ground/metric-answers';

export const metricAnswers: typeof english = {
	unknown: '모름',
	notApplicable: '해당 없음',
	missing: (labels) =>
		`타임라인에서 ${labels.map((label) => `‘${label}’`).join(', ')} 시점을 알 수 없습니다.`,
	beforeHarm: '피해가 나기 전에 알아차렸습니다.',
	acknowledgedBefore: (early) => `팀 밖에서 신호가 오기 ${early} 전에 접수했습니다.`,
	sharedBefore: (early) => `팀 밖에서 신호가 오기 ${early} 전에 공유했습니다.`,
	healedBefore: (early) => `누군가 알아차리기 ${early} 전에 피해가 멈췄습니다.`,
	toldBefore: (early, isByCustomer) =>
		`${isByCustomer ? '고객이' : '누군가'} 알아차리기 ${early} 전에 안내했습니다.`,
};
