import { korean } from '#domain/text/particle';
import type * as en from '#locales/en/findings/file';

export const characterFindings: typeof en.characterFindings = {
	controlCharacterFinding: (codeName) => korean`제어 문자 \`${codeName}\`이(가) 있습니다.`,
	controlCharacterFindingFix: '보통 줄바꿈으로 바꾸세요.',
	removeLogPaste: '지우세요. 로그라면 색 없이 다시 붙여 넣으세요.',
	damagedCharacterFinding: '대체 문자 `U+FFFD`가 있습니다. 저장하기 전에 글자가 깨졌습니다.',
	damagedCharacterFindingFix: '깨진 글자를 다시 적으세요.',
	hiddenCharacterFinding: (name) => korean`보이지 않는 문자 \`${name}\`이(가) 있습니다.`,
	hiddenCharacterFindingFix: '지우세요.',
};

export const costlyMarkdownFindings: typeof en.costlyMarkdownFindings = {
	nestingDepthFinding: '100단계가 넘게 겹쳐 있습니다. 몇 단계면 충분합니다.',
	nestingDepthFindingFix: '`>`, `-`, 공백이 길게 이어지는 줄은 줄이고, 붙여 넣은 글이면 코드 블록에 넣으세요.',
	tableSizeFinding: '표가 너무 큽니다. 100열, 20,000칸을 넘을 수 없습니다.',
	tableSizeFindingFix: '필요한 행과 열만 남기고 나머지는 링크로 거세요.',
	markdownTooCostlyFinding: '빈 줄 없이 이어진 마크다운 기호가 너무 많습니다. 보통은 수 밀리초면 읽힙니다.',
	markdownTooCostlyFindingFix: '붙여 넣은 글은 코드 블록에 넣고, 필요한 줄만 남겨 빈 줄로 나누세요.',
};

export const idForm: typeof en.idForm = {
	checkIdForm: (id) => korean`이름 ${id}이(가) 형식에 맞지 않습니다. 소문자로 \`YYYY-MM-DD-이름\`(날을 모르면 \`YYYY-MM-이름\`)이어야 하며 낱말은 붙임표로 잇습니다.`,
	checkIdFormFix: '파일 이름을 바꾸세요. 예: `2026-03-14-checkout-outage.md`. 이름이 곧 바뀌지 않는 주소가 됩니다.',
};

export const limitFindings: typeof en.limitFindings = {
	withCount: (message, more) => `${message} 이 파일에 ${more}개 더 있습니다.`,
};

export const decomposedLetters: typeof en.decomposedLetters = {
	findDecomposedLetters: (example, count) => `${example}처럼 자모가 나뉜 글자(NFD)가 ${count}곳에 있습니다. 합쳐진 글자(NFC)여야 합니다.`,
	findDecomposedLettersFix: '`odap check --fix`를 실행하거나 다시 입력하세요. macOS의 파일 이름을 복사하면 이렇게 됩니다.',
};

export const rawHtmlFinding: typeof en.rawHtmlFinding = {
	rawHtmlFinding: (tag) => `예상하지 못한 HTML ${tag}: 마크다운이어야 합니다.`,
	fix: '마크다운으로 바꾸거나, 코드로 보여 주려면 백틱으로 감싸세요.',
};

export const encodingFinding: typeof en.encodingFinding = {
	encodingFinding: (encoding, value, offset, line) => korean`인코딩이 ${encoding}(으)로 보입니다(${line}번째 줄, 오프셋 ${offset}의 바이트 \`${value}\`). UTF-8이어야 합니다.`,
	byteOffsetLine: (value, offset, line) => korean`${line}번째 줄, 오프셋 ${offset}의 바이트 \`${value}\`은(는) UTF-8이 아닙니다.`,
	saveAgain: '원래 인코딩으로 열어 UTF-8로 다시 저장하세요.',
	convertFrom: (name) => `UTF-8로 다시 저장하세요. 예: \`iconv -f ${name} -t UTF-8\``,
};

