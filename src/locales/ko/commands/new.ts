import { korean } from '#domain/text/particle';
import type * as en from '#locales/en/commands/new';

export const newValues: typeof en.newValues = {
	refuseService: (service, expected) => korean`서비스 \`${service}\`을(를) 쓸 수 없습니다. ${expected ? `${expected} 가운데 하나여야 합니다.` : '`checkout` 같은 id여야 합니다.'} \`--services\`를 바로잡으세요.`,
};

export const newTaken: typeof en.newTaken = {
	taken: (id) => korean`이름 \`${id}\`을(를) 쓰는 포스트모템이 이미 있습니다. \`--slug\`로 다른 이름을 지정하세요.`,
};

export const newFrom: typeof en.newFrom = {
	saidTwice: (option) => `\`--from\`을 쓰면 \`--${option}\`에 적을 것을 파일에서 읽습니다. 옵션을 빼고, 만들어진 초안을 고치세요.`,
	notOne: (path) => korean`\`${path}\`은(는) \`odap import\`가 읽는 파일이 아닙니다. 마크다운이나 HTML로 저장하세요.`,
	filesIncidentsOne: (path, count) => `\`${path}\`에 파일이나 장애가 ${count}건 있습니다. 한 건이어야 합니다. \`odap import ${path}\`를 실행하세요.`,
};

export const newCommand: typeof en.newCommand = {
	existingFolder: (root) => `\`${root}\` 폴더가 없습니다. \`--root\`를 바로잡으세요.`,
};

export const newWords: typeof en.newWords = {
	next: (check, dev) => `다음 순서:
  1. 내용을 채웁니다. 아직 초안이라 검사는 하지만 공개하지 않습니다.
  2. \`${check}\` 명령은 고칠 곳과 방법을 알려 주고, \`${dev}\` 명령은 쓰는 동안 페이지를 보여 줍니다.
  3. \`status: review\`로 바꾸고 풀 리퀘스트를 엽니다.`,
};

export const newPrompts: typeof en.newPrompts = {
	navigate: '이동',
	select: '선택',
	askTitle: '무슨 일이 있었나요? 한 줄로 적어 주세요.',
	validate: '몇 낱말이면 됩니다.',
	askDate: '언제 시작됐나요?',
	write: '2026-03-14, ~2026-03-14, 2026-03 가운데 한 가지로 적어 주세요.',
	askSeverity: '얼마나 심각했나요?',
	askServices: '어느 서비스가 영향을 받았나요?',
	idsCommasBetween: '(id를 쉼표로 구분, 없으면 비움)',
	askImpact: '누가 어떤 피해를 얼마나 입었나요? (나중에 쓰려면 비움)',
	askCauses: '이미 알게 된 원인이 있나요?',
	name: '아직 모름',
	noMoreType: '이것으로 충분함(더 있으면 입력)',
	askTemplate: '틀은 어떤 것으로 할까요?',
	full: '전체',
	description: '경위, 원인, 재발 방지 대책, 교훈.',
	brief: '간단히',
	summaryLesson: '요약과 교훈.',
};

export const newAnswers: typeof en.newAnswers = {
	refusals: (date) => korean`날짜 \`${date}\`을(를) 읽을 수 없습니다. \`2026-03-14\`, \`~2026-03-14\`, \`2026-03\` 꼴이어야 합니다. \`--date\`를 바로잡으세요.`,
	severityCorrect: (severity, expected) => korean`심각도 \`${severity}\`은(는) 없습니다. ${expected} 가운데 하나여야 합니다. \`--severity\`를 바로잡으세요.`,
	causeCorrect: (each, expected) => korean`원인 분류 \`${each}\`은(는) 없습니다. ${expected} 가운데 하나여야 합니다. \`--causes\`를 바로잡으세요.`,
	missingTitle: '제목이 없습니다. 무슨 일이 있었는지 한 줄로 `--title`에 적으세요.',
};
