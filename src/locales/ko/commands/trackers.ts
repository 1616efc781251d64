import { korean } from '#domain/text/particle';
import type * as en from '#locales/en/commands/trackers';

export const github: typeof en.github = {
	reason: '계획 없음으로',
	duplicate: '중복으로',
};

export const gitlab: typeof en.gitlab = {
	reason: '중복으로',
};

export const jira: typeof en.jira = {
	reason: (name) => korean`${name}(으)로`,
};

export const chooseTracker: typeof en.chooseTracker = {
	secretOf: (name) => `환경 변수 \`${name}\`에 토큰에 쓸 수 없는 글자가 있습니다. 공백 없이 다시 설정하세요.`,
	noAddress: '',
	set: ' `kb.yaml`의 `repository`에 적어도 됩니다.',
	trackerWithoutAddress: (example, inSettings) => `이슈 트래커의 주소를 알 수 없습니다. \`--tracker ${example}\`처럼 적으세요.${inSettings}`,
	strangeAddress: (shown, word) => `이슈 트래커의 주소로 쓸 수 없는 ${shown}입니다. \`${word}\`처럼 사용자 이름과 비밀번호 없이 프로젝트 주소를 적으세요.`,
	inTheOpen: (origin) => `이슈 트래커의 주소 ${origin}는 \`https://\`여야 합니다. 그러지 않으면 토큰이 암호화되지 않은 채 전송됩니다.`,
	noToken: (names) => korean`환경 변수 ${names.join(', ')}이(가) 없습니다. 이슈를 만들고 읽을 수 있는 토큰을 설정한 뒤 다시 실행하세요.`,
};

export const proposeStatus: typeof en.proposeStatus = {
	needsReason: (id, reason, day, command) => `${id}: 이슈가 ${day}에 ${reason} 닫혔습니다. 기각하려면 이유가 있어야 하는데 이슈에는 없습니다. ${command}로 적으세요.`,
	doneAndDropped: (id, reason) => `${id}: 상태는 \`done\`인데 이슈는 ${reason} 닫혔습니다. 둘 중 하나를 바로잡으세요.`,
	stillOpen: (id, command) => `${id}: 상태는 \`done\`인데 이슈는 아직 열려 있습니다. 이슈를 닫거나 ${command}로 상태를 되돌리세요.`,
	beforeIncident: (id, day, text) => `${id}: 이슈가 장애(${text})보다 앞선 ${day}에 닫혔습니다. 이슈 주소를 바로잡거나 상태를 직접 적으세요.`,
	noDay: (id) => `${id}: 이슈가 닫혔지만 언제 닫혔는지 알 수 없습니다. 상태를 직접 적으세요.`,
};

export const trackerWords: typeof en.trackerWords = {
	trackerFaultText: (host, trouble) => `${host}: ${trouble}`,
	troubleText: (code) => `연결할 수 없습니다${code}. 주소와 네트워크를 확인하세요.`,
	didNotAnswer: '제때 응답하지 않았습니다. 나중에 다시 실행하세요.',
	takesNoMore: '요청 한도를 넘어 지금은 응답하지 않습니다. 나중에 다시 실행하세요.',
	answeredProjectIssue: '프로젝트나 이슈가 다른 곳으로 옮겨졌다고 응답했습니다. 주소를 바로잡으세요. 토큰을 다른 주소로 보내지 않습니다.',
	answeredSomethingNot: '이슈 트래커의 응답이 아닌 것을 보냈습니다. 주소를 확인하세요.',
	didNotLet: (status) => `접근을 거부했습니다(${status}). 환경 변수의 토큰과 그 권한을 확인하세요.`,
	knowsNoProject: (status) => `그런 프로젝트나 이슈가 없거나 이 토큰으로는 볼 수 없습니다(${status}). 주소나 토큰을 바로잡으세요.`,
	failedByItself: (status) => `서버 오류로 응답하지 못했습니다(${status}). 나중에 다시 실행하세요.`,
	refusedWhatWas: (status, hasFields, expected) => `요청을 받아들이지 않았습니다(${status}).${hasFields ? ` 문제가 된 필드: ${expected}.` : ''} 프로젝트 설정을 확인하세요. Jira라면 \`--issue-type\`도 확인하세요.`,
};

export const syncIssues: typeof en.syncIssues = {
	unread: (trouble, issue, place) => `${trouble} 이슈 ${issue}(${place})를 읽던 중이었고, 바꾼 것은 없습니다.`,
	at: (place, question) => `${place}  ${question}`,
	totalLine: (read, count, isDone, dry, foreign) => `이슈가 있는 대책 ${read}개 가운데 ${count}개가 달라졌습니다.${isDone ? ' 파일에 썼습니다.' : ''}${dry ? ' 쓰지는 않았습니다. 쓰려면 `--write`를 붙이세요.' : ''}${foreign === 0 ? '' : ` 다른 프로젝트의 이슈라 읽지 않은 대책: ${foreign}개.`}`,
};

export const issueText: typeof en.issueText = {
	postmortem: '포스트모템',
	countermeasure: '대책',
	cause: '다루는 원인',
	owner: '담당',
	due: '기한',
	notPlanned: '마쳤으면 완료로, 하지 않기로 했으면 계획 없음으로 닫으세요. 포스트모템에 그대로 옮겨집니다.',
	gitlab: '마쳤으면 닫으세요. 포스트모템에 그대로 옮겨집니다. 하지 않기로 한 것은 포스트모템에서 이유와 함께 기각합니다.',
	jira: '마쳤으면 완료로, 하지 않기로 했으면 다른 해결 상태로 끝내세요. 포스트모템에 그대로 옮겨집니다.',
};

export const openIssue: typeof en.openIssue = {
	changedMeanwhile: (path) => `이슈를 만드는 동안 ${path} 파일이 바뀌었습니다. 이 항목의 이슈는 만들지 않았으니 다시 실행하세요.`,
	notWritten: (address, id, path, code) => `${id} 대책의 이슈 ${address}를 만들었지만 그 주소를 ${path}에 쓰지 못했습니다${code}. 다시 실행하면 만든 이슈를 찾아 쓰고, 또 만들지 않습니다.`,
};

export const openIssuesWords: typeof en.openIssuesWords = {
	openedLine: (place) => `${place} (전에 만든 이슈)`,
	dryRunLine: (where) => `${where}에 만들 이슈가 없습니다.`,
	openNothingWas: (count, where) => `${where}에 만들 이슈 ${count}개. 아무것도 보내지 않았습니다. 만들려면 \`--yes\`를 붙이세요.`,
	restLine: (tracked, hidden) => `이미 이슈가 있는 것: ${tracked}개.${hidden === 0 ? '' : ` 내부용이라 뺀 것: ${hidden}개. \`--audience internal\`이면 함께 다룹니다.`}`,
};

export const openIssues: typeof en.openIssues = {
	brokenOff: (trouble, done, total) => `${trouble} 이슈 ${total}개 가운데 ${done}개를 만들어 적었습니다.`,
};
