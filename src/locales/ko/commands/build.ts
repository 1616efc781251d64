import { korean } from '#domain/text/particle';
import type * as en from '#locales/en/commands/build';

export const findLeaks: typeof en.findLeaks = {
	leak: (source) => `초안이나 내부용 글이 들어 있습니다(\`${source}\`). 공개하는 글만 있어야 합니다. 다른 글과 우연히 같은 말이라면 그 파일에서 다르게 쓰세요.`,
};

export const verifySite: typeof en.verifySite = {
	checkPages: '페이지가 없습니다.',
	pageNoPublished: '공개된 포스트모템이 없는 페이지입니다.',
	pageWithoutOne: '제목이 하나가 아닌 페이지입니다.',
	resourceFault: (address) => korean`다른 출처로 가는 요청 \`${address}\`이(가) 있습니다.`,
	broken: (address) => `\`${address}\` 링크가 가리키는 곳이 없습니다.`,
};

export const brokenImages: typeof en.brokenImages = {
	brokenImage: (path) => korean`이미지 \`${path}\`이(가) 중간에 끊겼거나 손상되었습니다. 다시 내보내세요.`,
};

export const refuseSite: typeof en.refuseSite = {
	refuseSite: '공개하지 않았고, 전에 만든 사이트가 있다면 그대로입니다.',
};

export const buildCommand: typeof en.buildCommand = {
	targetOf: (foreign) => `\`${foreign}\`에 odap이 만들지 않은 것이 있습니다. 빈 폴더나 odap이 만든 사이트여야 합니다. \`--out\`으로 다른 폴더를 지정하세요.`,
	latin: '라틴 문자',
	hangul: '한글',
	han: '한자나 가나',
	other: '다른 문자',
	missingFonts: (texts, names) => `포스트모템 ${texts}개의 카드를 만들지 못했습니다. 이 컴퓨터에 ${names} 글꼴이 없습니다. \`apt-get install fonts-noto-cjk fonts-noto-core\`처럼 글꼴을 설치하고 다시 빌드하세요.`,
};

export const guardRequests: typeof en.guardRequests = {
	guardRequests: '여기서는 GET과 HEAD 요청에만 응답합니다.',
	addressNamesHost: '주소의 호스트가 이 서버의 이름이 아닙니다. odap이 출력한 주소를 열거나 `--host 이름`으로 다시 시작하세요.',
	requestTargetPath: '요청 대상은 `/`로 시작하는 경로여야 합니다.',
};

export const listen: typeof en.listen = {
	portInUse: (port) => `${port}번 포트는 이미 쓰이고 있습니다. \`--port\`로 다른 포트를 지정하거나, 그 포트를 쓰는 프로그램을 멈추세요.`,
};

export const dev: typeof en.dev = {
	dev: '쓰는 동안 보여 줍니다(Ctrl C로 끝냄).',
	noErrors: '이제 오류가 없습니다.',
	restart: 'kb.yaml의 `base`가 바뀌었습니다. `odap dev`를 다시 시작하세요.',
};

export const exportCommand: typeof en.exportCommand = {
	contentNewEmpty: (target) => `\`${target}\`에 이미 무언가 있습니다. 지난번에 내보낸 것이 그대로 남지 않도록 없는 폴더나 빈 폴더여야 합니다. 지우거나 \`--out\`으로 다른 폴더를 지정하세요.`,
};

export const preview: typeof en.preview = {
	preview: (site) => `${site} 폴더를 보여 줍니다(Ctrl C로 끝냄).`,
	notBuilt: (join) => korean`\`${join}\`이(가) 없습니다. 먼저 \`odap build\`로 사이트를 만드세요.`,
};
