import type { Text } from '#domain/text/localised';
import { korean } from '#domain/text/particle';
import type { NoChanges } from '#store/changed-files';
import { Misuse } from './misuse.ts';

/** Says why `--changed` cannot be answered, and what to do. */
export function noChanges(reason: NoChanges, base: string, root: string): Misuse {
	const isPath = /^postmortems\/|\.md$/.test(base);
	return new Misuse(isPath && reason === 'unknown' ? pathInPlaceOfBase(base) : WORDINGS[reason](base, root));
}

const WORDINGS: Readonly<Record<NoChanges, (base: string, root: string) => Text>> = {
	'no-repository': (_, root) => ({
		en: `Unexpected \`--changed\` in \`${root}\`, expected a folder in a Git repository. Leave it out to check everything.`,
		ko: korean`\`${root}\`은(는) Git 저장소가 아니어서 \`--changed\`를 쓸 수 없습니다. 모두 검사하려면 이 옵션을 빼세요.`,
	}),
	'no-git': () => ({
		en: 'Unexpected absence of `git`, expected it on the PATH: `--changed` asks it. Install Git, or leave the option out to check everything.',
		ko: '`--changed`에는 `git`이 필요한데 PATH에 없습니다. Git을 설치하거나, 모두 검사하려면 이 옵션을 빼세요.',
	}),
	'foreign-owner': (_, root) => ({
		en: `Unexpected owner of \`${root}\`, expected the user who runs this: Git refuses a repository of someone else. Run \`git config --global --add safe.directory "${root}"\` with the path of the repository, if you trust it.`,
		ko: korean`\`${root}\`의 소유자가 지금 사용자와 달라 Git이 이 저장소를 거부합니다. 믿을 수 있다면 저장소 경로로 \`git config --global --add safe.directory "${root}"\`을(를) 실행하세요.`,
	}),
	ambiguous: (base) => ({
		en: `Unexpected base \`${base}\`, expected one commit: several begin with it. Write more of its hash.`,
		ko: korean`\`${base}\`(으)로 시작하는 커밋이 여럿입니다. 해시를 더 길게 적으세요.`,
	}),
	shallow: (base, root) => ({
		en: `Unexpected shallow clone in \`${root}\`, expected a history that reaches where this branch left \`${base}\`. Run \`git fetch --unshallow\`, or check out with the full history.`,
		ko: korean`\`${root}\`은(는) 얕은 복제라서 \`${base}\`에서 갈라진 지점까지의 이력이 없습니다. \`git fetch --unshallow\`를 실행하거나 전체 이력을 받으세요.`,
	}),
	unknown: (base, root) => ({
		en: `Unexpected base \`${base}\`, expected a branch or commit that Git knows in \`${root}\`. Fetch it, or name another with \`--changed BASE\`.`,
		ko: korean`\`${root}\`의 Git이 \`${base}\`을(를) 모릅니다. 가져오거나(fetch) \`--changed 기준\`으로 다른 브랜치나 커밋을 지정하세요.`,
	}),
	unrelated: (base) => ({
		en: `Unexpected base \`${base}\`, expected one that has a commit in common with this branch. Name another with \`--changed BASE\`.`,
		ko: korean`\`${base}\`과(와) 이 브랜치에는 공통 커밋이 없습니다. \`--changed 기준\`으로 다른 브랜치나 커밋을 지정하세요.`,
	}),
};

/** `--changed` takes the word behind it. */
function pathInPlaceOfBase(path: string): Text {
	return {
		en: `Unexpected path \`${path}\` behind \`--changed\`, expected a branch or commit. Write the path in front: \`odap check ${path} --changed\`.`,
		ko: korean`\`--changed\` 뒤에 경로 \`${path}\`이(가) 있습니다. 브랜치나 커밋이 와야 합니다. 경로를 앞에 쓰세요: \`odap check ${path} --changed\`.`,
	};
}
