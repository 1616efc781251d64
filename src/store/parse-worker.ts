import { workerData } from 'node:worker_threads';
import type { SourceFile } from '#domain/parse/parsed-file';
import { keepCompiledModules } from './package-cache.ts';

keepCompiledModules();
const { parseSource } = await import('./parse-source.ts');

// Tinypool hands its own data first and ours second.
const [, { knowledgeBase }] = workerData;

/** Parses files in a worker and returns each as JSON: made once, it crosses the thread and goes to the cache as it is. */
export default async function parseInWorker(sources: readonly SourceFile[]): Promise<string[]> {
	const parsed: string[] = [];
	for (const source of sources) parsed.push(JSON.stringify(await parseSource(source, knowledgeBase)));
	return parsed;
}
