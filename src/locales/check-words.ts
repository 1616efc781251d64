import type { CheckBase, CheckId } from '#domain/findings/check-facts';
import { inLanguage, type Language } from '#domain/text/localised';
import { BOOKS, type Book } from './books.ts';

type Words = Book['checks'][CheckId];

/** What there is to say of a check: what it brings along, else what the book says; undefined of one that nobody knows. */
export function wordsOfCheck(
	{ id, summary, why }: Pick<CheckBase, 'id' | 'summary' | 'why'>,
	language: Language,
): Words | undefined {
	if (summary && why) return { summary: inLanguage(summary, language), why: inLanguage(why, language) };
	const ours: Partial<Record<string, Words>> = BOOKS[language].checks;
	return ours[id];
}
