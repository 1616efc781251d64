import type { Language } from '#schemas/languages';
import { BOOKS, type Book } from './books.ts';

/** What pages say. */
export type Strings = Book['site'];

/** The texts of the pages, by language. */
export const STRINGS = partOf('site');

/** Words around the pictures of time: the timeline's figure and `/trends/`. */
export const TIME_STRINGS = partOf('time');

/** Texts of `/coverage/` and of the board's tables. */
export const COVERAGE_STRINGS = partOf('coverage');

function partOf<Part extends keyof Book>(part: Part): Readonly<Record<Language, Book[Part]>> {
	const parts = Object.entries(BOOKS).map(([language, book]) => [language, book[part]]);
	return Object.fromEntries(parts) as Record<Language, Book[Part]>;
}
