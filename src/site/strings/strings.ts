import type { Language } from '#domain/text/localised';
import { en } from './en.ts';
import { ko } from './ko.ts';

/** Every text of the interface, in one shape for all languages. */
export type Strings = typeof en;

export const STRINGS: Readonly<Record<Language, Strings>> = { en, ko };
