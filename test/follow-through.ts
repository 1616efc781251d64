import { readdirSync, readFileSync } from 'node:fs';
import { deriveLibrary } from '#domain/library/derive-library';
import type { Library } from '#domain/library/library';
import { parseKnowledgeBase } from '#domain/parse/parse-knowledge-base';
import { parseTexts, TODAY } from '#test/check-text';

const ROOT = new URL('fixtures/follow-through/', import.meta.url);

/** The invented incidents of the Lantern Bakery over six years: files by name, and `kb.yaml`. */
export function readFollowThrough(): { files: Record<string, string>; settings: string } {
	const names = readdirSync(new URL('postmortems/', ROOT)).sort();
	const read = (path: string) => readFileSync(new URL(path, ROOT), 'utf8');
	const files = Object.fromEntries(names.map((name) => [name, read(`postmortems/${name}`)]));
	return { files, settings: read('kb.yaml') };
}

/** Their library on a day. */
export function followThroughLibrary(today = TODAY): Library {
	const { files, settings } = readFollowThrough();
	const postmortems = parseTexts(files, settings).flatMap(({ postmortem }) => postmortem ?? []);
	return deriveLibrary(postmortems, parseKnowledgeBase(settings).knowledgeBase, today);
}
