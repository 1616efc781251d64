import { LANGUAGES, type Language } from '#schemas/languages';

/** The words of every language. What one of them lacks is said in English. */
export function withEnglish<Words extends object>(
	words: Readonly<Record<Language, Words>>,
): Readonly<Record<Language, Words>> {
	const whole = LANGUAGES.map((language) => [language, completed(words[language], words.en)]);
	return Object.fromEntries(whole) as Record<Language, Words>;
}

function completed(own: unknown, english: unknown): unknown {
	if (own === undefined) return english;
	if (!isGroup(own) || !isGroup(english)) return own;
	const keys = Object.keys({ ...english, ...own });
	return Object.fromEntries(keys.map((key) => [key, completed(own[key], english[key])]));
}

function isGroup(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
