import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { findKnowledgeBase, type KnowledgeBaseFolder } from '#store/knowledge-base-folder';
import { Misuse } from './misuse.ts';

/** The knowledge base at `root`. @throws Misuse where there is none. */
export function openFolder(root: string): KnowledgeBaseFolder {
	const folder = findKnowledgeBase(root);
	if (folder !== undefined) return folder;
	const path = resolve(root);
	throw new Misuse(
		existsSync(path)
			? {
					en: `Unexpected folder \`${path}\`, expected \`postmortems/\` or \`kb.yaml\` in it. Name the knowledge base with \`--root DIR\`, or start one with \`odap new\`.`,
					ko: `\`${path}\` 폴더에 \`postmortems/\`도 \`kb.yaml\`도 없습니다. \`--root 폴더\`로 지식 베이스를 지정하거나 \`odap new\`로 시작하세요.`,
				}
			: {
					en: `Unexpected path \`${path}\`, expected a folder that exists. Correct \`--root\`.`,
					ko: `\`${path}\` 폴더가 없습니다. \`--root\`를 바로잡으세요.`,
				},
	);
}
