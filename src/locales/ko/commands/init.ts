import { korean } from '#domain/text/particle';
import type * as en from '#locales/en/commands/init';

export const openFolder: typeof en.openFolder = {
	noKnowledgeBase: (path) => `\`${path}\` 폴더에 \`postmortems/\`도 \`kb.yaml\`도 없습니다. \`--root 폴더\`로 지식 베이스를 지정하거나 \`odap init\`으로 시작하세요.`,
	pathFolderExists: (path) => `\`${path}\` 폴더가 없습니다. \`--root\`를 바로잡으세요.`,
	notOurs: (link) => korean`\`${link}\`은(는) 심볼릭 링크입니다. 빌드가 다른 곳에 쓰게 되므로 odap이 만든 것만 있어야 합니다. 링크를 지우세요.`,
	underVersionControl: (tracked) => korean`\`${tracked}\`이(가) Git에 들어 있습니다. 그 안의 것은 다시 검사하지 않으므로 odap이 이 컴퓨터에서 만든 것만 있어야 합니다. \`git rm -r .odap\`을 실행하고 \`.gitignore\`에 \`.odap/\`을 넣으세요.`,
};

export const writableState: typeof en.writableState = {
	withoutCache: (state, meaning, code) => `캐시 없이 빌드합니다. \`${state}\`에 쓸 수 없습니다: ${meaning}(${code}).`,
	buildRuns: (root) => `\`${root}\`의 다른 빌드가 진행 중입니다. 끝난 뒤에 다시 실행하세요.`,
};

export const initRefusals: typeof en.initRefusals = {
	refusalsOf: (message, fix) => `${message} ${fix}`,
	noAddress: (text) => korean`저장소 \`${text}\`은(는) 웹 주소가 아닙니다. \`https://github.com/team/postmortems\`처럼 적으세요.`,
};

export const initPrompts: typeof en.initPrompts = {
	askInitAnswers: '이름은 무엇인가요?',
	whichTimeZone: '시간대를 적지 않은 시각은 어느 시간대인가요?',
	repositoryWebAddress: '저장소는 어디에 있나요? (웹 주소, 없으면 비움)',
};

export const initAnswers: typeof en.initAnswers = {
	titles: '포스트모템',
};

export const initCheck: typeof en.initCheck = {
	same: (version) => korean`버전 ${version}이(가) 다르게 쓸 것은 없습니다.`,
};

export const initWords: typeof en.initWords = {
	see: '`npx odap dev`를 실행하면 브라우저에서 사이트를 보고, 저장할 때마다 바뀐 내용을 확인할 수 있습니다.',
	write: '`npx odap new`로 첫 포스트모템을 쓰고, `npx odap check`로 빠진 것을 확인합니다.',
	commit: '`package-lock.json`까지 모두 커밋하고 푸시합니다.',
	leftWords: (path) => korean`${path}은(는) 그대로 두었습니다. 다음을 더하세요.`,
	left: (path) => korean`${path}은(는) 그대로 두었습니다.`,
	sayNextSteps: '다음 순서:',
	github: 'GitHub의 Settings → Pages에서 Source를 GitHub Actions로 고르면 main 브랜치가 게시됩니다.',
	gitlab: 'GitLab이 머지 리퀘스트를 검사하고 기본 브랜치를 GitLab Pages에 게시합니다.',
	other: '`npx odap build`가 만드는 `dist/`는 어느 웹 호스팅에나 올릴 수 있는 파일입니다.',
};

export const initWrite: typeof en.initWrite = {
	writeAllOrNone: (path, meaning) => korean`\`${path}\`을(를) 쓸 수 없습니다: ${meaning}. 쓴 것은 없습니다. 쓸 수 있는 폴더를 골라 다시 실행하세요.`,
};

export const initIssueForm: typeof en.initIssueForm = {
	next: '커밋하면 GitHub의 “New issue”에 양식이 나타납니다. 작성된 이슈는 `odap import`로 포스트모템이 됩니다. 방법은 파일 첫 줄에 있습니다.',
};

export const initSamples: typeof en.initSamples = {
	left: '(이미 있습니다)',
	added: '`odap init --remove-samples`로 다시 지울 수 있습니다.',
	removed: '(지웠습니다)',
	changed: '(고친 파일이라 남겨 둡니다)',
	none: '견본이 없습니다.',
};

export const initCommand: typeof en.initCommand = {
	alreadyStarted: (settings) => korean`\`${settings}\`이(가) 이미 있습니다. 다른 폴더를 고르거나, 이 버전이 다르게 쓸 것을 보려면 그 폴더에서 \`odap init --check\`를 실행하세요.`,
	refuseFile: (path) => korean`\`${path}\`은(는) 폴더가 아니라 파일입니다. 다른 폴더를 지정하세요.`,
};

export const settingsText: typeof en.settingsText = {
	introduction: '팀의 설정과 용어를 적는 파일입니다. 모든 키에는 기본값이 있고, 어떤 키가 있는지는 편집기가 보여 줍니다.',
};

export const example: typeof en.example = {
	bodies: `---
title: "예시: 결제가 30분 동안 멈춤"
status: review
date: DAY
severity: sev2
causes: [capacity]
services: [checkout]
impact: "주문 약 1,200건 실패"
---

예시 문서이니 고쳐 쓰거나 지우세요. 보고서 쿼리가 주문 테이블을 붙잡아 30분 동안 아무도 결제하지 못했다.

## 타임라인

- 16:05 \`introduced\` 야간 보고서를 오후로 옮겼다
- +10m..20m \`started\` 주문이 시간 초과되기 시작했다
- 16:40 \`noticed:customer\` 고객센터에 첫 문의가 들어왔다
- 16:45 \`informed\` 상태 페이지에 장애를 알렸다
- 16:52 \`mitigated\` \`repaired\` 쿼리를 취소하고 보고서를 되돌렸다

## 원인

1. \`#slow-query\` \`trigger\` \`capacity\` 보고서가 테이블 전체를 읽었고 주문이 그 뒤에서 기다렸다

## 재발 방지 대책

1. \`#query-limit\` \`for:slow-query\` \`prevent\` \`strong\` \`proposed\` 쿼리는 10초가 지나면 끊긴다

## 교훈

- 밤에는 아무렇지 않은 쿼리가 오후에는 가게를 멈출 수 있다.
`,
};
