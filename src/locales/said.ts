import { LANGUAGES, type Language } from '#schemas/languages';
import { BOOKS } from './books.ts';
import { sayer } from './sayer.ts';

/** Says a phrase in a language. */
export const said = sayer(
	Object.fromEntries(
		LANGUAGES.map((language) => [language, { ...BOOKS[language].findings, ...BOOKS[language].commands }]),
	) as Record<Language, object>,
);
