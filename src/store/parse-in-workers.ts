import { availableParallelism } from 'node:os';
import Tinypool from 'tinypool';
import type { KnowledgeBase } from '#domain/knowledge-base';
import type { SourceFile } from '#domain/parse/parsed-file';
import { errorCode } from './error-code.ts';
import { overTheLimit } from './file-findings.ts';
import { PARSE_MILLISECONDS, type ParseOutcome } from './parse-outcome.ts';
import { threadFile } from './program-files.ts';

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
		// Loading the parser must not count as time of the first file.
		await Promise.all(Array.from({ length: threads }, () => pool.run([])));
		// The last files are shared out, too.
		const size = Math.min(MOST_FILES_AT_ONCE, Math.ceil(sources.length / threads / 4));
		let next = 0;
		const drain = async () => {
			while (next < sources.length) {
				const start = next;
				next += size;
				const outcomes = await parseWithin(pool, sources.slice(start, next), milliseconds);
				for (const [at, outcome] of outcomes.entries()) onOutcome(start + at, outcome);
			}
		};
		await Promise.all(Array.from({ length: threads }, drain));
	} finally {
		await pool.destroy();
	}
}

/** What one file may take is what several may take together; where they do not, each is parsed alone. */
async function parseWithin(
	pool: Tinypool,
	sources: readonly SourceFile[],
	milliseconds: number,
): Promise<ParseOutcome[]> {
	try {
		const parsed: string[] = await pool.run(sources, { signal: AbortSignal.timeout(milliseconds) });
		return parsed.map((json) => ({ json }));
	} catch (error) {
		if (sources.length === 1) return [{ refusal: overTheLimit(reasonOf(error)) }];
		const outcomes: ParseOutcome[] = [];
		for (const source of sources) outcomes.push(...(await parseWithin(pool, [source], milliseconds)));
		return outcomes;
	}
}

function reasonOf(error: unknown): 'time' | 'memory' | 'crash' {
	if (errorCode(error) === 'ERR_WORKER_OUT_OF_MEMORY') return 'memory';
	return error instanceof Error && error.name === 'AbortError' ? 'time' : 'crash';
}
