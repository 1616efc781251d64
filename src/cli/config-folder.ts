import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import { phrase } from '#domain/text/phrase';
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
	throw new Misuse(phrase('configFolder.configFolder', folder));
}
