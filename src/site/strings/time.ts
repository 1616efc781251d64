import type { Language } from '#domain/text/localised';
import { en } from './time.en.ts';
import { ko } from './time.ko.ts';

/** Words around the pictures of time: the timeline's figure and `/trends/`. */
export type TimeStrings = typeof en;

export const TIME_STRINGS: Readonly<Record<Language, TimeStrings>> = { en, ko };
