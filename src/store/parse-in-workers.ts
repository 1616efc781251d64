import { availableParallelism } from 'node:os';
import Tinypool from 'tinypool';
import type { KnowledgeBase } from '#domain/knowledge-base';
import type { SourceFile } from '#domain/parse/parsed-file';
import { errorCode } from './error-code.ts';
import { overTheLimit } from './file-findings.ts';
import { PARSE_MILLISECONDS, type ParseOutcome } from './parse-outcome.ts';

const MEGABYTES_PER_FILE = 512;

/** Room for new objects: with V8's own choice the workers take twice the memory and hardly less time. */
const YOUNG_MEGABYTES = 32;

const MOST_WORKERS = 4;

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
		filename: new URL('./parse-worker.ts', import.meta.url).href,
		minThreads: threads,
		maxThreads: threads,
		resourceLimits: { maxOldGenerationSizeMb: MEGABYTES_PER_FILE, maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
		workerData: { knowledgeBase },
	});
	try {
		// Loading the parser must not count as time of the first file.
		await Promise.all(Array.from({ length: threads }, () => pool.run('ready')));
		let next = 0;
		const drain = async () => {
			for (let index = next++; index < sources.length; index = next++) {
				const source = sources[index];
				if (source !== undefined) onOutcome(index, await parseWithin(pool, source, milliseconds));
			}
		};
		await Promise.all(Array.from({ length: threads }, drain));
	} finally {
		await pool.destroy();
	}
}

async function parseWithin(pool: Tinypool, source: SourceFile, milliseconds: number): Promise<ParseOutcome> {
	try {
		return { json: await pool.run(source, { signal: AbortSignal.timeout(milliseconds) }) };
	} catch (error) {
		return { refusal: overTheLimit(reasonOf(error)) };
	}
}

function reasonOf(error: unknown): 'time' | 'memory' | 'crash' {
	if (errorCode(error) === 'ERR_WORKER_OUT_OF_MEMORY') return 'memory';
	return error instanceof Error && error.name === 'AbortError' ? 'time' : 'crash';
}
