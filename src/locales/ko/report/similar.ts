import type { similar as english } from '#locales/en/report/similar';

export const similar: typeof english = {
	none: '비슷한 포스트모템이 없습니다. 오류 메시지나 고장 난 부분의 이름으로 다시 `odap similar`를 실행해 보세요.',
	shared: '겹치는 말',
	unknownEnd: '어떻게 끝났는지는 적혀 있지 않습니다.',
	moreDone: (count) => `그 밖에 완료한 대책 ${count}개`,
};
