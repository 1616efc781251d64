import { existsSync } from 'node:fs';
import { join, relative } from 'node:path';
import { postmortemTemplate } from '#domain/postmortem-template';
import type { Language } from '#domain/text/localised';
import { korean } from '#domain/text/particle';
import { slugOf } from '#domain/text/slug';
import { type KnowledgeBaseFolder, knowledgeBaseFolder } from '#store/knowledge-base-folder';
import { listPostmortems } from '#store/list-postmortems';
import { readSettings } from '#store/read-settings';
import { writeNewFile } from '#store/write-new-file';
import { type ExitCode, exitCode } from './exit-code.ts';
import { Misuse } from './misuse.ts';
import { gatherAnswers } from './new-answers.ts';
import { collision, idDate } from './new-id.ts';
import type { NewOptions } from './new-options.ts';
import { say } from './terminal.ts';

/** `odap new`: asks for what was not given, writes one file, and says what to do next. */
export async function newPostmortem(options: NewOptions): Promise<ExitCode> {
	const folder = existingFolder(options.root);
	const { knowledgeBase } = readSettings(folder.settings);
	const answers = await gatherAnswers(options, knowledgeBase);
	const id = `${idDate(answers.date)}-${slugOf(options.slug ?? answers.title) || 'incident'}`;
	const file = join(folder.postmortems, options.images ? join(id, 'index.md') : `${id}.md`);
	refuseTaken(folder, id);
	if (!writeNewFile(file, postmortemTemplate(answers, knowledgeBase))) throw taken(id);
	sayWhatIsNext(relative(process.cwd(), file) || file, options.root, knowledgeBase.language);
	return exitCode.ok;
}

function refuseTaken(folder: KnowledgeBaseFolder, id: string): void {
	const other = collision(
		id,
		listPostmortems(folder.postmortems).map((entry) => entry.id),
	);
	if (other !== undefined) throw taken(other);
}

function taken(id: string): Misuse {
	return new Misuse({
		en: `Unexpected name \`${id}\`, which another postmortem has. Choose other words with \`--slug\`.`,
		ko: korean`이름 \`${id}\`을(를) 쓰는 포스트모템이 이미 있습니다. \`--slug\`로 다른 이름을 지정하세요.`,
	});
}

function existingFolder(root: string): KnowledgeBaseFolder {
	const folder = knowledgeBaseFolder(root);
	if (existsSync(folder.root)) return folder;
	throw new Misuse({
		en: `Unexpected path \`${folder.root}\`, expected a folder that exists. Correct \`--root\`.`,
		ko: `\`${folder.root}\` 폴더가 없습니다. \`--root\`를 바로잡으세요.`,
	});
}

function sayWhatIsNext(path: string, root: string, language: Language): void {
	const check = commandLine('check', root);
	const dev = commandLine('dev', root);
	const lines = {
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
	}[language];
	say(path);
	for (const line of lines) say(line);
}

/** As this user can type it: through npm where npm started this program, since `odap` is then on no path of theirs. */
function commandLine(command: string, root: string): string {
	const at = root === '.' ? '' : ` --root ${/\s/.test(root) ? `"${root}"` : root}`;
	if (process.env.npm_lifecycle_event === undefined) return `odap ${command}${at}`;
	return `npm run ${command}${at === '' ? '' : ` --${at}`}`;
}
