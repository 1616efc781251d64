import type { ContextRun } from '#search/analysis/words';

/** A Hangul run of a corpus, with what stands right before it and how often it does. */
export interface CorpusRun {
	readonly text: string;
	readonly before: ContextRun['before'];
	readonly count: number;
}

/** Tells runs apart; also what the analyser is given, so that it sees what a run follows. */
export function runKey({ text, before }: Pick<CorpusRun, 'text' | 'before'>): string {
	return before + text;
}
