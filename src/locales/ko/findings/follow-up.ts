import { korean } from '#domain/text/particle';
import { quoted } from '#domain/text/wording';
import type * as en from '#locales/en/findings/follow-up';

export const acceptedRiskReason: typeof en.acceptedRiskReason = {
	message: (cause) => `원인 ${cause}의 \`accepted-risk\`에 이유가 없습니다. 항목 아래에 이유가 있어야 합니다.`,
	fix: '항목 아래에 들여 쓴 문단으로 이유를 적으세요.',
};

export const allWeak: typeof en.allWeak = {
	message: (cause) => `원인 ${cause}에는 약한 대책뿐입니다. 기억하지 않아도 듣는 대책이 하나는 있어야 합니다. 지금은 지키게 하는 것이 없습니다.`,
	fix: '검사, 차단 장치, 구조 변경 가운데 하나를 더하거나, 그대로 두는 이유를 적으세요.',
};

export const cameBack: typeof en.cameBack = {
	report: (what, answer, done, rest) => `${what}: ${done}에 ${answer} 대책${rest > 0 ? ` 외 ${rest}개를` : '을'} 마친 뒤 다시 나타났습니다.`,
	reportFix: '같은 결함인지 본문에 적으세요. 아니라면 이유와 함께 `not-recurrence-of` 관계를 다세요.',
	doneDaysBefore: (days) => `${days}일 전에 마쳤습니다.`,
};

export const causeCovered: typeof en.causeCovered = {
	uncovered: (cause) => `원인 ${cause}에 살아 있는 대책이 없습니다. 대책, \`accepted-risk\`, \`covered-by\` 가운데 하나가 있어야 합니다.`,
	uncoveredFix: (form) => `${form} 칩을 단 대책을 적거나, 원인에 \`accepted-risk\`를 달고 그 아래에 이유를 적으세요.`,
	answered: (each, status) => `이 원인에 답하던 ${each}의 상태가 ${status}입니다.`,
};

export const choiceDecided: typeof en.choiceDecided = {
	onlyOne: (form) => `${form}에 대안이 하나뿐입니다. 둘 이상이어야 합니다.`,
	onlyOneFix: '다른 대안을 적거나 칩을 빼세요.',
	twoChosen: (count, form, expected) => `${form}에서 확정한 대안이 ${count}개입니다. 하나여야 합니다: ${expected}.`,
	twoChosenFix: '나머지는 이유를 적어 `rejected`로 바꾸세요. 둘 다 할 일이라면 `choice:` 칩을 빼세요.',
	statusOf: (each, status) => `${each}의 상태는 ${status}입니다.`,
	leftOpen: (status, first, form, winner) => `${form}에서 ${winner} 대안을 골랐는데 ${first}의 상태가 아직 ${status}입니다.`,
	leftOpenFix: '`rejected`로 바꾸고 그 아래에 이유를 적으세요.',
	undecided: (form, age, expected) => `${form}에서 아직 고르지 않았습니다(장애 후 ${age}일). 확정할 대안: ${expected}.`,
	undecidedFix: '하나를 확정하고, 나머지는 이유를 적어 `rejected`로 바꾸세요.',
};

export const countermeasureHasCause: typeof en.countermeasureHasCause = {
	unknownCause: '이 파일의 원인',
	cause: (form, expected) => `${form} 칩이 가리키는 원인이 이 파일에 없습니다. 가리킬 수 있는 것: ${expected}.`,
	unknownCauseFix: (only) => korean`${only}(으)로 고치세요.`,
	nameCauseFile: '이 파일의 원인을 적거나, 원인 목록에 더하세요.',
	noCause: (countermeasure, expected) => `대책 ${countermeasure}에 원인이 없습니다. 답하는 원인을 적어야 합니다: ${expected}.`,
	noCauseFix: '답하는 원인의 `for:` 칩을 다세요.',
};

export const countermeasureTracked: typeof en.countermeasureTracked = {
	what: '담당이 없습니다. `owner:`가 있어야 합니다.',
	noOwnerFix: '맡을 팀이나 역할을 `owner:platform`처럼 다세요.',
	withoutDueDay: '기한이 없습니다. `due:`가 있어야 합니다.',
	noDueFix: '기한을 `due:2026-04-01`처럼 다세요.',
	untracked: (status, id, what) => `대책 ${id}의 상태는 ${status}인데 ${what}`,
};

export const coveredByTarget: typeof en.coveredByTarget = {
	judge: (status, chip) => `${chip} 칩이 가리키는 대책의 상태가 ${status}입니다. 살아 있는 대책이어야 합니다.`,
	draftBehindPostmortem: (chip) => `${chip} 칩이 가리키는 포스트모템이 아직 초안입니다. 공개된 것이어야 합니다.`,
	judgeFix: '그 포스트모템을 먼저 `review`로 올리세요.',
	fix: '살아 있는 대책을 가리키거나, 이 원인의 대책을 따로 적으세요.',
	unknownTarget: (form, postmortem) => `${form} 칩이 가리키는 대책이 ${postmortem ? `${postmortem}에` : '지식 베이스에'} 없습니다.`,
	unknownTargetFix: (only) => korean`${only}(으)로 고치세요.`,
	inThisFile: (form, id) => `\`covered-by\`가 같은 파일을 가리킵니다. ${id}에 ${form} 칩이 있어야 합니다.`,
	inThisFileFix: (form) => `그 대책에 ${form} 칩을 달고 이 칩을 빼세요.`,
};

