import type { Language } from '#domain/text/localised';
import { en, type Strings } from './en.ts';
import { ko } from './ko.ts';

/** The texts of the interface, by language. */
export const STRINGS: Readonly<Record<Language, Strings>> = { en, ko };
