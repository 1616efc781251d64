import * as en from './en/book.ts';
import { withEnglish } from './ground/with-english.ts';
import * as ko from './ko/book.ts';

/** Every word, in one shape for all languages. English has them all. */
export type Book = typeof en;

/** One book for each language of `schemas/languages.ts`. */
export const BOOKS = withEnglish<Book>({ en, ko });
