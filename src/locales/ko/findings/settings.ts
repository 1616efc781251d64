import { korean } from '#domain/text/particle';
import type * as en from '#locales/en/findings/settings';
import { inKorean } from '#locales/ko/schema';

export const timezone: typeof en.timezone = {
	timezoneFinding: (text) => `알 수 없는 시간대 ${text}입니다. \`Asia/Seoul\` 같은 IANA 이름이어야 합니다.`,
	timezoneFindingFix: (only) => korean`${only}(으)로 고치세요.`,
	writeZoneS: '`지역/도시` 꼴의 이름이나 `UTC`를 적으세요.',
};

export const validateSettings: typeof en.validateSettings = {
	unknownKey: (key, expected) => `알 수 없는 키 ${key}입니다. 쓸 수 있는 키: ${expected}.`,
	unknownKeyFix: (only) => korean`${only}(으)로 고치세요.`,
	renameKeyRemove: '키 이름을 고치거나 그 줄을 지우세요.',
	cutByComma: (key) => korean`쉼표 뒤에 ${key}이(가) 따로 떨어졌습니다. \`{ }\` 안에서는 쉼표가 값을 끝내므로 글을 따옴표로 감싸야 합니다.`,
	cutByCommaFix: '글 전체를 따옴표로 감싸세요: `{ key: "하나, 둘" }`.',
	missingKey: (key) => korean`키 ${key}이(가) 없습니다.`,
	missingKeyFix: (key) => `\`${key}:\` 줄을 더하세요.`,
	wrongValue: (written, shown, expected) => `${written === '' ? '빈 값이' : korean`${shown}은(는)`} 이 키에 맞지 않습니다. 필요한 것: ${inKorean(expected)}`,
	wrongValueFix: '보인 형식대로 값을 적으세요.',
	array: '항목마다 새 줄에서 `- `로 시작하는 목록',
	object: '`키: 값` 꼴의 줄',
	string: '글 하나',
	number: '숫자 하나',
	boolean: '`true` 또는 `false`',
	wrongForm: (form) => `값의 꼴이 다릅니다. 필요한 것: ${form}.`,
	wrongFormFix: '이 꼴로 적으세요.',
	wrongChoice: (shown, expected) => korean`${shown}은(는) 쓸 수 없는 값입니다. 쓸 수 있는 값: ${expected}.`,
	wrongChoiceFix: '그중 하나를 고르세요.',
	wrongKey: (key) => korean`${key}은(는) id로 쓸 수 없습니다. 글자로 시작하고 글자·숫자·\`-\`·\`_\`·\`.\`만 씁니다. \`true\`, \`false\`, \`null\`은 쓸 수 없습니다.`,
	wrongKeyFix: '`on-call` 같은 id를 정하세요.',
	loneEntry: (shown) => `${shown} 하나만 있습니다. 목록이어야 합니다.`,
	loneEntryFix: (list) => korean`${list}(으)로 고치세요.`,
	unquoted: (shown) => korean`따옴표 없는 ${shown}을(를) YAML은 글로 읽지 않습니다.`,
	unquotedFix: (form) => `${form}처럼 따옴표로 감싸세요.`,
	quotedNumber: (shown) => `${shown}에 따옴표가 있습니다. 숫자여야 합니다.`,
	quotedNumberFix: (shown) => `${shown}처럼 따옴표 없이 쓰세요.`,
};

export const accentFindings: typeof en.accentFindings = {
	light: '밝은',
	dark: '어두운',
	tooPale: (colour, contrast, name, least) => `강조색 ${colour}은(는) ${name} 테마에서 명도 대비가 ${contrast}:1입니다. 다른 글자처럼 ${least}:1 이상이어야 합니다.`,
	tooPaleFix: (right) => `대비를 충족하는 가장 가까운 색인 ${right}로 적으세요.`,
};

export const proseOfSettings: typeof en.proseOfSettings = {
	expected: '문단',
	paragraphsLists: '문단과 목록',
	unexpectedIn: (source, key, expected) => `\`${key}\`에는 ${source}을(를) 쓸 수 없습니다. 링크, 강조, 코드가 든 ${expected}만 됩니다.`,
	unexpectedInFix: '마크다운 글로 바꾸거나, 코드로 보여 주려면 백틱으로 감싸세요.',
	refusedLink: (url) => `링크 ${url}은(는) 쓸 수 없습니다. \`https://\`, \`mailto:\`로 시작하는 주소나 사이트 안의 경로여야 합니다.`,
	refusedLinkFix: '주소를 바로잡거나 링크 없이 글로만 적으세요.',
};

export const ownFileFindings: typeof en.ownFileFindings = {
	absentFile: (name) => `${name} 파일이 \`kb.yaml\` 옆에 없습니다.`,
	absentFileFix: '파일을 그곳에 두거나 이름을 바로잡으세요.',
	write: (only) => `${only}로 고치세요.`,
	dangerousLogo: (danger, name) => `로고 ${name}에 ${danger}이(가) 있습니다. 스크립트, 이벤트 속성, HTML, 다른 파일에 대한 참조가 없는 그림이어야 합니다.`,
	dangerousLogoFix: '일반 SVG나 PNG로 다시 내보내세요.',
	unreadableLogo: (name, format) => `로고 ${name}의 내용이 확장자 ${format}의 이미지가 아닙니다.`,
	unreadableLogoFix: '이미지를 다시 내보내세요.',
	fetchingStyle: (source) => `${source}은(는) 쓸 수 없습니다. 다른 파일을 불러오는 것은 페이지의 Content-Security-Policy가 막습니다.`,
	fetchingStyleFix: '그림은 `url("data:image/…")`로 넣고, 불러올 스타일은 이 파일에 옮겨 적고, 글꼴은 읽는 사람에게 이미 있는 것을 쓰세요.',
};

export const parseKnowledgeBase: typeof en.parseKnowledgeBase = {
	unquotedColour: (colour) => `따옴표 없는 ${colour}을(를) YAML은 주석으로 읽습니다.`,
	unquotedColourFix: (form) => `${form}처럼 따옴표로 감싸세요.`,
	otherPath: (path, base) => korean`\`url\`의 경로 ${path}이(가) \`base\`의 경로 ${base}과(와) 다릅니다.`,
	otherPathFix: (form) => korean`경로는 ${form}(으)로 적거나 \`url\`에서 지우세요.`,
};

export const textFindings: typeof en.textFindings = {
	unknownKey: (key, expected) => `\`texts\`에 알 수 없는 키 ${key}이(가) 있습니다. 쓸 수 있는 키: ${expected}.`,
	unknownKeyFix: 'docs/texts.md의 목록에서 키를 고르세요.',
	write: (only) => `${only}로 고치세요.`,
	placeholderFindings: (strange, key, expected) => `${key}의 글에 알 수 없는 자리표시자 ${strange}이(가) 있습니다. 쓸 수 있는 것: ${expected}.`,
	placeholderFindingsFix: '자리표시자는 원래 글에 있는 대로 적으세요.',
	textWithoutShow: (key, dropped) => `${key}의 글에 ${dropped}이(가) 없습니다. 원래 글이 보여 주는 값을 모두 담아야 합니다.`,
	writeValueBelongs: (dropped) => `값이 들어갈 자리에 ${dropped}을(를) 적으세요.`,
	listOf: '없음',
};
