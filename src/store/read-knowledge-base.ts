import { join } from 'node:path';
import { lineStartsOf } from '#domain/findings/line-starts';
import type { KnowledgeBase } from '#domain/knowledge-base';
import type { Look } from '#domain/knowledge-base/look';
import { isParsed, type KnownFile } from '#domain/parse/file-outline';
import type { ParsedFile, SourceFile } from '#domain/parse/parsed-file';
import type { KnowledgeBaseFolder } from './knowledge-base-folder.ts';
import { type Entry, listPostmortems } from './list-postmortems.ts';
import { openParseCache, type ParseCache } from './parse-cache.ts';
import { parseAsked, parseFiles } from './parse-files.ts';
import { type OwnFiles, readOwnFiles } from './read-own-files.ts';
import { readKnownSettings, type Settings } from './read-settings.ts';
import { type ReadEntry, readEntry } from './read-sources.ts';

/**
 * A knowledge base as it stands on disk: read, decoded and parsed, each file once. With files that are only known in
 * outline it is one of which a part was asked for.
 */
export interface LoadedKnowledgeBase<File extends KnownFile = ParsedFile> {
	readonly knowledgeBase: KnowledgeBase;
	readonly look: Look;
	/** `kb.yaml` first and the texts that it names for its look, then everything in `postmortems/` by path: parsed, or refused with its findings. */
	readonly files: readonly (File | ParsedFile)[];
	/** What stands in `postmortems/`, in the order of the files. */
	readonly entries: readonly Entry[];
	/** Entries of `postmortems/`: postmortems and what was refused. */
	readonly checked: number;
	/** Text by path, where there is one. */
	readonly texts: ReadonlyMap<string, string>;
	/** Absolute paths of the files, as the disk spells them, by path. */
	readonly locations: ReadonlyMap<string, string>;
	/** Absolute paths of the images, by the postmortem's id, then by name in NFC. */
	readonly companions: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

/** What may begin while many files are parsed, once the settings are known. */
type BesideParsing = (knowledgeBase: KnowledgeBase) => void;

/** What of a knowledge base stands on the disk, read once: all that is parsed, checked and shown is made of this. */
export interface ReadFiles {
	readonly settings: Settings;
	readonly own: OwnFiles;
	readonly entries: readonly ReadEntry[];
}

/** Reads a knowledge base. Never throws for what is in it: each fault is a finding of its file. */
export async function readKnowledgeBase(
	folder: KnowledgeBaseFolder,
	besideParsing?: BesideParsing,
): Promise<LoadedKnowledgeBase> {
	return parseReadFiles(folder, await readFiles(folder), besideParsing);
}

/** Reads the files of a knowledge base, and parses the settings alone. */
export async function readFiles(folder: KnowledgeBaseFolder): Promise<ReadFiles> {
	const settings = await readKnownSettings(folder);
	const [entries, own] = await Promise.all([
		Promise.all(listPostmortems(folder.postmortems).map(readEntry)),
		readOwnFiles(folder.root, settings.look.files, settings.knowledgeBase),
	]);
	return { settings, own, entries };
}

/** Every path that findings may be told of, and every text, by path: of what has been read and is not parsed yet. */
export function readTexts({ settings, own, entries }: ReadFiles): {
	readonly paths: readonly string[];
	readonly texts: ReadonlyMap<string, string>;
} {
	const ofEntries = entries.flatMap(({ entry, beside }) => [entry.path, ...beside.map(({ path }) => path)]);
	const sources = entries.flatMap(({ source }) => source ?? []);
	return {
		paths: [settings.file.path, ...own.texts.map(({ path }) => path), ...ofEntries],
		texts: new Map([settings.source, ...own.texts, ...sources].map(({ path, text }) => [path, text])),
	};
}

/** Parses a knowledge base that has been read. */
export async function parseReadFiles(
	folder: KnowledgeBaseFolder,
	read: ReadFiles,
	besideParsing: BesideParsing = () => {},
): Promise<LoadedKnowledgeBase> {
	const { knowledgeBase } = read.settings;
	return assemble(folder, read, (sources, cache) =>
		parseFiles(sources, knowledgeBase, cache, () => besideParsing(knowledgeBase)),
	);
}

/** Parses what is asked for of a knowledge base that has been read; the others are known in outline. */
export async function parseAskedFiles(
	folder: KnowledgeBaseFolder,
	read: ReadFiles,
	isAsked: (path: string) => boolean,
): Promise<LoadedKnowledgeBase<KnownFile>> {
	return assemble(folder, read, (sources, cache) =>
		parseAsked(sources, read.settings.knowledgeBase, cache, isAsked),
	);
}

async function assemble<File extends KnownFile>(
	folder: KnowledgeBaseFolder,
	read: ReadFiles,
	parse: (sources: readonly SourceFile[], cache: ParseCache) => Promise<(File | ParsedFile)[]>,
): Promise<LoadedKnowledgeBase<File>> {
	const { settings, own, entries } = read;
	const { knowledgeBase, file } = settings;
	const sources = entries.flatMap(({ source }) => source ?? []);
	const cache = openParseCache(folder.state, knowledgeBase);
	const parsed = await parse(sources, cache);
	cache.prune();
	return {
		knowledgeBase,
		look: { ...settings.look.look, ...own.look },
		files: [
			{ ...file, findings: [...file.findings, ...own.findings] },
			...own.texts.map((text) => text.file),
			...withReadFindings(entries, sources, parsed),
		],
		entries: entries.map(({ entry }) => entry),
		checked: entries.length,
		texts: readTexts(read).texts,
		locations: new Map([
			['kb.yaml', folder.settings],
			...own.texts.map(({ path }) => [path, join(folder.root, path)] as const),
			...entries.flatMap(({ entry }) => (entry.file ? [[entry.path, entry.file] as const] : [])),
		]),
		companions: new Map(
			entries.flatMap(({ entry }) => (entry.companions ? [[entry.id, entry.companions] as const] : [])),
		),
	};
}

/** Puts what was found while reading in front of what was found while parsing. Two files may share a path. */
export function withReadFindings<File extends KnownFile>(
	entries: readonly ReadEntry[],
	sources: readonly SourceFile[],
	parsed: readonly (File | ParsedFile)[],
): (File | ParsedFile)[] {
	const bySource = new Map(sources.map((source, index) => [source, parsed[index]]));
	return entries.flatMap(({ entry, source, readable, findings, beside }) => {
		const { path, id } = entry;
		const known = source && bySource.get(source);
		const file = known ?? { path, id, findings: [], lineStarts: lineStartsOf(readable ?? '') };
		return [
			isParsed(file) ? { ...file, findings: [...findings, ...file.findings] } : file,
			...beside.map((it) => ({ path: it.path, id: it.path, findings: [it.finding], lineStarts: [0] })),
		];
	});
}
