import * as en from '#locales/en/ground/book';
import * as ko from '#locales/ko/ground/book';
import { withEnglish } from './with-english.ts';

/** The words that the domain itself stands on: its vocabulary, its times, and what is written into a postmortem. */
export type Ground = typeof en;

export const GROUND = withEnglish<Ground>({ en, ko });
