import { korean } from '#domain/text/particle';
import { quoted } from '#domain/text/wording';
import type * as en from '#locales/en/commands/edit';

export const noChanges: typeof en.noChanges = {
	folderGitRepository: (root) => korean`\`${root}\`은(는) Git 저장소가 아니어서 \`--changed\`를 쓸 수 없습니다. 모두 검사하려면 이 옵션을 빼세요.`,
	absencePathAsks: '`--changed`에는 `git`이 필요한데 PATH에 없습니다. Git을 설치하거나, 모두 검사하려면 이 옵션을 빼세요.',
	ownerUserWho: (root) => korean`\`${root}\`의 소유자가 지금 사용자와 달라 Git이 이 저장소를 거부합니다. 믿을 수 있다면 저장소 경로로 \`git config --global --add safe.directory "${root}"\`을(를) 실행하세요.`,
	ambiguous: (base) => korean`\`${base}\`(으)로 시작하는 커밋이 여럿입니다. 해시를 더 길게 적으세요.`,
	shallow: (root, base) => korean`\`${root}\`은(는) 얕은 복제라서 \`${base}\`에서 갈라진 지점까지의 이력이 없습니다. \`git fetch --unshallow\`를 실행하거나 전체 이력을 받으세요.`,
	unknown: (base, root) => korean`\`${root}\`의 Git이 \`${base}\`을(를) 모릅니다. 가져오거나(fetch) \`--changed 기준\`으로 다른 브랜치나 커밋을 지정하세요.`,
	unrelated: (base) => korean`\`${base}\`과(와) 이 브랜치에는 공통 커밋이 없습니다. \`--changed 기준\`으로 다른 브랜치나 커밋을 지정하세요.`,
	pathInPlaceOfBase: (path) => korean`\`--changed\` 뒤에 경로 \`${path}\`이(가) 있습니다. 브랜치나 커밋이 와야 합니다. 경로를 앞에 쓰세요: \`odap check ${path} --changed\`.`,
};

export const findCountermeasure: typeof en.findCountermeasure = {
	findCountermeasure: (id, postmortem, expected) => `${postmortem}에 ${id} 대책이 없습니다. 있는 대책: ${expected}.`,
	noCountermeasures: (id, postmortem, path) => `${postmortem}에는 대책이 없습니다. ${path}에 ${id} 대책을 먼저 적으세요.`,
	faultyForm: (item, path) => `${path}의 ${item} 항목을 고칠 수 없는 형식입니다. \`odap check\`에서 나오는 문제를 먼저 고치세요. 아무것도 쓰지 않았습니다.`,
	findPostmortem: (id, count, expected) => `${id} 포스트모템이 없습니다. ${count > 0 ? `비슷한 것: ${expected}.` : '`postmortems/`에 있는 파일 이름을 `.md` 없이 적으세요.'}`,
	unreadable: (path) => korean`${quoted(path)}의 프런트 매터를 읽을 수 없습니다. \`odap check ${path}\`(으)로 문제를 먼저 확인하세요.`,
};

export const writeEdited: typeof en.writeEdited = {
	writeEdited: (path) => `고치는 동안 ${path} 파일이 바뀌었습니다. 아무것도 쓰지 않았으니 다시 실행하세요.`,
};

export const changeStatus: typeof en.changeStatus = {
	changeStatus: (id, status) => `${id} 대책은 이미 ${status} 상태입니다. 바꾼 것이 없습니다.`,
	nowWas: (path, id, status, was) => korean`${path}: ${id} 대책의 상태를 ${was}에서 ${status}(으)로 바꿨습니다.`,
};

export const followUpFilter: typeof en.followUpFilter = {
	refuseUnknown: (unknown, option, expected) => `\`${option}\`에 쓸 수 없는 값 ${unknown}입니다. 쓸 수 있는 값: ${expected}.`,
	noneKnown: (value, option) => `\`${option}\`에 쓸 수 없는 값 ${value}입니다. 이를 적은 포스트모템이 없습니다. 이 옵션을 빼세요.`,
};

export const followups: typeof en.followups = {
	needs: (option, other) => korean`\`${option}\`은(는) \`${other}\`과(와) 함께 써야 합니다. \`${other} github\`처럼 트래커를 적으세요.`,
	warnOfUnread: (count, path) => `읽을 수 없어 제외한 파일 ${count}개(${path} 등). \`odap check\`를 실행하세요.`,
};

export const setStatus: typeof en.setStatus = {
	daySince: (date, today) => `\`--on\`의 ${date}: 아직 오지 않은 날입니다. 오늘(${today})까지의 날짜여야 합니다. 앞으로의 기한은 \`odap accept\`의 \`--due\`로 적으세요.`,
	dayOf: (text, option) => `\`${option}\`의 ${text}: \`YYYY-MM-DD\` 꼴의 실제 날짜여야 합니다.`,
	successorOf: (by) => `\`--by\`의 ${by}: 같은 파일의 \`#ID\`나 다른 파일의 \`POSTMORTEM#ID\`로 다른 대책을 적으세요.`,
	ownerOf: (owner) => korean`\`--owner\`의 ${owner}은(는) 팀이나 역할의 id가 아닙니다. \`on-call\`처럼 글자로 시작해 글자·숫자·\`-\`·\`_\`·\`.\`만으로 적으세요.`,
	noOwner: '담당이 없는 대책입니다. `--owner 팀이나-역할`을 붙이세요.',
	noReason: '이유가 비어 있습니다. `--because`에 한 문장을 적으세요.',
};

export const renameRefusals: typeof en.renameRefusals = {
	sameName: (to) => korean`새 이름 ${to}이(가) 지금 이름과 같습니다. 아무것도 쓰지 않았습니다.`,
	wrongForm: (to) => korean`새 이름 ${to}이(가) 형식에 맞지 않습니다. 소문자로 \`YYYY-MM-DD-이름\`(날을 모르면 \`YYYY-MM-이름\`)이어야 하며 낱말은 붙임표로 잇습니다.`,
	taken: (other) => korean`새 이름 ${other}은(는) 이미 쓰이고 있습니다. 아무것도 쓰지 않았으니 다른 이름을 고르세요.`,
	formerName: (to, owner) => korean`새 이름 ${to}은(는) ${owner}의 별칭이어서 그 주소는 이미 그 문서로 이어집니다. 다른 이름을 고르세요.`,
	removedName: (to) => korean`새 이름 ${to}은(는) \`kb.yaml\`의 \`removed\`에 있습니다. 다른 이름을 고르세요.`,
	uncommitted: (shown, rest) => `이름을 바꾸면서 고치거나 옮길 ${shown}${rest > 0 ? ` 외 ${rest}개` : ''}에 커밋하지 않은 변경이 있습니다. 아무것도 쓰지 않았으니 먼저 커밋하거나 스태시하세요.`,
	changedMeanwhile: (path) => `고치는 동안 ${path} 파일이 바뀌었습니다. 이름은 그대로이니 다시 실행하세요.`,
	faultyPlan: (path) => `${path}에서는 다른 것을 건드리지 않고 이름만 바꿀 수 없습니다. 아무것도 쓰지 않았으니 \`odap check\`의 결과를 살펴보거나 직접 고치세요.`,
};

export const rename: typeof en.rename = {
	sayDry: '아무것도 쓰지 않았습니다. `--dry-run` 없이 실행하면 이대로 바꿉니다.',
	sayElsewhere: (id) => `포스트모템이 아닌 파일에서 이 이름을 쓴 곳은 \`git grep -n ${id}\`로 찾으세요.`,
};
