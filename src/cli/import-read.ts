import { existsSync } from 'node:fs';
import { decodeText } from '#domain/markdown/decode';
import { type Phrase, phrase } from '#domain/text/phrase';
import type { FoundDocument } from '#importers/found';
import { ImportFault, type ImportSource } from '#importers/importer';
import { importers } from '#importers/importers';
import type { UnreadSource } from '#report/import';
import { type ListedSource, listSources } from '#store/read-import-sources';
import { zipSources } from '#store/read-zip';
import { Misuse } from './misuse.ts';

/** The files that are named, and what is in folders and archives. @throws Misuse where nothing is there. */
export function sourcesIn(paths: readonly string[]): (ListedSource | UnreadSource)[] {
	for (const path of paths) {
		if (existsSync(path)) continue;
		throw new Misuse(phrase('importRead.sourcesIn', path));
	}
	return listSources(paths).flatMap((source): (ListedSource | UnreadSource)[] => {
		if (!/\.zip$/i.test(source.path)) return [source];
		const files = source.bytes > MOST_ARCHIVE ? { problem: TOO_LARGE } : zipSources(source);
		return 'problem' in files ? [{ path: source.path, problem: files.problem }] : files;
	});
}

/** One file is held in memory whole: what is larger is to be split. */
const MOST_BYTES = 64 * 1024 * 1024;
const MOST_ARCHIVE = 256 * 1024 * 1024;

/** The write-ups in a file; `none` where it is of no known kind. */
export function readFound(source: ListedSource): 'none' | UnreadSource | { documents: FoundDocument[] } {
	const { path, beside, folder } = source;
	if (!importers.some((importer) => importer.mayClaim(path))) return 'none';
	if (source.bytes > MOST_BYTES) return { path, problem: TOO_LARGE };
	const text = textOf(source.read());
	if (text === undefined) return { path, problem: NOT_TEXT };
	const near = (name: string) => textOf(source.near(name) ?? new Uint8Array()) || undefined;
	const file: ImportSource = { path, beside, folder, text, near };
	try {
		const importer = importers.find((each) => each.claims(file));
		return importer === undefined ? 'none' : { documents: importer.read(file) };
	} catch (error) {
		if (error instanceof ImportFault) return { path, problem: error.text };
		if (error instanceof RangeError) return { path, problem: TOO_DEEP };
		throw error;
	}
}

function textOf(bytes: Uint8Array): string | undefined {
	const decoded = decodeText(bytes);
	return decoded.ok ? decoded.text : undefined;
}

const TOO_LARGE: Phrase = phrase('importRead.tooLarge');

const TOO_DEEP: Phrase = phrase('importRead.tooDeep');

const NOT_TEXT: Phrase = phrase('importRead.notText');
