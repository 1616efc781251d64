import { korean } from '#domain/text/particle';
import type * as en from '#locales/en/findings/links';

export const imageChecks: typeof en.imageChecks = {
	message: (url) => `이미지 ${url}의 형식을 쓸 수 없습니다. png, jpg, gif, webp, avif여야 합니다.`,
	fix: 'PNG나 WebP로 내보내세요.',
	imageFileBeside: (url) => `이미지 ${url} 파일이 \`index.md\` 옆에 없습니다.`,
	putFileInto: '파일을 폴더에 넣거나 이름을 고치세요.',
	makeFolderMove: (postmortem) => `\`${postmortem}/\` 폴더를 만들어 이 파일을 \`index.md\`로 옮기고 이미지를 옆에 두세요.`,
	imageFromAnother: (url) => korean`다른 사이트의 이미지 ${url}은(는) 링크로만 보입니다. \`index.md\` 옆의 파일이어야 합니다.`,
	saveImageInto: '이미지를 포스트모템 폴더에 저장하거나 링크로 적으세요.',
	imageWithoutText: (url) => `이미지 ${url}에 대체 텍스트가 없습니다.`,
	writeBetweenBrackets: '대괄호 안에 이미지에서 알 수 있는 것을 적으세요.',
};

export const addressFindings: typeof en.addressFindings = {
	hangulBehind: (address) => `주소 ${address} 바로 뒤에 한글이 붙어 있습니다. Git 호스트는 뒤의 글자까지 주소로 읽으므로 끝을 표시해야 합니다.`,
	hangulBehindFix: (form) => korean`${form}(으)로 적으세요.`,
	writeLinkHttps: (form) => `링크로 적으세요: ${form}.`,
	withBlanks: (address, isImage) => `주소 ${address}에 빈칸이 있습니다. 꺾쇠괄호로 감싸야 하며, 이대로는 ${isImage ? '그림이 보이지 않습니다' : '링크가 되지 않습니다'}.`,
	withBlanksFix: (right) => korean`${right}(으)로 적거나 빈칸마다 \`%20\`을 쓰세요.`,
};
