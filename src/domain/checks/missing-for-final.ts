import type { Diagnostic } from '#domain/findings/diagnostic';
import type { KnowledgeBase } from '#domain/knowledge-base';
import type { ParsedFile, SourceFile } from '#domain/parse/parsed-file';
import { parseFile } from './parse-file.ts';
import { checkLibrary } from './run-checks.ts';

/**
 * What would be an error if these postmortems were `final` and is none now, by path: the very checks, run on the
 * files with another status. Nothing for files that are final, or too broken to say.
 * @param files all of the knowledge base, `sources` among them.
 * @param today `YYYY-MM-DD`.
 */
export function missingForFinal(
	sources: readonly SourceFile[],
	files: readonly ParsedFile[],
	knowledgeBase: KnowledgeBase,
	today: string,
): Map<string, Diagnostic[]> {
	const parsed = new Map(files.map((file) => [file.path, file]));
	const finished = new Map<string, ParsedFile>();
	for (const source of sources) {
		const text = asFinal(source.text, parsed.get(source.path));
		if (text !== undefined) finished.set(source.path, parseFile({ ...source, text }, knowledgeBase));
	}
	if (finished.size === 0) return new Map();
	const errorsIn = (all: readonly ParsedFile[]) =>
		checkLibrary(all, knowledgeBase, today, { isAsked: (path) => finished.has(path) }).filter(isError);
	const now = new Set(errorsIn(files).map(signOf));
	const then = errorsIn(files.map((file) => finished.get(file.path) ?? file));
	const missing = then.filter((it) => !now.has(signOf(it)));
	return Map.groupBy(missing, ({ path }) => path);
}

function asFinal(text: string, file: ParsedFile | undefined): string | undefined {
	const status = file?.postmortem?.places['status']?.value;
	if (status === undefined || file?.postmortem?.status === 'final') return undefined;
	return `${text.slice(0, status.start)}final${text.slice(status.end)}`;
}

function isError({ severity }: Diagnostic): boolean {
	return severity === 'error';
}

/** The place would differ: `final` is not as long as `draft`. */
function signOf({ path, check, place, message }: Diagnostic): string {
	return JSON.stringify([path, check, place?.line, message]);
}
