import { existsSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { resolveToday } from '#build/today';
import { decodeText } from '#domain/markdown/decode';
import type { DocumentStatus } from '#domain/postmortem';
import type { Language, Text } from '#domain/text/localised';
import { slugOf } from '#domain/text/slug';
import { EMPTY_MAP, type FoundDocument, type ImportMap } from '#importers/found';
import { importDocument } from '#importers/import-document';
import { readImportMap } from '#importers/import-map';
import type { ImportedDocument } from '#importers/imported-document';
import { ImportFault, type ImportSource } from '#importers/importer';
import { importers } from '#importers/importers';
import { formatImport, type ImportOutcome, type UnreadSource } from '#report/import';
import { type KnowledgeBaseFolder, knowledgeBaseFolder } from '#store/knowledge-base-folder';
import { listPostmortems } from '#store/list-postmortems';
import { type ListedSource, listSources } from '#store/read-import-sources';
import { readKnowledgeBase } from '#store/read-knowledge-base';
import { readSettings } from '#store/read-settings';
import { readTextFile } from '#store/read-text-file';
import { zipSources } from '#store/read-zip';
import { writeNewFile } from '#store/write-new-file';
import { type ExitCode, exitCode } from './exit-code.ts';
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
	const { knowledgeBase } = readSettings(folder.settings);
	const map = readMap(folder, options.map);
	const known = await knownSources(folder);
	const idFor = idsFrom(listPostmortems(folder.postmortems).map(({ id }) => id));
	const context = {
		knowledgeBase,
		map,
		status: options.status,
		today: resolveToday(options.today, knowledgeBase.timezone),
		...(options.timezone !== undefined && { timezone: options.timezone }),
		...(options.language !== undefined && { language: options.language }),
		idFor,
	};
	const written: ImportedDocument[] = [];
	const unread: UnreadSource[] = [];
	const skipped: string[] = [];
	let ignored = 0;
	for (const source of sourcesIn(paths)) {
		const read = 'problem' in source ? source : readFound(source);
		if (read === 'none') ignored += 1;
		else if ('problem' in read) unread.push(read);
		else
			for (const found of read.documents) {
				if (known.has(keyOf(found.from, found.id))) skipped.push(found.id);
				else {
					const made = importDocument(found, context);
					if (!options.dryRun && !('problem' in source)) writeImported(folder, made, source);
					written.push(made);
				}
			}
	}
	const outcome: ImportOutcome = { written, unread, skipped, ignored, isDryRun: options.dryRun === true };
	print(formatImport(outcome, options.format, knowledgeBase.language, mapName(options.map)));
	return unread.length > 0 ? exitCode.errors : exitCode.ok;
}

/** The files that are named, and what is in folders and archives. @throws Misuse where nothing is there. */
export function sourcesIn(paths: readonly string[]): (ListedSource | UnreadSource)[] {
	for (const path of paths) {
		if (existsSync(path)) continue;
		throw new Misuse({
			en: `Unexpected path \`${path}\`, expected a file or folder that exists. Correct it.`,
			ko: `\`${path}\` 경로에 파일도 폴더도 없습니다. 경로를 바로잡으세요.`,
		});
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

const TOO_LARGE: Text = {
	en: "Unexpected size, expected at most 64 MB a file (256 MB a ZIP). Split it, for example with `jq -c '.incidents[]' FILE | split -l 500 --additional-suffix=.jsonl`.",
	ko: "파일이 너무 큽니다. 파일 하나는 64 MB(ZIP은 256 MB)까지 읽습니다. 예를 들어 `jq -c '.incidents[]' FILE | split -l 500 --additional-suffix=.jsonl` 명령으로 나누세요.",
};

const TOO_DEEP: Text = {
	en: 'Unexpected depth, expected fewer levels in one another. Take out what is nested hundreds of levels deep.',
	ko: '너무 깊게 중첩되어 있습니다. 수백 단계로 중첩된 부분을 들어내세요.',
};

const NOT_TEXT: Text = {
	en: 'Unexpected bytes, expected UTF-8 text. Save it as UTF-8.',
	ko: 'UTF-8 텍스트가 아닙니다. UTF-8로 저장하세요.',
};

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
async function knownSources(folder: KnowledgeBaseFolder): Promise<ReadonlySet<string>> {
	const { files } = await readKnowledgeBase(folder);
	const imported = files.flatMap(({ postmortem }) => postmortem?.imported ?? []);
	return new Set(imported.flatMap(({ from, id }) => (id === undefined ? [] : [keyOf(from, id)])));
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

/** What the words of the team mean. @throws Misuse where the file that says it cannot be read. */
export function readMap(folder: KnowledgeBaseFolder, option: string | undefined): ImportMap {
	const file = option ?? join(folder.root, MAP_FILE);
	if (option === undefined && !existsSync(file)) return EMPTY_MAP;
	const map = readImportMap(readTextFile(file));
	if (!('problem' in map)) return map;
	throw new Misuse({
		en: `Unexpected content of \`${file}\`: ${map.problem}. Expected \`headings\`, \`severities\`, \`milestones\`, \`categories\`, \`services\`, \`people\` and \`zones\`, each a map from words to what they mean.`,
		ko: `\`${file}\`의 내용을 읽을 수 없습니다: ${map.problem}. \`headings\`, \`severities\`, \`milestones\`, \`categories\`, \`services\`, \`people\`, \`zones\` 아래에 낱말과 그 뜻을 짝지어 적으세요.`,
	});
}

function mapName(option: string | undefined): string {
	return option ?? MAP_FILE;
}

function existingFolder(root: string): KnowledgeBaseFolder {
	const folder = knowledgeBaseFolder(root);
	if (existsSync(folder.root)) return folder;
	throw new Misuse({
		en: `Unexpected path \`${folder.root}\`, expected a folder that exists. Correct \`--root\`.`,
		ko: `\`${folder.root}\` 폴더가 없습니다. \`--root\`를 바로잡으세요.`,
	});
}
