import { search as en } from './en/site/search.ts';
import { withEnglish } from './ground/with-english.ts';
import { search as ko } from './ko/site/search.ts';

export type SearchStrings = typeof en;

/** What search says. Apart from the books: it is loaded in the browser, and only when search is used. */
export const SEARCH_STRINGS = withEnglish<SearchStrings>({ en, ko });
