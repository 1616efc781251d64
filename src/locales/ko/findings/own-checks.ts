import { korean } from '#domain/text/particle';
import type * as en from '#locales/en/findings/own-checks';

export const configTroubles: typeof en.configTroubles = {
	notLoaded: (file, reason) => korean`\`${file}\`을(를) 읽다가 멈췄습니다: ${reason}`,
	notLoadedFix: '파일을 고치세요.',
	missingModule: (name) => korean`불러올 ${name}이(가) 없습니다.`,
	missingModuleFix: '경로를 바로잡으세요.',
	runBesideCorrect: (form) => korean`그 폴더에서 ${form}을(를) 실행하거나 이름을 바로잡으세요.`,
	neverLoaded: (file, seconds) => korean`\`${file}\`을(를) ${seconds}초 안에 다 읽지 못했습니다. 검사를 바로 내보내는 파일이어야 합니다.`,
	neverLoadedFix: '끝나지 않는 반복이나 기다림을 없애세요.',
	noTypes: (node) => korean`Node ${node}은(는) TypeScript를 읽지 못합니다. 22.18 이상이어야 합니다.`,
	noTypesFix: (file) => `더 새로운 Node를 쓰거나 \`${file}\`로 적으세요.`,
	severalConfigs: (names) => `설정 파일이 여럿입니다: ${names.join(', ')}. 하나만 있어야 합니다.`,
	severalConfigsFix: '하나만 남기고 지우세요.',
	notAFile: (file) => `\`${file}\` 자리에 파일이 아닌 것이 있습니다.`,
	notAFileFix: '파일을 두거나 지우세요.',
	noConfig: (file) => `\`${file}\`의 기본 내보내기가 객체가 아닙니다. \`export default { checks: [] }\` 꼴이어야 합니다.`,
	noConfigFix: '객체를 기본으로 내보내세요.',
	unknownKey: (key, where, expected) => korean`${where}에서 ${key}은(는) 쓸 수 없는 키입니다. 쓸 수 있는 키: ${expected}.`,
	unknownKeyFix: (right) => (right === '' ? '키를 지우세요.' : korean`${right}(으)로 고치세요.`),
	wrongValue: (key, where, expected) => korean`${where}의 ${key} 값은 ${expected}(이)어야 합니다.`,
	wrongValueFix: '값을 바로잡으세요.',
};

export const readOwnCheck: typeof en.readOwnCheck = {
	aCheck: '검사(`defineCheck({ … })`)',
	anId: '`acme/owner-is-a-team` 꼴의 글',
	aText: '2,000자까지의 글, 또는 언어별 글(`{ en, ko }`)',
	aFunction: '함수',
	twoExamples: '`{ good, bad }` 꼴의 예',
	anExample: '예(`{ text: "…" }`)',
	troublesOf: (name) => `검사 ${name}`,
	wrongId: (id, isOurs, proposed) => (isOurs ? `검사 id ${id}: Odapnote의 검사입니다. 앞에 팀 이름을 붙여 ${proposed}처럼 적어야 합니다.` : `검사 id ${id}: 앞에 팀 이름을 붙여 ${proposed}처럼 적어야 합니다.`),
	wrongIdFix: '팀 이름, `/`, 검사 이름을 영문 소문자, 숫자, `-`로 적으세요.',
	twice: (id) => korean`검사 ${id}이(가) 두 번 있습니다. id는 하나씩이어야 합니다.`,
	twiceFix: '하나의 이름을 바꾸세요.',
};

export const runTroubles: typeof en.runTroubles = {
	endCheck: (check, on, reason) => korean`검사 ${check}이(가) ${on} 멈췄습니다: ${reason}`,
	fromCheck: (found, check, on, expected) => korean`검사 ${check}이(가) ${on} ${found}을(를) 돌려주었습니다. ${expected}이(가) 필요합니다.`,
	timeCheckWas: (check, on, seconds) => korean`검사 ${check}이(가) ${seconds}초가 지나도 끝나지 않아 ${on} 멈췄습니다.`,
	silenceCheckBad: (check) => korean`검사 ${check}이(가) 나쁜 예에서 아무것도 찾지 못했습니다.`,
	badExampleFindsNothingFix: '검사나 예를 고치세요.',
	findingCheckGood: (check, message) => korean`검사 ${check}이(가) 좋은 예에서 찾은 것이 있습니다: “${message}”`,
	exampleCheckPostmortem: (name, check, message) => korean`검사 ${check}의 예(${name})를 포스트모템으로 읽을 수 없습니다: “${message}”`,
	exampleUnreadFix: '예를 고치세요.',
	andOnMore: (message, more) => `${message} 그 밖의 ${more}건에서도 그랬습니다.`,
	troubleFix: '검사를 고치거나 `odap.config.js`에서 빼세요.',
};

export const runOwnCheck: typeof en.runOwnCheck = {
	onPostmortem: (path) => `${path}에서`,
	good: '좋은 예에서',
	bad: '나쁜 예에서',
};

export const checkThread: typeof en.checkThread = {
	reasonOf: (megabytes) => `메모리를 ${megabytes}MB 넘게 썼습니다.`,
	ended: '스스로 프로세스를 끝냈습니다.',
};

export const ownChecks: typeof en.ownChecks = {
	whereOf: '예에서',
};

export const readOwnConfig: typeof en.readOwnConfig = {
	where: '`odap.config.js`',
	aList: '목록',
};
