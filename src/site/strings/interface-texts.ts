import { SEARCH_STRINGS } from '#locales/search';
import { COVERAGE_STRINGS, STRINGS, TIME_STRINGS } from '#locales/site';
import type { Language } from '#schemas/languages';

/** Everything that the interface says in a language. */
export function interfaceTexts(language: Language) {
	return {
		...STRINGS[language],
		time: TIME_STRINGS[language],
		coveragePage: COVERAGE_STRINGS[language],
		searchPage: SEARCH_STRINGS[language],
	};
}

export type InterfaceTexts = ReturnType<typeof interfaceTexts>;
