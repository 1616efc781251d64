import type { EntryCounts } from '#build/count-entries';
import type { Language } from '#domain/text/localised';
import { BOOKS } from '#locales/books';

/** `43 files read: 40 published, 3 drafts, 0 refused.` */
export function countsLine(
	counts: EntryCounts,
	language: Language,
	{ written }: { written: boolean },
): string {
	const words = BOOKS[language].cli;
	return written ? words.built(counts) : words.refused(counts);
}
