import { pagesKo } from './pages.ko.ts';
import { postmortemKo } from './postmortem.ko.ts';
import type { Strings } from './strings.ts';

/** 한국어 인터페이스. */
export const ko: Strings = {
	...pagesKo,
	...postmortemKo,
	skipToContent: '본문으로 건너뛰기',
	contents: '목차',
	linkTo: (heading) => `‘${heading}’ 링크`,
	copy: ['복사', '복사됨'],
	nav: {
		main: '주 메뉴',
		open: '메뉴',
		foot: '전체 메뉴',
		breadcrumbs: '현재 위치',
		pager: '다른 포스트모템',
		coverage: '커버리지',
		trends: '추세',
		feed: '피드(Atom)',
		repository: '저장소',
		write: '포스트모템 쓰기',
	},
	theme: {
		label: '화면 테마:',
		names: ['시스템 설정', '밝게', '어둡게'],
	},
	search: {
		open: '검색',
		label: '포스트모템 검색',
		placeholder: '롤백, 인증서, rollback…',
	},
	footer: {
		asOf: (day, { text }) => `포스트모템 ${text}건, ${day} 기준`,
	},
	filters: {
		title: '목록 필터',
		browse: '분류별로 보기',
		text: '목록에서 찾기',
		any: '전체',
		year: '연도',
		severity: '심각도',
		cause: '원인',
		service: '서비스',
		noticed: '인지 경로',
		kind: '종류',
		status: '상태',
		owner: '담당',
		state: '확인할 점',
		reset: '필터 초기화',
		nothing: '필터에 맞는 항목이 없습니다. 필터를 줄이거나 초기화해 보세요.',
		sortBy: '정렬: {column}',
		countPattern: '{total}건 중 {shown}건',
		count: (shown, total) => `${total}건 중 ${shown}건`,
	},
	paging: {
		page: '쪽',
		number: (page) => `${page}쪽`,
		label: (list) => `${list} 쪽 번호`,
		title: (list, page) => `${list}, ${page}쪽`,
	},
	columns: {
		date: '날짜',
		severity: '심각도',
		title: '제목',
		duration: '지속 시간',
		solved: '완료',
		status: '상태',
		countermeasure: '대책',
		kind: '종류',
		owner: '담당',
		due: '기한',
	},
	index: {
		helps: '흔히 도움이 되는 대책:',
		noPostmortems: '아직 포스트모템이 없습니다.',
		unit: '건',
		counts: (postmortems, causes, countermeasures) =>
			`포스트모템 ${postmortems.text}건 · 원인 ${causes.text}개 · 대책 ${countermeasures.text}개`,
	},
	notFound: {
		title: '페이지를 찾을 수 없습니다',
		lead: '주소가 잘못되었거나 공개되지 않은 포스트모템입니다. 공개된 포스트모템의 주소는 바뀌지 않습니다.',
		search: '포스트모템 검색하기',
		list: '목록에서 찾기',
		home: '첫 화면으로 가기',
	},
};
