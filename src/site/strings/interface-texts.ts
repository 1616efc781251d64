import { BOOKS } from '#locales/books';
import { SEARCH_STRINGS } from '#locales/search';
import { COVERAGE_STRINGS, STRINGS, TIME_STRINGS } from '#locales/site';
import { WRITE_STRINGS } from '#locales/write';
import type { Language } from '#schemas/languages';

/** Everything that the interface says in a language. */
export function interfaceTexts(language: Language) {
	return {
		...STRINGS[language],
		time: TIME_STRINGS[language],
		coveragePage: COVERAGE_STRINGS[language],
		searchPage: SEARCH_STRINGS[language],
		writePage: WRITE_STRINGS[language],
		llms: BOOKS[language].llms,
	};
}

export type InterfaceTexts = ReturnType<typeof interfaceTexts>;
