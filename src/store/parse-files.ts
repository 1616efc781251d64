import { lineStartsOf } from '#domain/findings/line-starts';
import type { KnowledgeBase } from '#domain/knowledge-base';
import type { FileOutline, KnownFile } from '#domain/parse/file-outline';
import { idOfPath } from '#domain/parse/id-of-path';
import type { ParsedFile, SourceFile } from '#domain/parse/parsed-file';
import type { ParseCache } from './parse-cache.ts';
import { parseHere } from './parse-here.ts';
import type { ParseOutcome } from './parse-outcome.ts';

/** Up to here, starting workers costs more than it saves. */
const MOST_FILES_IN_THIS_THREAD = 20;

/** A long text is parsed in a worker, where memory has a limit too. */
const MOST_CHARACTERS_IN_THIS_THREAD = 48 * 1024;

/**
 * Parses files, each once for its content: what the cache knows is not parsed again. In the order given.
 * @param onManyToParse Called before a parse that takes a while, in other threads than this one.
 */
export async function parseFiles(
	sources: readonly SourceFile[],
	knowledgeBase: KnowledgeBase,
	cache: ParseCache,
	onManyToParse: () => void,
): Promise<ParsedFile[]> {
	const get = (source: SourceFile) => cache.get(source);
	return knowFiles(sources, knowledgeBase, cache, get, onManyToParse);
}

/** As `parseFiles`; of the files that are not asked for by their path, only what the checks of the others may ask of them. */
export async function parseAsked(
	sources: readonly SourceFile[],
	knowledgeBase: KnowledgeBase,
	cache: ParseCache,
	isAsked: (path: string) => boolean,
): Promise<KnownFile[]> {
	const get = (source: SourceFile) =>
		isAsked(source.path) ? cache.get(source) : outlined(source, cache.getOutline(source));
	return knowFiles(sources, knowledgeBase, cache, get, () => {});
}

function outlined(source: SourceFile, outline: FileOutline | undefined): KnownFile | undefined {
	return outline && { ...outline, text: source.text };
}

async function knowFiles<File extends KnownFile>(
	sources: readonly SourceFile[],
	knowledgeBase: KnowledgeBase,
	cache: ParseCache,
	get: (source: SourceFile) => File | undefined,
	onManyToParse: () => void,
): Promise<(File | ParsedFile)[]> {
	const results: (File | ParsedFile | undefined)[] = sources.map(get);
	const missing = sources.flatMap((source, index) =>
		results[index] === undefined ? [{ source, index }] : [],
	);
	if (missing.length > MOST_FILES_IN_THIS_THREAD) onManyToParse();
	await parseMissing(
		missing.map(({ source }) => source),
		knowledgeBase,
		(at, outcome) => {
			const { source, index } = missing[at] ?? {};
			if (source === undefined || index === undefined) return;
			results[index] = settle(source, outcome, cache);
		},
	);
	return sources.map((source, index) => results[index] ?? refusedFile(source, []));
}

async function parseMissing(
	sources: readonly SourceFile[],
	knowledgeBase: KnowledgeBase,
	onOutcome: (index: number, outcome: ParseOutcome) => void,
): Promise<void> {
	const isLong = sources.some(({ text }) => text.length > MOST_CHARACTERS_IN_THIS_THREAD);
	if (sources.length <= MOST_FILES_IN_THIS_THREAD && !isLong)
		return parseHere(sources, knowledgeBase, onOutcome);
	const { parseInWorkers } = await import('./parse-in-workers.ts');
	return parseInWorkers(sources, knowledgeBase, onOutcome);
}

function settle(source: SourceFile, outcome: ParseOutcome, cache: ParseCache): ParsedFile {
	if ('refusal' in outcome) return refusedFile(source, [outcome.refusal]);
	const parsed: ParsedFile = JSON.parse(outcome.json);
	cache.put(source, parsed, outcome.json);
	return parsed;
}

function refusedFile({ path, text }: SourceFile, findings: ParsedFile['findings']): ParsedFile {
	return { path, id: idOfPath(path), findings, lineStarts: lineStartsOf(text) };
}