export const followUpOverdue: typeof en.followUpOverdue = {
	overdue: (status, countermeasure, due, days) => `대책 ${countermeasure}의 기한은 ${due}이고 ${days}일 지났습니다(상태 ${status}).`,
	overdueFix: (id, countermeasure) => `\`odap done ${id} ${countermeasure} --evidence URL\`을 실행하거나, 기한을 옮기거나, 이유를 적고 거두세요.`,
};

export const rejectedReason: typeof en.rejectedReason = {
	message: (countermeasure) => `하지 않기로 한 대책 ${countermeasure}에 이유가 없습니다. 항목 아래에 이유가 있어야 합니다.`,
	fix: '항목 아래에 들여 쓴 문단으로 이유를 적으세요.',
};

export const statusDate: typeof en.statusDate = {
	missing: (status, form) => `${quoted(status)}에 날짜가 없습니다. ${form} 형식이어야 합니다.`,
	missingFix: () => '그 상태가 된 날짜를 붙이세요.',
	future: (date, today) => `날짜 ${date}: 아직 오지 않은 날입니다. 오늘(${today})까지의 날짜여야 합니다.`,
	futureFix: '날짜를 바로잡으세요. 앞으로의 기한이라면 `due:`에 적으세요.',
	early: (date, incident) => `날짜 ${date}: 장애(${incident})보다 앞선 날입니다.`,
	earlyFix: '날짜를 바로잡으세요. 이미 있던 대책이라면 왜 막지 못했는지 원인에 적으세요.',
};

export const strengthInvestigate: typeof en.strengthInvestigate = {
	message: (strength) => `조사하는 대책에 강도(${strength})가 달려 있습니다. 조사에는 강도가 없어야 합니다.`,
	fix: '강도를 빼세요. 조사에 그치지 않는다면 다른 종류를 고르세요.',
};

export const supersededTarget: typeof en.supersededTarget = {
	noTarget: (countermeasure) => `${countermeasure}의 상태는 \`superseded\`인데 \`superseded-by:\`가 없습니다.`,
	noTargetFix: '`superseded-by:#ID`를 다세요. 다른 파일의 대책이라면 `superseded-by:POSTMORTEM#ID`로 적으세요.',
	notSuperseded: (form, status) => `${form} 칩이 있는데 상태가 ${status}입니다. \`superseded\`여야 합니다.`,
	notSupersededFix: '상태를 `superseded`로 바꾸거나 칩을 빼세요.',
	inThisFile: '이 파일에',
	anywhere: '지식 베이스에',
	unknownTarget: (form, where) => `${form} 칩이 가리키는 대책이 ${where} 없습니다.`,
	unknownTargetFix: (only) => korean`${only}(으)로 고치세요.`,
	nameCountermeasureTook: '대신하게 된 대책을 적으세요.',
	circle: (shown, countermeasure) => `${shown} 칩을 따라가면 다시 ${countermeasure} 대책으로 돌아옵니다. 스스로 유효한 대책으로 끝나야 합니다.`,
	circleFix: '지금 유효한 대책에 `done` 같은 제 상태를 적으세요.',
	deadEnd: (form, status) => `${form} 칩을 따라가면 살아 있는 대책이 없습니다(상태 ${status}).`,
	deadEndFix: '지금 유효한 대책을 적거나, 이유를 적어 `rejected`로 바꾸세요.',
};

export const editStatus: typeof en.editStatus = {
	refuseEvidence: (url) => `근거 \`${url}\`: \`https://\`로 시작하는 주소여야 합니다.`,
	userNamePassword: '주소에 사용자 이름이나 비밀번호가 들어 있습니다. 없어야 합니다.',
};

export const refuseStatus: typeof en.refuseStatus = {
	refuseStep: (id) => `${id} 대책은 이미 \`verified\` 상태입니다. \`done\`보다 더 나아간 상태이므로 바꾸지 않았습니다.`,
	refuseDay: (id, status, since, path) => `${id} 대책은 이미 ${since}부터 ${status} 상태입니다. 날짜를 바로잡으려면 ${path}에서 칩을 고치세요.`,
	dayAfterLater: (asked, since, id) => `\`--on\`의 ${asked}: ${id} 대책을 마친 날(${since})보다 앞섭니다. 그날이나 그 뒤여야 합니다.`,
	doneAfterAsked: (asked, text) => `\`--on\`의 ${asked}: 장애(${text})보다 앞섭니다. 그날이나 그 뒤여야 합니다.`,
	refuseCircle: (by, id) => `\`--by\`의 ${by}: 이 대책은 결국 ${id} 대책으로 대체되어 있어 서로 맴돌게 됩니다. 스스로 유효한 대책을 적으세요.`,
};
