import { lstatSync } from 'node:fs';
import { LARGEST_FILE_BYTES } from './file-findings.ts';
import type { KnowledgeBaseFolder } from './knowledge-base-folder.ts';
import { openParseCache } from './parse-cache.ts';
import { parseFiles } from './parse-files.ts';
import { type LoadedKnowledgeBase, withReadFindings } from './read-knowledge-base.ts';
import { readEntry } from './read-sources.ts';

/**
 * Reads one postmortem again, of which only the text has changed.
 * @param file Absolute, as the disk spells it.
 * @returns undefined where more may have changed: then everything is to be read again.
 */
export async function rereadPostmortem(
	folder: KnowledgeBaseFolder,
	loaded: LoadedKnowledgeBase,
	file: string,
): Promise<LoadedKnowledgeBase | undefined> {
	const entry = loaded.entries.find((each) => each.file === file);
	if (entry === undefined || !isPlainFile(file)) return undefined;
	const read = await readEntry(entry);
	const { source } = read;
	const places = loaded.files.flatMap(({ path }, index) => (path === entry.path ? [index] : []));
	const [place] = places;
	if (source === undefined || read.beside.length > 0 || place === undefined || places.length > 1)
		return undefined;
	const { knowledgeBase } = loaded;
	const cache = openParseCache(folder.state, knowledgeBase);
	const parsed = await parseFiles([source], knowledgeBase, cache, () => {});
	const [again] = withReadFindings([read], [source], parsed);
	if (again === undefined) return undefined;
	const texts = new Map(loaded.texts).set(source.path, source.text);
	return { ...loaded, files: loaded.files.with(place, again), texts };
}

function isPlainFile(file: string): boolean {
	const stat = lstatSync(file, { throwIfNoEntry: false });
	return stat?.isFile() === true && stat.size <= LARGEST_FILE_BYTES;
}
