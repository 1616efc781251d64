import type { template as english } from '#locales/en/ground/template';

export const template: typeof english = {
	title: '무슨 일이 있었는지 한 줄로',
	impact: '누가 어떤 피해를 얼마나 입었는지.',
	lead: '처음 보는 사람도 이해할 한 문단: 무슨 일이, 누구에게, 얼마 동안 있었고, 무엇으로 끝났는지.',
	unknown: '모름',
	introduced: '문제가 들어간 때. 시각은 `16:05`, `2026-03-14 16:05`, `~16:05`, `+10m`처럼 적습니다.',
	started: '누군가 처음 피해를 입은 순간.',
	noticed: '누가 처음 알았는지: self, teammate, alert, customer, third-party, audit.',
	mitigated: '더는 아무도 피해를 입지 않게 된 순간.',
	informed: '피해를 입은 사람들에게 알린 때.',
	cause: '무엇 때문에 일어났는지 한 줄로.',
	causeDetails: '자세한 내용과 그렇게 판단한 근거.',
	countermeasure: '다시 일어나지 않도록 무엇을 할지.',
	lesson: '누군가 검색할 만한 한 문장.',
	callsFor: (status) => `\`${status}\`에 필요함`,
	snippets: {
		lead: '처음 보는 사람도 이해할 한 문단.',
		frontMatter: '포스트모템의 프런트 매터',
		postmortem: '포스트모템 전체 틀',
		timeline: '타임라인 항목: 시각, 시점, 있었던 일',
		cause: '원인 항목: id, 종류, 분류',
		countermeasure: '대책 항목: 어떤 원인에, 어떻게, 얼마나 강하게, 누가, 언제까지',
	},
};
