import { isWordOf, type Language } from './text/localised.ts';

/** The name of a section in a language, of those that a team gave it; the first where none is in that language. */
export function sectionNameIn(names: readonly string[], language: Language): string {
	return names.find((name) => isWordOf(language, name)) ?? names[0] ?? '';
}
