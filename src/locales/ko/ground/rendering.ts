import type { rendering as english } from '#locales/en/ground/rendering';

export const rendering: typeof english = {
	footnotes: '각주',
	backToReference: '본문으로 돌아가기',
	table: '표',
	taskDone: '완료',
	taskOpen: '할 일',
	details: '자세히',
	fullSize: '원본 크기 그림',
	diagram: 'Mermaid 다이어그램의 원본입니다. Git 호스트에서 이 파일을 열면 그림으로 보입니다.',
	callouts: { note: '참고', tip: '도움말', important: '중요', warning: '주의', caution: '경고' },
};
