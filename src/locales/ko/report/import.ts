import { korean } from '#domain/text/particle';
import type { imported as english } from '#locales/en/report/import';

export const imported: typeof english = {
	times: (timed, milestones) =>
		timed > 0 && `시각 ${timed}개${milestones > 0 ? `(마일스톤 ${milestones}개)` : ''}`,
	causes: (count) => count > 0 && `원인 ${count}개`,
	countermeasures: (count, owned) =>
		count > 0 && `대책 ${count}개${owned > 0 ? `(담당 있음 ${owned}개)` : ''}`,
	lessons: (count) => count > 0 && `교훈 ${count}개`,
	nothing: '본문만 있음',
	kept: '목록을 읽을 수 없어 "원문에서" 아래에 그대로 두었습니다.',
	markedParts:
		'내부용으로 표시한 부분이 있습니다. 표시는 그대로이며, 제자리에 있는 `internal`이 아닌 표시는 `odap check`가 알려 줍니다.',
	markLost:
		'초안으로 두었습니다. 원문에 내부용 표시가 있는데 옮기지 못한 것이 있습니다. 공개하지 않을 부분 앞에 `internal`을 적은 뒤 상태를 바꾸세요.',
	keptBack: (field) =>
		`초안으로 두었습니다. 원문에 \`${field}\`(이)라고 적혀 있습니다. 모두에게 공개해도 되면 상태를 바꾸세요.`,
	noDay: '날짜를 찾지 못해 초안으로 두었습니다. `date:`를 적고 파일 이름을 바꾸세요.',
	untimed: (count) => `타임라인 항목 ${count}개에 읽을 수 있는 시각이 없습니다.`,
	zone: (zones) =>
		korean`시간대 ${zones}은(는) 어느 시간대인지 하나로 정해지지 않습니다. 어느 것인지 정할 때까지 초안입니다.`,
	days: (days) =>
		korean`${days}은(는) 두 가지로 읽힙니다. 장애와 가까운 날이 하나면 그날로 읽고, 아니면 글로 두었습니다.`,
	unlinked: (addresses) => `가리키는 곳이 없어 글로 바꾼 링크: ${addresses}`,
	prose: (headings) => `본문으로 남은 섹션: ${headings}`,
	left: (count) =>
		`파일 ${count}개는 가져오지 않았습니다. 가져오려면 \`odap import 파일\`처럼 그 파일을 직접 지정하세요:`,
	is: {
		empty: '글이 없는 파일',
		template: '날짜와 시각을 채우지 않은 템플릿',
		layout: '다른 페이지를 만드는 레이아웃',
		about: '장애가 아니라 폴더를 설명하는 글',
		index: '페이지 목록',
	},
	total: (count, isDryRun) =>
		isDryRun
			? `포스트모템 ${count}개를 쓸 예정입니다. 아직 쓴 것은 없습니다.`
			: `포스트모템 ${count}개를 썼습니다.`,
	skipped: (count) => `${count}개는 이미 가져왔으므로 그대로 두었습니다.`,
	unread: (count) => `파일 ${count}개는 읽지 못했습니다. 나머지는 계속 처리했습니다.`,
	ignored: (count) => `그 밖의 파일 ${count}개는 아는 형식이 아닙니다.`,
	have: (severity, causes, times, owners) =>
		`심각도 있음 ${severity}개, 원인 있음 ${causes}개, 시각 있음 ${times}개, 담당 있음 ${owners}개.`,
	questions: (file) => `다음 말의 뜻은 팀만 알 수 있습니다. ${file}에 적고 다시 가져오세요:`,
	next: {
		written: [
			'다음 순서:',
			'  1. `odap check` 명령은 비밀 정보와 개인 정보를 알려 줍니다. 공개하기 전에 없애야 합니다.',
			'  2. `odap dev` 명령으로 페이지를 봅니다. 빠진 것은 참고로만 알려 주니, 채울 만한 것만 채웁니다.',
			'  3. 직접 쓴 것만큼 갖춰진 파일에서는 `imported:` 줄을 지웁니다.',
		],
		dryRun: ['실제로 쓰려면 `--dry-run` 없이 실행하세요.'],
	},
};
