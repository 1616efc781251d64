import type { Language } from './text/localised.ts';

/** The name of a section in a language, of those that a team gave it; the first where none is in that language. */
export function sectionNameIn(names: readonly string[], language: Language): string {
	const isKorean = (name: string) => /\p{Script=Hangul}/u.test(name);
	return names.find((name) => isKorean(name) === (language === 'ko')) ?? names[0] ?? '';
}
