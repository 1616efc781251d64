import { korean } from '#domain/text/particle';
import type * as en from '#locales/en/findings/lists';

export const chips: typeof en.chips = {
	misspelt: (code, expected) => korean`알 수 없는 칩 ${code}입니다. ${expected}을(를) 쓰려던 것으로 보입니다.`,
	misspeltFix: (only) => korean`${only}(으)로 고치세요. 문장의 일부라면 앞에 낱말을 두세요.`,
	chooseOneThem: '그중 하나를 고르세요.',
	readId: (form) => korean`${form}은(는) id로 쓸 수 없습니다. \`true\`, \`false\`, \`null\`이 아닌 이름이어야 합니다.`,
	idLetterThen: (form) => korean`${form}은(는) id로 쓸 수 없습니다. 글자로 시작하고 글자·숫자·붙임표만 씁니다.`,
	readIdFix: '`#release-tags` 같은 id를 정하세요.',
	wrongValue: (key, expected) => `${key}의 값이 맞지 않습니다. 형식: ${expected}.`,
	wrongValueFix: (only) => korean`${only}(으)로 고치세요.`,
	writeChipForm: '보인 형식대로 칩을 적으세요.',
	form: (form) => form,
	roughForm: (form, _mustBeReal, key) => `${form}, 정확하지 않으면 \`${key}:2026-07\`, \`${key}:~2026-07-13\`, \`${key}:unknown\``,
};

export const itemTime: typeof en.itemTime = {
	misplacedTime: (shown) => korean`${shown}이(가) 칩 뒤에 있습니다. 시각은 칩보다 앞에 와야 합니다.`,
	misplacedTimeFix: '시각을 항목 맨 앞으로 옮기세요.',
	missingTime: '시각이 없는 항목입니다. 항목 맨 앞에 시각이 있어야 합니다.',
	missingTimeFix: '`16:05`, `+10m` 같은 시각이나 `이후`, `모름`으로 시작하세요. 위 항목에 딸린 내용이라면 그 아래에 들여 쓰세요.',
};

export const nestedChips: typeof en.nestedChips = {
	misplaced: (shown) => korean`칩 ${shown}이(가) 안쪽 항목에 있습니다. 맨 바깥 항목이어야 하며, 이대로는 칩도 시각도 계산에 들지 않습니다.`,
	chipBelowItem: (shown) => korean`칩 ${shown}이(가) 항목 아래의 글에 있습니다. 항목의 첫머리에 있어야 하며, 이대로는 계산에 들지 않습니다.`,
	misplacedFix: '안쪽 항목을 목록의 맨 바깥으로 옮기세요.',
	moveChipsFront: '칩을 항목의 첫 글자 앞으로 옮기세요.',
};

export const misplacedChips: typeof en.misplacedChips = {
	misplacedChip: (value) => korean`칩 ${value}이(가) 문장 안에 있습니다. 칩은 글보다 앞에 와야 합니다.`,
	misplacedChipFix: '글 앞으로 옮기세요. 칩이 아니라면 백틱을 빼세요.',
	timeFirst: '시각, 칩, 글의 차례로 쓰세요: `` 16:05 `started` … ``.',
};

export const plainChipsFinding: typeof en.plainChipsFinding = {
	strong: '굵은 글씨 표시',
	emphasis: '기울임 표시',
	delete: '취소선',
	link: '링크',
	quotes: '따옴표',
	brackets: '괄호',
	textsOf: (around, shown) => korean`칩 ${shown}을(를) ${around}(으)로 감쌌습니다. 코드만 있어야 합니다.`,
	textsOfFix: (around) => korean`칩에서 ${around}을(를) 빼세요.`,
	beforeChipBlank: (written, shown) => korean`칩 ${shown} 앞에 ${written}이(가) 있습니다. 칩과 칩 사이는 띄어 쓰기만 합니다.`,
	writeBlankInstead: '빈칸으로 바꾸세요.',
	idWithoutBackticks: (shown) => `${shown}에 백틱이 없습니다. 코드로 적어야 합니다.`,
	putIdBackticks: '백틱으로 감싸세요.',
	chipRightBehind: (shown) => `칩 ${shown} 바로 뒤에 다른 칩이 붙어 있습니다. 칩과 칩 사이는 띄어야 합니다.`,
	chipsOnePair: (shown) => `백틱 한 쌍에 ${shown}부터 칩이 여럿 들어 있습니다. 칩마다 백틱으로 따로 감싸야 합니다.`,
	writeEachChip: '칩마다 백틱으로 감싸고 사이를 띄우세요.',
};

