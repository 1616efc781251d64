import { readFileSync } from 'node:fs';
import type { Audience } from '#domain/audience';
import type { KnowledgeBase } from '#domain/knowledge-base';
import type { Postmortem } from '#domain/postmortem';
import { searchablePart } from '#search/writer/searchable';
import { askGit, pathInRepository } from '#store/git';
import { programVersion } from '#store/program-version';
import type { ReadFiles } from '#store/read-knowledge-base';
import { digestOf } from './digests.ts';

/** Who a site is for, on which day, and whether a team's own code judges it. */
export interface SiteView {
	readonly audience: Audience;
	readonly today: string;
	readonly hasOwnCode: boolean;
}

/** A key of everything that a site is made of: with equal keys, sites are equal. */
export interface SiteKey {
	readonly value: string;
	/** Whether what is read again while the site is made was the same all the while. */
	isStillTrue(): Promise<boolean>;
}

export async function siteKey(root: string, files: ReadFiles, view: SiteView): Promise<SiteKey> {
	const readAgain = async () => digestOf(textOf([imagesOf(files), await historyOf(root)]));
	const first = await readAgain();
	return {
		value: digestOf(textOf([process.version, programVersion(), view, files, first])),
		isStillTrue: async () => (await readAgain()) === first,
	};
}

/** A key of everything that the search index is made of. */
export function indexKey(postmortems: readonly Postmortem[], knowledgeBase: KnowledgeBase): string {
	const found = postmortems.map(searchablePart);
	return digestOf(textOf([process.version, programVersion(), knowledgeBase, found]));
}

function textOf(parts: readonly unknown[]): string {
	return JSON.stringify(parts, plainly);
}

/** JSON leaves out what a map holds, and writes bytes at length. */
function plainly(_key: string, value: unknown): unknown {
	if (value instanceof Map) return [...value];
	return value instanceof Uint8Array ? digestOf(value) : value;
}

/** Images are read again when they are published: what lies there now counts, not their sizes alone. */
function imagesOf({ entries }: ReadFiles): readonly (readonly [string, string])[] {
	const files = entries.flatMap(({ entry }) => [...(entry.companions?.values() ?? [])]);
	return files.map((file) => [file, digestOf(readFileSync(file))]);
}

/** All that pages tell of the past follows from the commit, and from where the knowledge base lies in it. */
function historyOf(root: string): Promise<readonly (string | undefined)[]> {
	return Promise.all([
		pathInRepository(root),
		askGit(root, 'rev-parse', '--is-shallow-repository'),
		askGit(root, 'rev-parse', '--verify', 'HEAD'),
	]);
}
