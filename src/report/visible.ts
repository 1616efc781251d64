/**
 * Characters that change how a terminal or a log shows what surrounds them: controls, line separators,
 * direction overrides and isolates, zero-width marks that hide text, tags.
 */
const INVISIBLE =
	// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
	/[\u0000-\u001f\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;

/**
 * What a CI runner takes for an order to it: `##[error]` and `##vso[…]` wherever they stand in a line, `::error::` at
 * its beginning, whatever blanks come first. Each match is the one character that keeps it from being one.
 */
const ORDER = /(?<=#)#(?=\w*\[)|(?<=^\s*):(?=:)/g;

/**
 * One line that shows what it holds, whatever stands before it: characters that would act on a terminal or a log are
 * written as `\u{…}`.
 */
export function visible(text: string): string {
	const spelt = (character: string) => `\\u{${codePoint(character)}}`;
	return text.replace(INVISIBLE, spelt).replace(ORDER, spelt);
}

/** JSON in which the same characters are escaped, so that no reader of the raw text is misled. No line of it begins with a text. */
export function visibleJson(value: unknown, space?: number): string {
	return JSON.stringify(value, null, space)
		.replace(INVISIBLE, (character) => (character === '\n' ? character : escapeUnits(character)))
		.replace(ORDER, escapeUnits);
}

function escapeUnits(character: string): string {
	return Array.from(
		{ length: character.length },
		(_, unit) => `\\u${character.charCodeAt(unit).toString(16).padStart(4, '0')}`,
	).join('');
}

function codePoint(character: string): string {
	return (character.codePointAt(0) ?? 0).toString(16);
}
