import type { CheckedKnowledgeBase } from '#build/checked';
import { isBelowPostmortems } from '#domain/parse/id-of-path';
import type { Language } from '#domain/text/localised';

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

/** `43 files read: 40 published, 3 drafts, 0 refused.` */
export function countsLine(
	counts: EntryCounts,
	language: Language,
	{ written }: { written: boolean },
): string {
	const { entries, published, drafts, refused } = counts;
	if (language === 'ko') {
		const sum = `파일 ${entries}개`;
		return written
			? `${sum}: 공개 ${published}개, 초안 ${drafts}개, 거부 ${refused}개.`
			: `${sum} 가운데 ${refused}개를 거부했습니다. 쓴 것은 없고 지난 사이트가 그대로 있습니다.`;
	}
	const sum = `${entries} ${entries === 1 ? 'file' : 'files'} read`;
	return written
		? `${sum}: ${published} published, ${drafts} ${drafts === 1 ? 'draft' : 'drafts'}, ${refused} refused.`
		: `${sum}, ${refused} refused. Nothing was written; the last site stays.`;
}
