import { inLanguage, type Language } from '#domain/text/localised';
import { say } from './terminal.ts';

/** What to do with a new postmortem. */
export function sayWhatIsNext(path: string, root: string, language: Language): void {
	const check = commandLine('check', root);
	const dev = commandLine('dev', root);
	const lines = inLanguage(
		{
			en: [
				'Next:',
				'  1. Fill it in. It is a draft: drafts are checked, but never published.',
				`  2. \`${check}\` names every fault and its fix; \`${dev}\` shows the page while you write.`,
				'  3. Set `status: review` and open a pull request.',
			],
			ko: [
				'다음 순서:',
				'  1. 내용을 채웁니다. 아직 초안이라 검사는 하지만 공개하지 않습니다.',
				`  2. \`${check}\` 명령은 고칠 곳과 방법을 알려 주고, \`${dev}\` 명령은 쓰는 동안 페이지를 보여 줍니다.`,
				'  3. `status: review`로 바꾸고 풀 리퀘스트를 엽니다.',
			],
		},
		language,
	);
	say(path);
	for (const line of lines) say(line);
}

/** As this user can type it: through npm where npm started this program, since `odap` is then on no path of theirs. */
function commandLine(command: string, root: string): string {
	const at = root === '.' ? '' : ` --root ${/\s/.test(root) ? `"${root}"` : root}`;
	if (process.env.npm_lifecycle_event === undefined) return `odap ${command}${at}`;
	return `npm run ${command}${at === '' ? '' : ` --${at}`}`;
}
