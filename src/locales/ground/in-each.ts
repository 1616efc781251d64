import { LANGUAGES, type Language } from '#schemas/languages';
import { GROUND, type Ground } from './ground.ts';

/** Of something, what each language says of it. */
export function inEach<Words>(pick: (words: Ground) => Words): Readonly<Record<Language, Words>> {
	const said = LANGUAGES.map((language) => [language, pick(GROUND[language])]);
	return Object.fromEntries(said) as Record<Language, Words>;
}
