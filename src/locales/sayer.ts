import { inLanguage, type Language, type Text } from '#domain/text/localised';
import { isPhrase, isText, type Phrase } from '#domain/text/phrase';

type Words = Readonly<Record<string, string | ((...values: readonly unknown[]) => string)>>;

/** Says phrases by books that have the words of each language in groups. */
export function sayer(books: Readonly<Record<Language, object>>) {
	return function said(what: string | Text | Phrase, language: Language): string {
		if (typeof what === 'string') return what;
		if (!isPhrase(what)) return inLanguage(what, language);
		const [group = '', name = ''] = what.phrase.split('.');
		const words = (books[language] as Record<string, Words>)[group]?.[name];
		return typeof words === 'function' ? words(...what.values.map(value)) : (words ?? what.phrase);

		function value(given: unknown): unknown {
			if (Array.isArray(given)) return given.map(value);
			return isPhrase(given) || isText(given) ? said(given, language) : given;
		}
	};
}
