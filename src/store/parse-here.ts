import type { KnowledgeBase } from '#domain/knowledge-base';
import type { SourceFile } from '#domain/parse/parsed-file';
import { overTheLimit } from './file-findings.ts';
import { PARSE_MILLISECONDS, type ParseOutcome } from './parse-outcome.ts';
import { withinTime } from './time-limit.ts';

/** Parses files in this thread, one after the other, each within its time. */
export async function parseHere(
	sources: readonly SourceFile[],
	knowledgeBase: KnowledgeBase,
	onOutcome: (index: number, outcome: ParseOutcome) => void,
): Promise<void> {
	if (sources.length === 0) return;
	// The parser is loaded only when something is to be parsed.
	const { parseFile, withSecrets } = await import('./parse-source.ts');
	for (const [index, source] of sources.entries()) {
		try {
			const parsed = withinTime(PARSE_MILLISECONDS, () => parseFile(source, knowledgeBase));
			if (parsed === undefined) onOutcome(index, { refusal: overTheLimit('time') });
			else onOutcome(index, { json: JSON.stringify(await withSecrets(parsed.value, source)) });
		} catch (error) {
			// A text that overflows the stack is that file's fault; anything else would be a fault of ours.
			if (!(error instanceof RangeError)) throw error;
			onOutcome(index, { refusal: overTheLimit('crash') });
		}
	}
}
