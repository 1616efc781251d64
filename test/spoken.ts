import { isPhrase } from '#domain/text/phrase';
import { said } from '#locales/said';

/** The same value with what its phrases say in place of them, in English and Korean. */
export function spoken(value: unknown): unknown {
	if (isPhrase(value)) return { en: said(value, 'en'), ko: said(value, 'ko') };
	if (Array.isArray(value)) return value.map(spoken);
	if (typeof value !== 'object' || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, spoken(inner)]));
}
