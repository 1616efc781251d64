import { korean } from '#domain/text/particle';
import type * as en from '#locales/en/findings/front-matter';

export const allowKnown: typeof en.allowKnown = {
	message: (id) => korean`${id}은(는) 받아들일 수 있는 검사가 아닙니다. 결함을 고쳐야 합니다.`,
	fix: '결함을 고치고 이 항목을 지우세요.',
	choose: '검사 결과 끝에 보이는 id를 적으세요.',
};

const sorts = { kind: '종류', category: '분류' };

export const causeChecks: typeof en.causeChecks = {
	causesDiffer: (form, value) => `\`causes\`가 ${form}인데 원인 목록의 분류는 ${value}입니다.`,
	causesDifferFix: (value) => korean`\`causes: ${value}\`(으)로 고치거나 목록을 고치세요.`,
	lacking: (form, what, expected) => korean`${form}에 ${sorts[what]}이(가) 없습니다. 쓸 수 있는 값: ${expected}.`,
	lackingFix: (what) => korean`id 뒤에 ${sorts[what]}을(를) 백틱으로 감싸 적으세요.`,
	nameACause: '이 파일에 있는 원인의 id를 적으세요.',
	circle: (form) => korean`${form}이(가) 돌아서 자기 자신을 가리킵니다. 사슬에는 끝이 있어야 합니다.`,
	circleFix: '고리를 닫는 `behind:`를 지우세요.',
};

export const completenessChecks: typeof en.completenessChecks = {
	add: (id) => `\`${id}:\`를 더하세요.`,
	missing: (status, name) => korean`상태가 ${status}인데 ${name}이(가) 없습니다.`,
	name: '심각도',
	addSeverity: '`severity:`를 더하세요. 모르면 `unknown`이라고 적습니다.',
	rootCauseCategories: '근본 원인 분류',
	addCauses: '`causes: [ … ]`를 더하세요. 모르면 `[unknown]`이라고 적습니다.',
	leadBeforeFirst: '첫 제목 앞의 머리글',
	writeOneParagraph: '프런트 매터 아래에 처음 보는 사람도 알 수 있는 한 문단을 쓰세요.',
	durationTimeline: '지속 시간이나 `started`가 있는 타임라인',
	markTimelineAdd: '타임라인에 `started`와 `mitigated`를 표시하거나 `duration:`을 더하세요.',
	listCauses: '원인 목록',
	addCauseList: '번호 목록으로 된 `## 원인` 섹션을 더하세요.',
	listCountermeasures: '재발 방지 대책 목록',
	addCountermeasureList: '번호 목록으로 된 `## 재발 방지 대책` 섹션을 더하세요.',
};

export const foreignFrontMatter: typeof en.foreignFrontMatter = {
	foreignFrontMatter: (_count, named) => `${named} 키가 있고 \`status\`는 없습니다. 다른 도구에 맞춰 쓴 파일로 보이며, 포스트모템의 프런트 매터가 있어야 합니다.`,
	fix: '`postmortems/` 밖으로 옮긴 뒤 `odap import 경로`로 가져오세요. 한 낱말도 버리지 않습니다.',
};

export const yamlMessages: typeof en.yamlMessages = {
	lineWithoutKeyWording: '`: ` 없는 줄이 있습니다. 키, 쌍점, 빈칸, 값이 차례로 와야 합니다.',
	lineWithoutKeyWordingFix: '쌍점 뒤에 빈칸을 두고 `키: 값`처럼 쓰세요.',
	wordings: '같은 이름의 키가 두 번 나옵니다. 키는 한 번만 쓸 수 있습니다.',
	wordingsFix: '둘 중 하나만 남기세요.',
	tabSpaces: '탭이 있습니다. 들여쓰기는 빈칸으로 해야 합니다.',
	indentSpaces: '빈칸으로 들여쓰세요.',
	endQuotedValue: '따옴표나 괄호가 닫히지 않았습니다.',
	addMissingQuote: '빠진 따옴표, 괄호 또는 쉼표를 넣으세요.',
	insidePlainValue: '따옴표 없는 값 안에 `: `이 있습니다. 따옴표로 감싸야 합니다.',
	quoteValue: '값을 따옴표로 감싸세요.',
	aliasValueItself: '별칭(`*이름`)은 쓸 수 없습니다. 값을 그대로 적어야 합니다.',
	writeValueOut: '값을 풀어 쓰거나, 글이라면 따옴표로 감싸세요.',
	nestingHundredsBrackets: '괄호나 목록이 수백 겹으로 겹쳐 있습니다. 몇 겹 안이어야 합니다.',
	lookBracketsAre: '되풀이된 괄호를 찾아 지우세요.',
	anchorValueItself: '앵커(`&이름`)는 쓸 수 없습니다. 값을 그대로 적어야 합니다.',
	removeAnchorQuote: '앵커를 지우거나, 글이라면 따옴표로 감싸세요.',
	tagPlainValue: '태그(`!이름`)는 쓸 수 없습니다. 일반 값이어야 합니다.',
	removeTagQuote: '태그를 지우거나, 글이라면 따옴표로 감싸세요.',
	listMapKey: '목록이나 맵이 키로 쓰였습니다. 키는 낱말이어야 합니다.',
	writeWordBefore: '쌍점 앞에 낱말을 쓰세요.',
	secondYamlDocument: 'YAML 문서가 둘 이상입니다. 하나여야 합니다.',
	removeExtraLine: '남는 `---`나 `...` 줄을 지우세요.',
	otherWording: (detail) => `YAML 문법에 맞지 않습니다: ${detail}.`,
	otherWordingFix: '글을 따옴표로 감싸고, 들여쓰기·쌍점·괄호를 확인하세요.',
};

export const numberSpelling: typeof en.numberSpelling = {
	numberSpelling: (source) => korean`숫자를 ${source}(으)로 적었습니다. 0으로 시작하지 않는 숫자만 쓸 수 있습니다.`,
	fix: (value) => korean`숫자만 적으세요. YAML은 이것을 ${value}(으)로 읽습니다.`,
};

export const splitFrontMatter: typeof en.splitFrontMatter = {
	noOpeningFence: '여는 `---` 뒤에 다른 글자가 있습니다. 붙임표 세 개만 있어야 합니다.',
	firstLinePostmortem: '첫 줄이 `---`가 아닙니다. 포스트모템은 프런트 매터로 시작합니다.',
	noOpeningFenceFix: '첫 줄에 `---`만 적으세요.',
	beginFileKeys: '`odap new`가 만드는 파일처럼 `---`, 키, `---` 순서로 시작하세요. 다른 곳에서 쓴 글은 `odap import 경로`로 가져옵니다.',
	noClosingFence: '프런트 매터를 닫는 `---` 줄이 없습니다.',
	noClosingFenceFix: '마지막 키 아래에 `---` 줄을 더하세요.',
	tooLarge: '프런트 매터가 너무 큽니다. 64 KB, 2,000줄까지 쓸 수 있습니다.',
	tooLargeFix: '긴 글은 프런트 매터 아래 본문으로 옮기세요.',
	disagreement: '프런트 매터가 어디에서 끝나는지 분명하지 않습니다.',
	disagreementFix: '`---`는 여닫는 두 줄에만 두고, `---`로 시작하는 글은 따옴표로 감싸세요.',
};

export const parseFrontMatter: typeof en.parseFrontMatter = {
	commentsInTexts: (shown) => korean`따옴표 없는 글 뒤의 ${shown}을(를) YAML은 주석으로 보고 버립니다.`,
	commentsInTextsFix: '글 전체를 따옴표로 감싸세요.',
};
