import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Audience } from '#domain/audience';
import { askGit, pathInRepository } from '#store/git';
import { programVersion } from '#store/program-version';
import type { ReadFiles } from '#store/read-knowledge-base';

/** Who a site is for, and on which day. */
export interface SiteView {
	readonly audience: Audience;
	readonly today: string;
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

function digestOf(content: string | Uint8Array): string {
	return createHash('sha256').update(content).digest('hex');
}
