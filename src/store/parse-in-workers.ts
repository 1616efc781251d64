import { availableParallelism } from 'node:os';
import Tinypool from 'tinypool';
import type { KnowledgeBase } from '#domain/knowledge-base';
import type { SourceFile } from '#domain/parse/parsed-file';
import { errorCode } from './error-code.ts';
import { overTheLimit } from './file-findings.ts';
import { PARSE_MILLISECONDS, type ParseOutcome } from './parse-outcome.ts';
import { now, withinProcessorTime } from './processor-time.ts';
import { threadFile } from './thread-file.ts';

const MEGABYTES_PER_FILE = 512;

/** Room for new objects: with V8's own choice the workers take twice the memory and hardly less time. */
const YOUNG_MEGABYTES = 32;

const MOST_WORKERS = 4;

/** Handed over one by one, files cost a tenth more: a worker waits for each, and measures its memory after each. */
const MOST_FILES_AT_ONCE = 8;

/**
 * Parses files in worker threads, each file within its time and memory. A worker that a file wears out is replaced,
 * and the file is refused; the others go on.
 */
export async function parseInWorkers(
	sources: readonly SourceFile[],
	knowledgeBase: KnowledgeBase,
	onOutcome: (index: number, outcome: ParseOutcome) => void,
	{ milliseconds = PARSE_MILLISECONDS }: { readonly milliseconds?: number } = {},
): Promise<void> {
	const threads = Math.min(MOST_WORKERS, availableParallelism(), sources.length);
	const pool = new Tinypool({
		filename: threadFile('store/parse-worker').href,
		minThreads: threads,
		maxThreads: threads,
		resourceLimits: { maxOldGenerationSizeMb: MEGABYTES_PER_FILE, maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
		workerData: { knowledgeBase },
	});
	try {
		const before = now();
		await Promise.all(Array.from({ length: threads }, () => pool.run([])));
		const loading = (now().processor - before.processor) / threads;
		// The last files are shared out, too.
		const size = Math.min(MOST_FILES_AT_ONCE, Math.ceil(sources.length / threads / 4));
		let next = 0;
		const drain = async () => {
			while (next < sources.length) {
				const first = next;
				next += size;
				const outcomes = await parseTogether(pool, sources.slice(first, next), { milliseconds, loading });
				for (const [at, outcome] of outcomes.entries()) onOutcome(first + at, outcome);
			}
		};
		await Promise.all(Array.from({ length: threads }, drain));
	} finally {
		await pool.destroy();
	}
}

interface Limit {
	/** What a file may take. */
	readonly milliseconds: number;
	/** What a worker takes to load the parser, which is no file's time. */
	readonly loading: number;
}

/** What one file may take is what several may take together; where they do not, each is parsed alone. */
async function parseTogether(
	pool: Tinypool,
	sources: readonly SourceFile[],
	limit: Limit,
): Promise<ParseOutcome[]> {
	if (sources.length > 1) {
		try {
			const parsed = await parseWithin(pool, sources, limit.milliseconds);
			return parsed.map((json) => ({ json }));
		} catch {}
	}
	const outcomes: ParseOutcome[] = [];
	for (const source of sources) outcomes.push(await parseAlone(pool, source, limit));
	return outcomes;
}

/** A worker that took the place of another has to load the parser first. */
async function parseAlone(
	pool: Tinypool,
	source: SourceFile,
	{ milliseconds, loading }: Limit,
): Promise<ParseOutcome> {
	try {
		const [json = ''] = await parseWithin(pool, [source], milliseconds + loading);
		return { json };
	} catch (error) {
		return { refusal: overTheLimit(reasonOf(error)) };
	}
}

async function parseWithin(
	pool: Tinypool,
	sources: readonly SourceFile[],
	milliseconds: number,
): Promise<string[]> {
	return withinProcessorTime(milliseconds, (signal) => pool.run(sources, { signal }));
}

function reasonOf(error: unknown): 'time' | 'memory' | 'crash' {
	if (errorCode(error) === 'ERR_WORKER_OUT_OF_MEMORY') return 'memory';
	return error instanceof Error && error.name === 'AbortError' ? 'time' : 'crash';
}
