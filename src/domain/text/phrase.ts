import type { Text } from './localised.ts';

/**
 * Something to be said, in no language yet: which words of the books, and the values that stand in them. It is plain
 * data. Whoever prints it says it in a language: `said` of `#locales/said`.
 */
export interface Phrase {
	readonly phrase: string;
	readonly values: readonly unknown[];
}

/** What findings say: a phrase, or the words that a team's own check has brought along. */
export type Said = Phrase | Text;

/** All phrases, in groups: the English book says which there are, and which values each of them takes. */
// biome-ignore lint/suspicious/noEmptyInterface: src/locales/phrases.ts fills it in, from above.
export interface Phrases {}

/** @throws nothing: a phrase that no book has, or other values than its own, are type errors. */
export function phrase<Key extends PhraseKey>(key: Key, ...values: ValuesOf<Key>): Phrase {
	return { phrase: key, values };
}

/** The same with every text among its values changed, those of phrases in it too; words brought along are changed whole. */
export function withValues(said: Said, change: (text: string) => string): Said {
	const changed = (value: unknown): unknown => {
		if (typeof value === 'string') return change(value);
		if (Array.isArray(value)) return value.map(changed);
		return isPhrase(value) || isText(value) ? withValues(value, change) : value;
	};
	if (isPhrase(said)) return { ...said, values: said.values.map(changed) };
	return Object.fromEntries(Object.entries(said).map(([language, text]) => [language, change(text)])) as Text;
}

export function isPhrase(value: unknown): value is Phrase {
	return typeof value === 'object' && value !== null && 'phrase' in value;
}

export function isText(value: unknown): value is Text {
	return typeof value === 'object' && value !== null && 'en' in value;
}

type Groups = { [Group in keyof Phrases & string]: `${Group}.${keyof Phrases[Group] & string}` };
export type PhraseKey = Groups[keyof Groups];

type WordsOf<Key> = Key extends `${infer Group extends keyof Phrases & string}.${infer Name}`
	? Phrases[Group][Name & keyof Phrases[Group]]
	: never;

type ValuesOf<Key> =
	WordsOf<Key> extends (...values: infer Values extends readonly unknown[]) => string
		? { [Index in keyof Values]: ValueOf<Values[Index]> }
		: [];

/** Where words take a text, another phrase may stand: it is said first, in the same language. */
type ValueOf<Value> = string extends Value
	? Value | Phrase | Text
	: Value extends readonly string[]
		? readonly (string | Phrase | Text)[]
		: Value;
