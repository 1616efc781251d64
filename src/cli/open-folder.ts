import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { phrase } from '#domain/text/phrase';
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
			? phrase('openFolder.noKnowledgeBase', path)
			: phrase('openFolder.pathFolderExists', path),
	);
}

function notOurs(foreign: ForeignState): Misuse {
	return new Misuse(
		'link' in foreign
			? phrase('openFolder.notOurs', foreign.link)
			: phrase('openFolder.underVersionControl', foreign.tracked),
	);
}
