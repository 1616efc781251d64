import { type Dirent, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { askGit } from './git.ts';
import type { KnowledgeBaseFolder } from './knowledge-base-folder.ts';

/** What is in a state folder and cannot be of this program's making. Paths are absolute. */
export type ForeignState = { readonly link: string } | { readonly tracked: string };

/** Folders of the state that are written to at any depth; what else lies there is looked at from above. */
const DEEP_FOLDERS = ['astro', 'cache', 'dev-search'];

/**
 * Finds what a repository may have planted in the state folder: symbolic links, through which a build would write and
 * delete elsewhere, and files under version control, which are served and believed like the program's own.
 */
export async function findForeignState({
	root,
	state,
}: KnowledgeBaseFolder): Promise<ForeignState | undefined> {
	const stat = lstatSync(state, { throwIfNoEntry: false });
	if (stat === undefined) return undefined;
	if (stat.isSymbolicLink()) return { link: state };
	if (!stat.isDirectory()) return undefined;
	const link = [
		...entriesOf(state, false),
		...DEEP_FOLDERS.flatMap((name) => entriesOf(join(state, name), true)),
	].find((entry) => entry.isSymbolicLink());
	if (link !== undefined) return { link: join(link.parentPath, link.name) };
	const tracked = await askGit(root, 'ls-files', '-z', '--', '.odap');
	return tracked ? { tracked: state } : undefined;
}

/** What cannot be listed cannot be written to either: whoever tries says so. */
function entriesOf(folder: string, recursive: boolean): Dirent[] {
	try {
		return lstatSync(folder).isDirectory() ? readdirSync(folder, { recursive, withFileTypes: true }) : [];
	} catch {
		return [];
	}
}
