import { type Phrase, phrase } from './phrase.ts';
import { quoted } from './wording.ts';

/** "Unexpected X, expected Y." */
export function unexpected(written: string, expected: Phrase | string): Phrase {
	return phrase('common.unexpected', quoted(written.trim() || written), expected);
}
