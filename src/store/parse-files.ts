import { lineStartsOf } from '#domain/findings/line-starts';
import type { KnowledgeBase } from '#domain/knowledge-base';
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
	const results = sources.map((source) => cache.get(source));
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
	cache.put(source, outcome.json);
	return JSON.parse(outcome.json);
}

function refusedFile({ path, text }: SourceFile, findings: ParsedFile['findings']): ParsedFile {
	return { path, id: idOfPath(path), findings, lineStarts: lineStartsOf(text) };
}
