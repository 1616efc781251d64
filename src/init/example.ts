import type { Language } from '#domain/text/localised';
import { type Phrase, phrase } from '#domain/text/phrase';
import { said } from '#locales/said';

/** A whole postmortem to write over. It passes every check, and says that it is an example. */
export function examplePostmortem(language: Language, day: string): string {
	return said(bodies, language).replace('DAY', day);
}

const bodies: Phrase = phrase('example.bodies');
