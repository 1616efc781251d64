import { existsSync, realpathSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { FolderInRepository } from '#init/answers';
import { repositoryAddress } from '#init/repository-address';
import type { StartingFile } from '#init/starting-files';
import { askGit } from '#store/git';
import type { KnowledgeBaseFolder } from '#store/knowledge-base-folder';

/** Where a knowledge base begins. */
export interface InitPlace {
	readonly root: string;
	/** The top of its repository, where pipelines live; the folder itself outside of one. */
	readonly top: string;
	readonly folder: FolderInRepository;
	/** The web address of `origin`. */
	readonly remote?: string;
	/** A path as it is told to the user. */
	shown(path: string): string;
}

/** Asks Git about a folder, which may not exist yet. */
export async function initPlace(root: string): Promise<InitPlace> {
	const existing = nearestPath(root);
	const real = join(realpathSync(existing), relative(existing, root));
	const top = (await askGit(existing, 'rev-parse', '--show-toplevel'))?.trimEnd() ?? real;
	const path = relative(existsSync(top) ? realpathSync(top) : top, real)
		.split(sep)
		.join('/');
	const remote = repositoryAddress((await askGit(existing, 'remote', 'get-url', 'origin')) ?? '');
	return {
		root,
		top,
		folder: path === '' ? '' : `${path}/`,
		...(remote === undefined ? {} : { remote }),
		shown: (file) => relative(process.cwd(), file) || file,
	};
}

/** The path itself, or what there is of the way to it. */
export function nearestPath(path: string): string {
	return existsSync(path) ? path : nearestPath(dirname(path));
}

/** Where a starting file belongs. */
export function absolute(
	{ from, path }: StartingFile,
	{ root }: KnowledgeBaseFolder,
	{ top }: InitPlace,
): string {
	return join(from === 'top' ? top : root, path);
}
