import type { figure as english } from '#locales/en/site/figure';

export const figure: typeof english = {
	shortMonth: 'long',
	spans: { exposure: '피해', unshared: '알고도 공유되지 않음' },
	open: '끝을 모름',
	noticedBy: {
		self: '당사자가 인지',
		teammate: '동료가 인지',
		alert: '알림으로 인지',
		customer: '고객이 인지',
		'third-party': '제삼자가 인지',
		audit: '점검에서 인지',
	},
	cut: (durations) => `줄여 그린 공백: ${durations}.`,
	untimed: (milestones) => `시각을 모름: ${milestones}.`,
};
