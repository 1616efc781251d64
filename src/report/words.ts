import type { Language } from '#domain/text/localised';
import { BOOKS } from '#locales/books';
import type { Counts } from './report.ts';
import { visible } from './visible.ts';

/** The closing line: `1 error, 0 warnings in 1 of 42 postmortems.` */
export function summaryLine(counts: Counts, checked: number, language: Language): string {
	return BOOKS[language].check.summary({ ...counts, others: counts.others.map(visible) }, checked);
}

/** How many of the diagnostics `--fix` mends, or an empty string. */
export function fixableLine(fixable: number, language: Language): string {
	return fixable === 0 ? '' : BOOKS[language].check.fixable(fixable);
}

/** Where notes are only counted. */
export function unlistedLine(notes: number, language: Language): string {
	return BOOKS[language].check.unlisted(notes);
}

/** A file that a branch takes away or renames: its name was its address. Paths are given as they are to be shown. */
export function removedLine(from: string, to: string | undefined, language: Language): string {
	const words = BOOKS[language].check;
	return to === undefined ? words.removed(from) : words.renamed(from, to);
}

/** The same for all of them, in plain text; of very many only the first. */
export function removedLines(removed: ReadonlyMap<string, string | undefined>, language: Language): string[] {
	const shown = (path: string) => `\`${visible(path)}\``;
	const lines = [...removed]
		.slice(0, MOST_REMOVED)
		.map(([from, to]) => removedLine(shown(from), to && shown(to), language));
	const more = removed.size - lines.length;
	return more === 0 ? lines : [...lines, BOOKS[language].check.moreRemoved(more)];
}

/** Whoever takes away more knows it. */
const MOST_REMOVED = 10;

/** Where warnings are only counted. */
export function warningsLine(warnings: number, language: Language): string {
	return BOOKS[language].check.warnings(warnings);
}

/** What a limited format left out, or an empty string. */
export function leftOutLine(leftOut: number, language: Language): string {
	return leftOut === 0 ? '' : BOOKS[language].check.leftOut(leftOut);
}