export const taskBox: typeof en.taskBox = {
	boxFindings: '상태 칩 없이 체크 표시만 있습니다. `done:unknown`으로 읽습니다.',
	boxFindingsFix: '`done:unknown`을 적으세요. 날짜를 안다면 `done:2026-07-13`처럼 적는 편이 낫습니다.',
	contradiction: (shown) => `체크 표시가 있는데 칩은 ${shown}입니다. 둘이 같아야 합니다. 칩을 따릅니다.`,
	emptyBoxBeside: (shown) => `체크 표시가 비어 있는데 칩은 ${shown}입니다. 둘이 같아야 합니다. 칩을 따릅니다.`,
	contradictionFix: '체크 표시나 칩을 바로잡으세요.',
};

export const readItem: typeof en.readItem = {
	noText: '항목에 글이 없습니다.',
	noTextFix: '무엇인지 한 문장으로 적으세요.',
	idNotFirst: (form) => korean`${form}은(는) 첫 번째 칩이어야 합니다.`,
	idNotFirstFix: 'id를 다른 칩보다 앞으로 옮기세요.',
	twice: (shown) => korean`같은 종류의 칩 ${shown}이(가) 또 있습니다. 하나만 쓸 수 있습니다.`,
	twiceFix: '가장 알맞은 하나만 남기세요.',
};

export const sectionNames: typeof en.sectionNames = {
	otherName: (heading, expected) => korean`이 목록의 제목 ${heading}은(는) ${expected}(이)어야 합니다. 이대로는 데이터로 읽지 않습니다.`,
	otherNameFix: (form) => korean`${form}(으)로 고치거나 \`kb.yaml\`의 \`sections\`에 이 제목을 더하세요.`,
	tooDeep: (text, depth) => korean`제목 ${text}이(가) ${depth}단계입니다. 2단계여야 그 아래 목록을 데이터로 읽습니다.`,
	tooDeepFix: (shown) => korean`${shown}(으)로 고치세요.`,
};

export const readLists: typeof en.readLists = {
	table: '표가 있습니다',
	prose: '목록 없이 글만 있습니다',
	nothing: '섹션이 비어 있습니다',
	notAList: (word) => `${word}. 이 섹션은 데이터로 읽으므로 목록이어야 합니다.`,
	notAListFix: (code) => `한 줄에 한 항목씩 적으세요: ${code}.`,
	timeInHeading: '시각이 제목에 있습니다. 시각은 목록 항목의 첫머리에 와야 합니다.',
	timeInHeadingFix: (code) => `목록 항목으로 바꾸세요: ${code}.`,
};

export const assignIds: typeof en.assignIds = {
	missingId: 'id가 없습니다. 첫 번째 칩은 `#id`여야 합니다.',
	missingIdFix: (form) => korean`항목을 백틱으로 감싼 ${form}(으)로 시작하세요.`,
	secondOfName: (form) => korean`${form}이(가) 또 있습니다. 한 파일에서 id는 한 번만 쓸 수 있습니다.`,
	secondOfNameFix: '둘 중 하나의 이름을 바꾸고, 가리키는 곳도 고치세요.',
	firstDefinedHere: '여기에서 먼저 쓰였습니다.',
};

export const internalFinding: typeof en.internalFinding = {
	spelling: '정확히 `` `internal` ``이어야 합니다',
	wrapped: '굵게·기울임·링크 없이 `` `internal` ``만 써야 합니다',
	place: '문단·목록 항목·인용의 맨 앞, 또는 제목의 맨 앞이나 맨 뒤에 와야 합니다',
	alone: '숨길 글이 바로 뒤에 이어져야 합니다',
	doubtfulMark: (shown, word) => korean`내부용 표시 자리에 ${shown}이(가) 있습니다. ${word}.`,
	doubtfulMarkFix: '공개하지 않을 글이면 그 자리에 `` `internal` ``을 쓰세요. 표시가 아니라면 앞에 낱말을 두세요.',
};

export const withoutInternal: typeof en.withoutInternal = {
	cutReference: (name) => korean`누구나 보는 글이 ${name}을(를) 가리키는데 그 정의가 내부용 부분에 있습니다. 공개되는 자리에 있어야 합니다.`,
	cutReferenceFix: (form) => `${form} 줄을 내부용 섹션 위로 옮기세요.`,
};
