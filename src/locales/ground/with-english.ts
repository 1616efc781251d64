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
	if (own === english || !isGroup(own) || !isGroup(english)) return own;
	// Nearly all groups are whole: every command begins with these, and a copy of each word takes longer than the look.
	const others = Object.keys(english).flatMap((key) => {
		const whole = completed(own[key], english[key]);
		return whole === own[key] ? [] : [[key, whole] as const];
	});
	return others.length === 0 ? own : { ...own, ...Object.fromEntries(others) };
}

function isGroup(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
