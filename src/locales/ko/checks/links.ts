import type * as en from '#locales/en/checks/links';

export const links: typeof en.links = {
	'address-end': {
		summary: '맨 주소 바로 뒤에 한글을 붙이지 않는다.',
		why: '이 사이트는 조사 앞에서 주소를 끝냅니다. Git 호스트는 조사까지 주소로 읽어서 그곳의 링크는 엉뚱한 곳으로 갑니다.',
	},
	'address-blank': {
		summary: '빈칸이 든 주소는 꺾쇠괄호로 감싼다.',
		why: '빈칸은 주소의 끝으로 읽힙니다. 그림이나 링크 대신 마크다운 원문이 그대로 보입니다.',
	},
	'image-exists': {
		summary: '이미지는 `index.md` 옆에 둔 png, jpg, gif, webp, avif 파일이다.',
		why: '없는 이미지는 이야기에 구멍을 냅니다. SVG는 따로 열면 스크립트를 실행할 수 있는 페이지라서 받지 않습니다.',
	},
	'image-remote': {
		summary: '이미지는 다른 사이트가 아니라 지식 베이스에서 가져온다.',
		why: '페이지는 다른 곳에서 아무것도 불러오지 않습니다. 누가 읽는지 새어 나가고, 다른 사이트의 이미지는 언젠가 사라지기 때문입니다. 그런 이미지는 링크로 보여 줍니다.',
	},
	'image-alt': {
		summary: '이미지가 보여 주는 것을 글로도 적는다.',
		why: '이미지를 볼 수 없는 사람과 그 내용을 검색하는 사람에게는 대체 텍스트가 전부입니다.',
	},
};
