import { LANGUAGES, type Language } from '#schemas/languages';

export type { Language };

/**
 * One text of the interface. What stands inside the code is there in English and Korean; another language may lack it.
 */
export type Text = Readonly<Record<'en' | 'ko', string>> & Readonly<Partial<Record<Language, string>>>;

/** What is the same in every language, such as an id. */
export function inAll(text: string): Text {
	return Object.fromEntries(LANGUAGES.map((language) => [language, text])) as Text;
}

type Said<Words> =
	| NonNullable<Words>[keyof NonNullable<Words> & Language]
	| (undefined extends Words ? undefined : never);

/** What a language has of something, and what English has where it lacks it. */
export function inLanguage<Words extends { readonly en: unknown } | undefined>(
	words: Words,
	language: Language,
): Said<Words> {
	const all: Readonly<Record<string, unknown>> = { ...words };
	return (all[language] ?? all['en']) as Said<Words>;
}

/** The scripts that tell words of one language from those of the others. */
const SCRIPTS: Readonly<Partial<Record<Language, RegExp>>> = { ko: /\p{Script=Hangul}/u };

/** Of the names that something has in several languages: true for one of this language. */
export function isWordOf(language: Language, word: string): boolean {
	const script = SCRIPTS[language];
	return script ? script.test(word) : !Object.values(SCRIPTS).some((other) => other.test(word));
}
