import { korean } from '#domain/text/particle';
import type * as en from '#locales/en/commands/window';

export const deployments: typeof en.deployments = {
	problem: (index, time) => `배포 기록의 ${index}번째 항목(시각 \`${time}\`)을 읽을 수 없습니다. 버전과 \`2026-03-14T16:17+09:00\`처럼 시차가 있는 시각이 있어야 합니다.`,
	form: '배포 기록의 형식을 알 수 없습니다. `[{"time": "2026-03-14T16:17+09:00", "version": "v1.4.0"}]` 같은 JSON이나 `time`, `version` 열이 있는 CSV여야 합니다.',
};

export const gitWindow: typeof en.gitWindow = {
	notRepository: (repo) => `\`${repo}\` 폴더는 git 저장소가 아닙니다. \`--repo 폴더\`로 저장소를 지정하세요.`,
	fixedTooEarly: (name, short) => `\`--fixed\`의 \`${name}\`: 결함을 들여온 \`${short}\` 뒤에 온 커밋이어야 합니다. 결함을 없앤 커밋을 적거나, 둘을 바꿔 적으세요.`,
	deepen: ' 이 저장소는 얕은 복제본입니다. `git fetch --unshallow --tags`를 실행한 뒤 다시 하세요.',
	unknownCommit: (name, option, isShallow, DEEPEN) => `\`${option}\`의 \`${name}\`에 해당하는 커밋이 이 저장소에 없습니다.${isShallow ? DEEPEN : ' 가져오거나 이름을 바로잡으세요.'}`,
	ambiguous: (name, option) => `\`${option}\`의 \`${name}\`: 이렇게 시작하는 커밋이 여럿입니다. 앞자리를 더 적으세요.`,
	notLanded: (short, branch, isShallow, DEEPEN) => `\`${short}\` 커밋은 \`${branch}\`에 들어온 적이 없습니다. 그 커밋도, 같은 변경도, 메시지에서 그것을 들여온다고 밝힌 커밋도 없습니다.${isShallow ? DEEPEN : ' 다른 브랜치를 배포한다면 `--branch`로 지정하세요.'}`,
};

export const windowTarget: typeof en.windowTarget = {
	written: (name, count, milestones) => `${name}에 적었습니다.${count > 0 ? korean` ${milestones}은(는) 전부터 있었습니다. 맞는 것만 남기고, 피해가 다시 시작된 것이라면 둘 다 두세요.` : ''}`,
	nothingNew: (name) => `${name}에 이미 있는 줄입니다. 바꾼 것이 없습니다.`,
	noTarget: (name) => `\`--write\`의 ${name}: 이 지식 베이스의, \`odap check\`가 읽을 수 있는 포스트모템이어야 합니다.`,
	noPlace: (name) => `${name}의 타임라인에서 넣을 자리를 찾지 못해 쓰지 않았습니다. 위의 줄을 옮겨 적으세요.`,
	changedMeanwhile: (name) => `고치는 동안 ${name} 파일이 바뀌었습니다. 아무것도 쓰지 않았으니 다시 실행하세요.`,
};

export const windowCommand: typeof en.windowCommand = {
	severalLines: (expected) => `릴리스 계열이 여럿이라 쓰지 않았습니다. 배포한 계열을 \`--branch\`로, 패키지라면 \`--tags\`로 지정하세요: ${expected}.`,
	noDeployments: (name) => `\`--deployments\`의 \`${name}\`: 파일이 아니거나 없습니다. 경로를 바로잡으세요.`,
};
