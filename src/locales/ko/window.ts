import type { window as english } from '#locales/en/window';

export const window: typeof english = {
	change: (id, subject, branch) => `${branch}의 ${id} “${subject}”`,
	landed: {
		'same-change': (id, subject) =>
			`${id} “${subject}”로 들어왔습니다. 체리픽이나 리베이스를 거친 같은 변경입니다.`,
		squashed: (id, subject) => `${id} “${subject}”에 합쳐져 들어왔습니다. 그 브랜치를 스쿼시한 커밋입니다.`,
		named: (id, subject) => `${id} “${subject}”와 함께 들어왔습니다. 메시지에 이 커밋이 적혀 있습니다.`,
		quoted: (id, subject) => `${id} “${subject}”와 함께 들어온 듯합니다. 메시지에 이 커밋의 제목이 있습니다.`,
	},
	turn: (id, subject, isBad) =>
		isBad === undefined
			? `${id} “${subject}”에서 전부 또는 일부가 되돌려졌거나 다시 들어왔을 수 있습니다.`
			: isBad
				? `${id} “${subject}”에서 들어왔거나 다시 들어왔습니다.`
				: `${id} “${subject}”에서 되돌려졌습니다.`,
	wentLive: (time, name) => `반영   ${time}  (${name})`,
	takenBack: (time, name) => `제거   ${time}  (${name})`,
	stillLive: '여기서 알 수 있는 릴리스 가운데 이 변경을 되돌린 것은 없습니다.',
	mayLast: '그것이 이 변경을 없앴는지는 여기서 알 수 없습니다. 아직 떠 있을 수 있습니다.',
	line: (name) => `${name}까지 이어지는 릴리스 계열:`,
	forTimelineOf: (name) => `타임라인에 넣을 줄(${name} 계열을 배포한 경우):`,
	liveFor: (duration) => `떠 있던 시간: ${duration}`,
	notBefore: (time) => `${time} 이후(이보다 먼저는 아님)`,
	never:
		'여기서 알 수 있는 릴리스 가운데 이 변경이 되돌려지지 않은 채 담긴 것은 없습니다. 다른 단위로 배포한다면 --by로 알려 주세요.',
	neverRecorded: '배포된 버전 가운데 이 변경이 되돌려지지 않은 채 담긴 것은 없습니다.',
	neverForCertain:
		'여기서 알 수 있는 것 가운데 이 변경이 확실히 담긴 것은 없습니다. 다른 것에 담겼는지는 여기서 알 수 없습니다.',
	evidence: {
		deployments: '근거: 배포 기록. 각 배포는 적힌 시각에 반영된 것으로 봅니다.',
		tags: '근거: 릴리스 태그. 각 태그는 다음 태그가 만들어지기 전에 반영된 것으로 봅니다.',
		merges: '근거: 브랜치 자체의 커밋. 각 병합은 다음 병합 전에 반영된 것으로 봅니다.',
		commits: '근거: 커밋 시각뿐입니다. 커밋한 뒤 언제 반영되었는지, 반영되기는 했는지 알 수 없습니다.',
	},
	narrower: {
		deployments: '',
		tags: '배포 기록이 있으면 더 좁힐 수 있습니다: --deployments 파일.',
		merges: '배포할 때 단 릴리스 태그나 배포 기록이 있으면 더 좁힐 수 있습니다.',
		commits: '병합 커밋, 릴리스 태그, 배포 기록이 있으면 더 좁힐 수 있습니다.',
	},
	shallow: '얕은 복제본이라 이전 이력을 알 수 없습니다. `git fetch --unshallow --tags`로 가져올 수 있습니다.',
	unknownVersions: (count, names) =>
		`알 수 없는 배포 버전이 ${count}개 있습니다(${names}). 이 변경이 들었을 수도, 아닐 수도 있습니다. 브랜치나 움직이는 이름은 버전이 아니니 기록에는 태그나 커밋을 적고, 저장소에 없는 것은 가져오세요.`,
	unsureTags: (names, rest) =>
		`이 변경이 들었는지 여기서는 알 수 없는 태그: ${names}${rest > 0 ? ` 외 ${rest}개` : ''}.`,
	tagsToCome: (names, rest) =>
		`정식 릴리스 전의 태그는 이 변경이 들었어도 세지 않았습니다: ${names}${rest > 0 ? ` 외 ${rest}개` : ''}.`,
	lightweight: '가벼운 태그가 있습니다. 커밋의 시각을 지닐 뿐이라 실제로는 더 나중에 달았을 수 있습니다.',
	quoted: '약한 근거입니다. 제목이 같은 커밋이 둘 있을 수 있습니다.',
	outOfOrder: '브랜치를 따라 시각이 거꾸로 가는 곳이 있습니다. 시계가 서로 달랐으니 경계는 조심해서 보세요.',
	forTimeline: '타임라인에 넣을 줄:',
};
