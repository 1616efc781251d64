import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { korean } from '#domain/text/particle';
import { type ForeignState, findForeignState } from '#store/foreign-state';
import { findKnowledgeBase, type KnowledgeBaseFolder } from '#store/knowledge-base-folder';
import { Misuse } from './misuse.ts';

/** The knowledge base at `root`. @throws Misuse where there is none, or where its state folder is not odap's own. */
export async function openFolder(root: string): Promise<KnowledgeBaseFolder> {
	const folder = findKnowledgeBase(root);
	if (folder === undefined) throw noKnowledgeBase(resolve(root));
	const foreign = await findForeignState(folder);
	if (foreign !== undefined) throw notOurs(foreign);
	return folder;
}

function noKnowledgeBase(path: string): Misuse {
	return new Misuse(
		existsSync(path)
			? {
					en: `Unexpected folder \`${path}\`, expected \`postmortems/\` or \`kb.yaml\` in it. Name the knowledge base with \`--root DIR\`, or start one with \`odap init\`.`,
					ko: `\`${path}\` 폴더에 \`postmortems/\`도 \`kb.yaml\`도 없습니다. \`--root 폴더\`로 지식 베이스를 지정하거나 \`odap init\`으로 시작하세요.`,
				}
			: {
					en: `Unexpected path \`${path}\`, expected a folder that exists. Correct \`--root\`.`,
					ko: `\`${path}\` 폴더가 없습니다. \`--root\`를 바로잡으세요.`,
				},
	);
}

function notOurs(foreign: ForeignState): Misuse {
	return new Misuse(
		'link' in foreign
			? {
					en: `Unexpected symbolic link \`${foreign.link}\`, expected what odap itself made: through it a build would write elsewhere. Delete it.`,
					ko: korean`\`${foreign.link}\`은(는) 심볼릭 링크입니다. 빌드가 다른 곳에 쓰게 되므로 odap이 만든 것만 있어야 합니다. 링크를 지우세요.`,
				}
			: {
					en: `Unexpected \`${foreign.tracked}\` under version control, expected only what odap made on this machine: what is in it is not checked again. Run \`git rm -r .odap\` and add \`.odap/\` to \`.gitignore\`.`,
					ko: korean`\`${foreign.tracked}\`이(가) Git에 들어 있습니다. 그 안의 것은 다시 검사하지 않으므로 odap이 이 컴퓨터에서 만든 것만 있어야 합니다. \`git rm -r .odap\`을 실행하고 \`.gitignore\`에 \`.odap/\`을 넣으세요.`,
				},
	);
}
