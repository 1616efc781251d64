import { existsSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { resolveToday } from '#build/today';
import type { KnowledgeBase } from '#domain/knowledge-base';
import { isTimezone, timezoneFinding } from '#domain/parse/timezone';
import type { DocumentStatus } from '#domain/postmortem';
import type { Language } from '#domain/text/localised';
import { phrase } from '#domain/text/phrase';
import { slugOf } from '#domain/text/slug';
import { EMPTY_MAP, type FoundDocument, type ImportMap } from '#importers/found';
import type { ImportContext } from '#importers/import-context';
import { importDocument } from '#importers/import-document';
import { readImportMap } from '#importers/import-map';
import type { ImportedDocument } from '#importers/imported-document';
import { type ImportedSibling, linkSiblings } from '#importers/link-siblings';
import { type OtherFile, otherFile } from '#importers/no-write-up';
import { formatImport, type ImportOutcome, type LeftSource, type UnreadSource } from '#report/import';
import { type KnowledgeBaseFolder, knowledgeBaseFolder } from '#store/knowledge-base-folder';
import { listPostmortems } from '#store/list-postmortems';
import type { ListedSource } from '#store/read-import-sources';
import { readKnowledgeBase } from '#store/read-knowledge-base';
import { readSettings } from '#store/read-settings';
import { readTextFile } from '#store/read-text-file';
import { writeNewFile } from '#store/write-new-file';
import { type ExitCode, exitCode } from './exit-code.ts';
import { readFound, sourcesIn } from './import-read.ts';
import { Misuse } from './misuse.ts';
import { collision } from './new-id.ts';
import { print } from './terminal.ts';

export interface ImportOptions {
	readonly root: string;
	readonly dryRun?: true;
	readonly status: DocumentStatus;
	readonly timezone?: string;
	readonly language?: Language;
	readonly map?: string;
	readonly today?: string;
	readonly format: 'text' | 'json';
}

/** What stands beside `kb.yaml` and says what a team's headings, labels and names mean. */
const MAP_FILE = 'import.yaml';

/** `odap import`: one postmortem for each incident of other people's files; nothing is overwritten, nothing is lost. */
export async function importSources(paths: readonly string[], options: ImportOptions): Promise<ExitCode> {
	const folder = existingFolder(options.root);
	const { knowledgeBase } = await readSettings(folder.settings);
	const map = readMap(folder, options.map);
	const known = await knownSources(folder);
	const idFor = idsFrom(listPostmortems(folder.postmortems).map(({ id }) => id));
	const context = {
		knowledgeBase,
		map,
		status: options.status,
		today: resolveToday(options.today, knowledgeBase.timezone),
		...(options.timezone !== undefined && { timezone: knownTimezone(options.timezone) }),
		...(options.language !== undefined && { language: options.language }),
		idFor,
	};
	const { made, ...others } = readAll(sourcesIn(paths), known, context);
	const documents = made.map(({ document }) => document);
	const written = linkSiblings(documents, [...known.values()], knowledgeBase);
	if (!options.dryRun)
		for (const [index, { source }] of made.entries()) {
			const document = written[index];
			if (document !== undefined) writeImported(folder, document, source);
		}
	const outcome: ImportOutcome = { written, ...others, isDryRun: options.dryRun === true };
	print(formatImport(outcome, options.format, knowledgeBase.language, mapName(options.map)));
	return others.unread.length > 0 ? exitCode.errors : exitCode.ok;
}

interface ReadSources extends Pick<ImportOutcome, 'unread' | 'left' | 'skipped' | 'ignored'> {
	readonly made: readonly { readonly document: ImportedDocument; readonly source: ListedSource }[];
}

/** Makes a postmortem of each write-up that was not brought here before. */
function readAll(
	sources: readonly (ListedSource | UnreadSource)[],
	known: ReadonlyMap<string, ImportedSibling>,
	context: ImportContext,
): ReadSources {
	const made: { document: ImportedDocument; source: ListedSource }[] = [];
	const unread: UnreadSource[] = [];
	const left: LeftSource[] = [];
	const skipped: string[] = [];
	let ignored = 0;
	for (const source of sources) {
		if ('problem' in source) {
			unread.push(source);
			continue;
		}
		const read = readFound(source);
		if (read === 'none') ignored += 1;
		else if ('problem' in read) unread.push(read);
		else if (read.documents.length === 0) left.push({ path: source.path, is: 'index' });
		else
			for (const found of read.documents) {
				const is = source.isNamed ? undefined : otherThanWriteUp(source, found, context.knowledgeBase);
				if (known.has(keyOf(found.from, found.id))) skipped.push(found.id);
				else if (is !== undefined) left.push({ path: source.path, is });
				else made.push({ document: importDocument(found, context), source });
			}
	}
	return { made, unread, left, skipped, ignored };
}

/** What is written by hand may be about the folder, or a template; an export holds incidents alone. */
function otherThanWriteUp(
	{ path }: ListedSource,
	found: FoundDocument,
	knowledgeBase: KnowledgeBase,
): OtherFile | undefined {
	return /\.json[l]?$/i.test(path) ? undefined : otherFile(found, knowledgeBase);
}

/** Writes it down with its pictures, over nothing. */
export function writeImported(
	folder: KnowledgeBaseFolder,
	made: ImportedDocument,
	source: ListedSource,
): void {
	const file = join(folder.root, ...made.path.split('/'));
	writeNewFile(file, made.text);
	for (const name of made.images) {
		const picture = source.near(name);
		if (picture !== undefined) writeFileSync(join(dirname(file), basename(name)), picture);
	}
}

/** What was brought here before, by its source and what that calls it. */
async function knownSources(folder: KnowledgeBaseFolder): Promise<ReadonlyMap<string, ImportedSibling>> {
	const { files } = await readKnowledgeBase(folder);
	return new Map(
		files.flatMap(({ path, postmortem }) => {
			const { imported } = postmortem ?? {};
			if (postmortem === undefined || imported?.id === undefined) return [];
			const { id, status } = postmortem;
			const sibling = { source: imported.id, id, path, isDraft: status === 'draft' };
			return [[keyOf(imported.from, imported.id), sibling] as const];
		}),
	);
}

function keyOf(from: string, id: string): string {
	return JSON.stringify([from, id]);
}

/** A name that no other file has: two incidents of one day and title get a number. */
function idsFrom(taken: readonly string[]): (day: string, title: string) => string {
	const all = [...taken];
	return (day, title) => {
		const base = `${day}-${slugOf(title) || 'incident'}`;
		let id = base;
		for (let number = 2; collision(id, all) !== undefined; number += 1) id = `${base}-${number}`;
		all.push(id);
		return id;
	};
}

/** @throws Misuse where there is no such zone. */
function knownTimezone(written: string): string {
	if (isTimezone(written)) return written;
	const { message, fix } = timezoneFinding(written, undefined);
	throw new Misuse(phrase('initRefusals.refusalsOf', message, fix));
}

/** What the words of the team mean. @throws Misuse where the file that says it cannot be read. */
export function readMap(folder: KnowledgeBaseFolder, option: string | undefined): ImportMap {
	const file = option ?? join(folder.root, MAP_FILE);
	if (option === undefined && !existsSync(file)) return EMPTY_MAP;
	const map = readImportMap(readTextFile(file));
	if (!('problem' in map)) return map;
	throw new Misuse(phrase('importCommand.readMap', file, map.problem));
}

function mapName(option: string | undefined): string {
	return option ?? MAP_FILE;
}

function existingFolder(root: string): KnowledgeBaseFolder {
	const folder = knowledgeBaseFolder(root);
	if (existsSync(folder.root)) return folder;
	throw new Misuse(phrase('importCommand.existingFolder', folder.root));
}
