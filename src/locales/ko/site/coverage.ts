import type { coverage as english } from '#locales/en/site/coverage';

export const coverage: typeof english = {
	lead: '원인마다 무엇을 하기로 했는지 봅니다. 유효한 대책이 없고, 위험을 수용하지도 않았으며, 다른 포스트모템의 대책도 없는 원인을 공백으로 셉니다.',
	covered: (covered, total, gaps) =>
		`원인 ${total.text}개 중 ${covered}개를 다뤘고, 공백이 ${gaps.text}개 남았습니다.`,
	unknown: ({ text }) => `원인 ${text}개는 가져온 것이라 어떤 대책이 다루는지 알 수 없습니다.`,
	largest: (category, causes, postmortems, kind) =>
		`가장 큰 공백: ${category}. 포스트모템 ${postmortems.text}건에 원인이 ${causes.text}개 있지만 ‘${kind}’ 대책은 하나도 없습니다.`,
	causesCsv: '모든 원인(CSV)',
	countermeasuresCsv: '모든 대책(CSV)',
	rowCounts: (causes, gaps) => `원인 ${causes.text}개${gaps.count > 0 ? `, 공백 ${gaps.text}개` : ''}`,
	none: '아직 원인 목록을 적은 포스트모템이 없습니다.',
	matrix: '원인 분류별',
	matrixLead:
		'분류마다 그 원인을 다루는 유효한 대책이 종류별로 몇 개인지 셉니다. 많을수록 진합니다. 0인 칸은 대책이 필요하지 않은지 따져 보세요.',
	category: '분류',
	causes: '원인',
	gaps: '공백',
	unused: '아직 원인이 없는 분류:',
	open: '공백이 있는 포스트모템',
	noGaps: '모든 원인을 다뤘습니다.',
	noGapsKnown: '알려진 공백이 없습니다.',
	byPostmortem: '포스트모템별',
	date: '날짜',
	postmortem: '포스트모템',
	coveredColumn: '다룬 원인',
	outOf: (covered, total) => `${total}개 중 ${covered}개`,
	board: {
		byOwner: '담당별 미완료 대책',
		byService: '서비스별 미완료 대책',
		nobody: '담당 없음',
		noService: '서비스를 적지 않음',
		total: '미완료',
		overdue: '기한 지남',
		ages: ['30일 이내', '90일 이내', '1년 이내', '1년 넘음'],
		caption: (title) => `${title}, 장애 발생 후 지난 날수별`,
	},
};
