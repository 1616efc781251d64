import type { followUps as english } from '#locales/en/report/follow-ups';

export const followUps: typeof english = {
	states: {
		overdue: '기한 지남',
		open: '미완료',
		unowned: '담당 없음',
		undecided: '결정 전',
		unverified: '완료, 효과 미확인',
		owed: '기한이 지난 미완성 포스트모템',
	},
	columns: {
		due: '기한',
		owner: '담당',
		countermeasure: '대책',
		postmortem: '포스트모템',
		status: '상태',
	},
	overdue: (day, days) => `${day} (${days}일 지남)`,
	choice: (choice) => `선택 ${choice} 결정 전`,
	questioned: (count) => `이후 비슷한 장애 ${count}건`,
	total: ({ overdue, open, unowned, undecided, unverified, owed }, today) =>
		`${today} 기준: 기한 지남 ${overdue}건, 미완료 ${open}건, 담당 없음 ${unowned}건, 결정 전 ${undecided}건, 효과 미확인 ${unverified}건${owed > 0 ? `, 미완성 포스트모템 ${owed}건` : ''}.`,
};
