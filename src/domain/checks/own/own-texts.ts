import type { Text } from '#domain/text/localised';
import { LANGUAGES } from '#schemas/languages';

/** Longer ones say nothing to whoever reads a report. */
const MOST_CHARACTERS = 2_000;

/** A text as a team wrote it, in every language; undefined where it is none. */
export function readOwnText(value: unknown): Text | undefined {
	if (isText(value)) return { en: value, ko: value };
	if (typeof value !== 'object' || value === null) return undefined;
	const known = LANGUAGES.flatMap((language) => {
		const text: unknown = Reflect.get(value, language);
		return text === undefined ? [] : [[language, text] as const];
	});
	const first = known[0]?.[1];
	const isKnown = Object.keys(value).length === known.length && known.every(([, text]) => isText(text));
	if (!isKnown || !isText(first)) return undefined;
	return { en: first, ko: first, ...Object.fromEntries(known) };
}

function isText(value: unknown): value is string {
	return typeof value === 'string' && value.trim() !== '' && value.length <= MOST_CHARACTERS;
}
