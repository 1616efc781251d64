import { write as en } from './en/site/write.ts';
import { withEnglish } from './ground/with-english.ts';
import { write as ko } from './ko/site/write.ts';

export type WriteStrings = typeof en;

/** What the form says in which a postmortem is written. Apart from the books: no other page needs it. */
export const WRITE_STRINGS = withEnglish<WriteStrings>({ en, ko });
