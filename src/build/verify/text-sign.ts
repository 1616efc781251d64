/** A text by which something that must stay hidden would betray itself. */
export interface TextSign {
	/** The file that the text is of. */
	readonly path: string;
	/** Its letters and digits; between two numbers something stands. */
	readonly letters: string;
	/** Its longest word, in the spellings that a file may have: what does not hold one of them needs no closer look. */
	readonly hints: readonly string[];
}

/** A shorter text may well occur by chance. */
const SHORTEST_SIGN = 8;

/** The sign of a text, or undefined where it is too short to be one. */
export function signOf(text: string, path: string): TextSign | undefined {
	const letters = lettersOf(text);
	if (letters.length < SHORTEST_SIGN) return undefined;
	const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
	const longest = words.reduce((one, other) => (other.length > one.length ? other : one), '');
	return {
		path,
		letters,
		hints: [...new Set([longest, longest.normalize('NFC'), longest.normalize('NFD')])],
	};
}

/** Which of the signs a text holds, whatever escapes and tags stand between its words. */
export function signsIn(text: string, signs: readonly TextSign[]): TextSign[] {
	const lower = text.toLowerCase();
	const possible = signs.filter(({ hints }) => hints.some((hint) => lower.includes(hint)));
	if (possible.length === 0) return [];
	const values = [...text.matchAll(ATTRIBUTE)].map(([, value = '']) => lettersOf(value)).join(NUMBERS_APART);
	return signsInText([lettersOf(text), values], possible);
}

/** What only a description, a label or an address says stands within a tag. */
const ATTRIBUTE = /="([^"]{8,})"/g;

/** The same for a text whose words may be split by marks, as in a search index. */
export function signsInSplitText(text: string, signs: readonly TextSign[]): TextSign[] {
	return signsInText([lettersOf(text)], signs);
}

function signsInText(texts: readonly string[], signs: readonly TextSign[]): TextSign[] {
	return signs.filter((sign) => texts.some((letters) => letters.includes(sign.letters)));
}

function lettersOf(text: string): string {
	return (
		text
			.normalize('NFC')
			.toLowerCase()
			.replaceAll(NUMBERS_APART, '')
			// As it stands in JSON within a page.
			.replaceAll('\\u003c', '<')
			.replace(/(?<=\p{N})(?:&#?\w+;|<[^<>]*>|\\[nt"]|[^\p{L}\p{N}&<\\])+(?=\p{N})/gu, NUMBERS_APART)
			.replace(/&#?\w+;|<[^<>]*>|\\[nt"]|[^\p{L}\p{N}\u{f8ff}&<\\]+|[&<\\]/gu, '')
	);
}

/** Stands between two numbers, a letter of nobody's: a title that ends in `1` before a `0` does not end in `10`. */
const NUMBERS_APART = '\u{f8ff}';
