import type { issueForm as english } from '#locales/en/issue-form';

export const issueForm: typeof english = {
	comment:
		'답을 포스트모템으로 바꾸기: gh issue view 번호 --json number,title,body,url,createdAt > issue.json && npx odap import issue.json',
	name: '포스트모템',
	description: 'Git 없이 무슨 일이 있었는지 적습니다. 이슈 제목은 무슨 일이 있었는지 한 줄로 씁니다.',
	introduction:
		'이슈 제목에 무슨 일이 있었는지 한 줄로 씁니다. 사람 이름 대신 역할과 시스템을 적고, 비밀번호나 키는 적지 않습니다.',
	date: ['날짜', '시작된 날. 2026-03-14처럼 적습니다.'],
	severity: ['심각도', '얼마나 심각했는지.'],
	services: ['서비스', '영향을 받은 서비스를 쉼표로 구분합니다.'],
	impact: ['영향', '누가 어떤 피해를 얼마나 입었는지 한 줄로.'],
	summary: [
		'요약',
		'처음 보는 사람도 이해할 한 문단: 무슨 일이, 누구에게, 얼마 동안 있었고, 무엇으로 끝났는지.',
	],
	timeline: ['타임라인', '한 줄에 한 순간씩, 시각과 함께.'],
	timelineExample:
		'- 16:05 `started` 주문이 시간 초과되기 시작했다\n- 16:40 `noticed:customer` 고객센터에 첫 문의가 들어왔다\n- 16:52 `mitigated` 쿼리를 취소했다',
	causes: ['원인', '한 줄에 하나씩, 장애를 일으킨 것부터.'],
	causesExample: '1. 보고서가 테이블 전체를 읽었고 주문이 그 뒤에서 기다렸다',
	countermeasures: ['재발 방지 대책', '한 줄에 하나씩, 다시 일어나지 않도록 할 일.'],
	countermeasuresExample: '1. 쿼리는 10초가 지나면 끊긴다',
	lessons: ['교훈', '한 줄에 하나씩, 누군가 검색할 만한 문장.'],
	lessonsExample: '- 밤에는 아무렇지 않은 쿼리가 오후에는 가게를 멈출 수 있다.',
	links: ['링크', '한 줄에 하나씩: 티켓, 변경, 대화, 대시보드, 다른 포스트모템.'],
};
