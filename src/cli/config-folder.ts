import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { korean } from '#domain/text/particle';
import type { KnowledgeBaseFolder } from '#store/knowledge-base-folder';
import { Misuse } from './misuse.ts';

/** The folder whose `odap.config.js` judges. @throws Misuse where `--config` names none. */
export function configFolder(
	{ root }: KnowledgeBaseFolder,
	{ config }: { readonly config?: string },
): string {
	if (config === undefined) return root;
	const folder = resolve(config);
	if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return folder;
	throw new Misuse({
		en: `Unexpected \`${folder}\`, expected the folder of an \`odap.config.js\`. Correct \`--config\`.`,
		ko: korean`\`${folder}\`은(는) 폴더가 아닙니다. \`--config\`에는 \`odap.config.js\`가 있는 폴더를 적으세요.`,
	});
}
