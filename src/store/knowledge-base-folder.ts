import { lstatSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Where things are in a knowledge base: absolute paths. */
export interface KnowledgeBaseFolder {
	readonly root: string;
	readonly settings: string;
	readonly postmortems: string;
	/** State that may be deleted at any time: caches, the lock, what a build needs while it runs. */
	readonly state: string;
	/** The default output. */
	readonly dist: string;
}

/** Finds the knowledge base at `root`, or undefined where there is neither `kb.yaml` nor `postmortems/`. */
export function findKnowledgeBase(root: string): KnowledgeBaseFolder | undefined {
	const folder = knowledgeBaseFolder(root);
	return exists(folder.settings) || exists(folder.postmortems) ? folder : undefined;
}

/** The paths of a knowledge base, whether it exists yet or not. */
export function knowledgeBaseFolder(root: string): KnowledgeBaseFolder {
	const absolute = resolve(root);
	return {
		root: absolute,
		settings: join(absolute, 'kb.yaml'),
		postmortems: join(absolute, 'postmortems'),
		state: join(absolute, '.odap'),
		dist: join(absolute, 'dist'),
	};
}

function exists(path: string): boolean {
	return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