export const fileFindings: typeof en.fileFindings = {
	wrongExtension: (name) => `\`${name}\` 파일은 포스트모템으로 읽지 않습니다. 확장자는 소문자 \`.md\`여야 합니다.`,
	wrongExtensionFix: '`YYYY-MM-DD-이름.md`로 바꾸거나 `postmortems/` 밖으로 옮기세요.',
	valueInName: (name) => korean`파일 이름에 ${name}이(가) 들어 있습니다. 이름에는 비밀 값이나 개인정보를 적지 않습니다.`,
	valueInNameFix: '파일 이름을 바꾸고, 비밀 값은 쓰이는 곳에서 모두 새 값으로 교체하세요.',
	renameFileRole: '파일 이름을 바꾸세요. 역할이면 충분합니다.',
	symbolicLink: '심볼릭 링크는 읽지 않습니다. 실제 파일이어야 합니다.',
	symbolicLinkFix: '링크 대신 파일을 복사해 넣으세요.',
	specialFile: '파이프, 소켓, 장치는 읽지 않습니다. 일반 파일이어야 합니다.',
	specialFileFix: '지우거나 `postmortems/` 밖으로 옮기세요.',
	folderWithoutIndex: '`index.md`가 없는 폴더입니다. 폴더에는 포스트모템과 이미지가 있어야 합니다.',
	folderWithoutIndexFix: '`index.md`를 넣거나 폴더를 `postmortems/` 밖으로 옮기세요.',
	strayCompanion: (name) => `\`index.md\` 옆에 \`${name}\` 파일을 둘 수 없습니다. 글자, 숫자, \`-\`, \`_\`, \`.\`로 이름 지은 이미지(png, jpg, gif, webp, avif)만 둘 수 있습니다.`,
	strayCompanionFix: '이 형식 가운데 하나로 내보내거나, 이름을 바꾸거나, 밖으로 옮기세요.',
	unreadableImage: (format) => `내용이 확장자 \`${format}\`의 이미지가 아닙니다.`,
	unreadableImageFix: '이미지를 다시 내보내세요.',
	unreadableFile: (code) => korean`운영 체제가 \`${code}\`(으)로 답해 파일을 읽지 못했습니다.`,
	permissionFix: '파일과 폴더의 권한을 확인하세요.',
	nameFix: '파일 이름이 UTF-8이 아닐 수 있으니 이름을 바꾸세요. 그사이 지워진 것이라면 다시 실행하세요.',
	tooLarge: (size, most) => `크기가 ${size}KB입니다. ${most}KB를 넘을 수 없습니다.`,
	tooLargeFix: '필요한 부분만 남기고 나머지는 링크로 거세요.',
	tooManyPixels: (size, most) => `모든 프레임을 합해 ${size}메가픽셀입니다. ${most}메가픽셀을 넘을 수 없습니다.`,
	tooManyPixelsFix: '더 작게 내보내세요. 페이지에는 가로 2,000픽셀까지만 보입니다.',
	time: '읽는 데 5초가 넘게 걸렸습니다',
	memory: '읽는 데 메모리가 512MB를 넘었습니다',
	crash: '읽는 도중 멈췄습니다',
	overTheLimit: (what) => `${what}. 보통은 수 밀리초면 읽힙니다.`,
	overTheLimitFix: '붙여 넣은 글에 `*`, `>`, `[`, `|`가 수천 개 이어진 곳을 찾아 코드 블록에 넣으세요.',
	otherForm: '(유니코드 형식만 다름)',
	sameForm: '',
	duplicateId: (other, how, path) => `\`${path}\` 파일의 주소가 \`${other}\` 파일${how}과 같습니다. 주소는 파일마다 달라야 합니다.`,
	duplicateIdFix: '두 파일 가운데 나중 것의 이름을 바꾸세요.',
	otherFile: '다른 파일입니다.',
};
