import { isBelowPostmortems } from '#domain/parse/id-of-path';
import type { CheckedKnowledgeBase } from './checked.ts';

/** Every entry of `postmortems/` is exactly one of these. */
export interface EntryCounts {
	readonly entries: number;
	readonly published: number;
	readonly drafts: number;
	/** With errors, or not readable as a postmortem. */
	readonly refused: number;
}

/** Counts what was read, so that nothing is lost in silence: entries = published + drafts + refused. */
export function countEntries({ files, diagnostics }: CheckedKnowledgeBase): EntryCounts {
	const faulty = new Set(diagnostics.filter(({ severity }) => severity === 'error').map(({ path }) => path));
	const counts = { entries: 0, published: 0, drafts: 0, refused: 0 };
	for (const { path, postmortem } of files) {
		if (!isBelowPostmortems(path)) continue;
		counts.entries += 1;
		if (postmortem === undefined || faulty.has(path)) counts.refused += 1;
		else counts[postmortem.status === 'draft' ? 'drafts' : 'published'] += 1;
	}
	return counts;
}
